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

/** Add up the reasons for the same range and type; give those that are believed, by start, then end, then type. */
export function believe(candidates: readonly Candidate[]): readonly Believed[] {
  const groups = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    const group = groups.get(key);
    if (group) group.push(candidate);
    else groups.set(key, [candidate]);
  }
  return [...groups.values()]
    .map(together)
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.type < b.type ? -1 : 1));
}

/** A number for a range and type: passages are shorter than 2²⁴ code units, spans than 2²⁰. */
const keyOf = ({ start, end, type }: Candidate) => (start * 2 ** 20 + (end - start)) * 8 + ENTITY_TYPES.indexOf(type);

/** A rule that says the same thing twice is heard once, at its strongest. */
function together(candidates: readonly Candidate[]): Believed {
  const alone = candidates.length === 1;
  const sorted = alone
    ? candidates
    : candidates.toSorted((a, b) => b.weight - a.weight || (a.evidence < b.evidence ? -1 : 1));
  const distinct = alone
    ? candidates
    : sorted.filter(({ evidence }, i) => sorted.findIndex((other) => other.evidence === evidence) === i);
  const { start, end, type, kind } = sorted[0]!;
  return {
    start,
    end,
    type,
    kind,
    subtype: sorted.find(({ subtype }) => subtype)?.subtype ?? null,
    name: sorted.find(({ name }) => name !== undefined)?.name ?? null,
    codes: sorted.find(({ codes }) => codes && codes.length > 0)?.codes ?? [],
    evidence: distinct.filter(({ weight }) => weight > 0).map(({ evidence }) => evidence),
    weight: distinct.reduce((sum, { weight }) => sum + weight, 0),
  };
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
