/**
 * Candidates to spans that are believed and do not quarrel.
 *
 * Reasons for the same range and type add up; what is then believed competes for the text. Pure functions over one passage.
 */
import { ENTITY_TYPES, type EntityType, type Evidence, type MentionKind } from '../../lib/model/types';
import type { Candidate } from '../recognise/types';

/** A range of a passage taken to be a mention, with all reasons for it together. */
export interface Believed {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  readonly subtype: string | null;
  readonly kind: MentionKind;
  /** Canonical name, where a rule knew it. */
  readonly name: string | null;
  /** Administrative codes it could be, where a rule knew them. */
  readonly codes: readonly string[];
  /** Strongest first, ties by code unit; only what speaks for it. */
  readonly evidence: readonly Evidence[];
  /** Sum of all reasons, in log-odds; above 0. */
  readonly weight: number;
}

const byRange = (a: Candidate, b: Candidate): number =>
  a.start - b.start || a.end - b.end || (a.type === b.type ? 0 : a.type < b.type ? -1 : 1);

/** Add up the reasons for the same range and type; give those that are believed, by start, then end, then type. */
export function believe(candidates: readonly Candidate[]): readonly Believed[] {
  const sorted = candidates.toSorted(byRange);
  const believed: Believed[] = [];
  for (let from = 0, to = 1; from < sorted.length; from = to++) {
    while (to < sorted.length && byRange(sorted[from]!, sorted[to]!) === 0) to++;
    const one = believeOne(sorted.slice(from, to));
    if (one) believed.push(one);
  }
  return believed;
}

/** {@link believe} for candidates that all say the same range and type, whose order is changed; null where they are not believed. */
export function believeOne(reasons: Candidate[]): Believed | null {
  const heard = heardOnce(reasons);
  let weight = 0;
  for (const reason of heard) weight += reason.weight;
  return weight > 0 ? together(reasons, heard, weight) : null;
}

const TYPE_NUMBER = Object.fromEntries(ENTITY_TYPES.map((type, i) => [type, i])) as Readonly<
  Record<EntityType, number>
>;

/** A number for a range and type: passages are shorter than 2²⁴ code units, spans than 2²⁰. */
export const keyOf = ({ start, end, type }: Pick<Candidate, 'start' | 'end' | 'type'>) =>
  (start * 2 ** 20 + (end - start)) * 8 + TYPE_NUMBER[type];

const isStronger = (a: Candidate, b: Candidate) =>
  a.weight > b.weight || (a.weight === b.weight && a.evidence < b.evidence);

/** Put the strongest first, and leave out what a rule says twice: it is heard once, at its strongest. */
function heardOnce(group: Candidate[]): readonly Candidate[] {
  // There are few, and inserting them is faster than to sort.
  let twice = false;
  for (let i = 1; i < group.length; i++) {
    const reason = group[i]!;
    let at = i;
    for (; at > 0 && isStronger(reason, group[at - 1]!); at--) group[at] = group[at - 1]!;
    group[at] = reason;
    for (let j = 0; j <= i && !twice; j++) twice = j !== at && group[j]!.evidence === reason.evidence;
  }
  if (!twice) return group;
  return group.filter(({ evidence }, i) => {
    for (let before = 0; before < i; before++) if (group[before]!.evidence === evidence) return false;
    return true;
  });
}

/** What a group of candidates says, strongest first, of which those in `heard` count. */
function together(group: readonly Candidate[], heard: readonly Candidate[], weight: number): Believed {
  const { start, end, type, kind } = group[0]!;
  let subtype: string | null = null;
  let name: string | undefined;
  let codes: readonly string[] | undefined;
  for (const reason of group) {
    subtype ||= reason.subtype ?? null;
    name ??= reason.name;
    if (codes === undefined && reason.codes !== undefined && reason.codes.length > 0) codes = reason.codes;
  }
  // Counted before it is filled: a list that is pushed to takes room for many.
  let count = 0;
  for (const reason of heard) if (reason.weight > 0) count++;
  const evidence = new Array<Evidence>(count);
  for (let i = 0, at = 0; at < count; i++) if (heard[i]!.weight > 0) evidence[at++] = heard[i]!.evidence;
  return { start, end, type, kind, subtype, name: name ?? null, codes: codes ?? [], evidence, weight };
}

/**
 * The policy on overlap, “longest believed”: of all sets of spans that do not overlap, the one of greatest worth, a span being worth the square
 * of its length times the probability that its weight stands for (weighted interval scheduling, O(n log n)).
 *
 * The square makes the longer of two nested names win, however sure the shorter one is, unless the longer is hardly believed; names
 * that cross are decided by both. An `abbr` lives beside the names: it may lie within one (甬 in 杭甬“双城记”, in 甬金高速), but not
 * cross its edge.
 *
 * @param spans believed spans of one passage
 */
export function longestBelieved(spans: readonly Believed[]): readonly Believed[] {
  if (spans.length < 2) return spans;
  const names = schedule(spans.filter(({ kind }) => kind !== 'abbr'));
  const abbreviations = schedule(spans.filter(({ kind }) => kind === 'abbr')).filter((abbr) =>
    names.every(
      (name) =>
        abbr.end <= name.start ||
        name.end <= abbr.start ||
        (name.start <= abbr.start &&
          abbr.end <= name.end &&
          name.end - name.start > abbr.end - abbr.start &&
          !isWhole(name)),
    ),
  );
  return [...names, ...abbreviations].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Names whose characters stand for nothing else: persons and places of the gazetteer, but not a region or railway named after places. */
const isWhole = ({ type, codes }: Believed) => type === 'person' || (type === 'place' && codes.length > 0);

const worth = ({ start, end, weight }: Believed) => (end - start) ** 2 / (1 + Math.exp(-weight));

/** Weighted interval scheduling. Of equal worth the set that ends earlier wins, so that the outcome does not hang on order. */
function schedule(spans: readonly Believed[]): readonly Believed[] {
  // In most passages no two quarrel.
  if (spans.every(({ start }, i) => i === 0 || spans[i - 1]!.end <= start)) return spans;
  const sorted = spans.toSorted(
    (a, b) => a.end - b.end || a.start - b.start || b.weight - a.weight || (a.type < b.type ? -1 : 1),
  );
  /** `best[i]`: greatest worth of the first i spans. */
  const best = [0];
  const compatible = sorted.map(({ start }, i) => {
    let low = 0;
    let high = i;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    return low;
  });
  for (const [i, span] of sorted.entries()) best.push(Math.max(best[i]!, best[compatible[i]!]! + worth(span)));
  const chosen: Believed[] = [];
  for (let i = sorted.length; i > 0;) {
    if (best[i] === best[i - 1]) i--;
    else {
      chosen.push(sorted[i - 1]!);
      i = compatible[i - 1]!;
    }
  }
  return chosen.reverse();
}
