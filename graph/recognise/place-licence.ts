import { gazetteerOf } from '../lexicon/gazetteer';
import type { Candidate, Context, Recogniser } from './types';

/** Joins names in an enumeration. */
const JOINTS = ['、', '和', '与', '及', '以及', '，'];

/**
 * What stands around a name of the gazetteer and licenses it as a place: what holds it before it (湖州安吉), another place beside it in
 * an enumeration, its full name elsewhere in the document, the place that the article speaks for.
 */
export const placeLicence: Recogniser = {
  name: 'licence',
  recognise(context) {
    const places = context.found.filter(({ type, codes }) => type === 'place' && codes && codes.length > 0);
    const ending = byOffset(places, ({ end }) => end);
    const starting = byOffset(places, ({ start }) => start);
    return places.flatMap((candidate) => {
      const { start, end, codes = [] } = candidate;
      const candidates: Candidate[] = [];
      const say = (rule: string, weight: number, codesHere: readonly string[] = codes) =>
        candidates.push({
          start,
          end,
          type: 'place',
          kind: 'name',
          evidence: `licence/${rule}`,
          weight,
          codes: codesHere,
        });

      const parents = ending.get(start) ?? [];
      const inParent = codes.filter((code) => parents.some((parent) => holdsAny(parent, code)));
      if (inParent.length > 0) say('parent', 4, inParent);
      const children = starting.get(end) ?? [];
      if (children.some((child) => child.codes!.some((code) => holdsAny(candidate, code)))) say('child', 1);

      const beside = neighbours(context.passage.text, candidate, ending, starting);
      const siblings = codes.filter((code) =>
        beside.some((other) => other.codes!.some((next) => siblingsAre(code, next))),
      );
      if (siblings.length > 0) say('sibling', 3, siblings);
      else if (beside.some(({ weight }) => weight > 0)) say('enumeration', 1);

      if (candidate.weight < 0) for (const [rule, weight] of surroundings(context, codes)) say(rule, weight);
      return candidates;
    });
  },
};

function byOffset(candidates: readonly Candidate[], key: (candidate: Candidate) => number) {
  const map = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const at = map.get(key(candidate));
    if (at) at.push(candidate);
    else map.set(key(candidate), [candidate]);
  }
  return map;
}

const holdsAny = (parent: Candidate, code: string) =>
  parent.codes!.some((holder) => holder.length < code.length && code.startsWith(holder));

/** Places of one level in the same city or, above the county, anywhere. */
const siblingsAre = (a: string, b: string) =>
  a !== b &&
  a.length === b.length &&
  (a.length <= 4 ? a.slice(0, 2) === b.slice(0, 2) || a.length === 2 : a.slice(0, 4) === b.slice(0, 4));

/** Names that stand beside this one in an enumeration. */
function neighbours(
  text: string,
  { start, end }: Candidate,
  ending: ReadonlyMap<number, readonly Candidate[]>,
  starting: ReadonlyMap<number, readonly Candidate[]>,
): readonly Candidate[] {
  return JOINTS.flatMap((joint) => [
    ...(text.startsWith(joint, end) ? (starting.get(end + joint.length) ?? []) : []),
    ...(text.startsWith(joint, start - joint.length) ? (ending.get(start - joint.length) ?? []) : []),
  ]);
}

/** What the document and its article say of a short form that nothing beside it licenses. */
function surroundings(
  { document, lexicon, placeName }: Context,
  codes: readonly string[],
): readonly [string, number][] {
  const gazetteer = gazetteerOf(lexicon);
  const said: [string, number][] = [];
  if (codes.some((code) => document.count(gazetteer.get(code)!.name) > 0)) said.push(['full-name', 2]);
  const homes = placeName === null ? [] : gazetteer.named(placeName);
  const near = (length: number) =>
    codes.some((code) => homes.some((home) => home.code.slice(0, length) === code.slice(0, length)));
  if (near(4)) said.push(['article-city', 2]);
  else if (near(2)) said.push(['article-province', 1]);
  const cities = codes.flatMap((code) => gazetteer.ancestors(code).filter(({ level }) => level === 'city'));
  if (cities.some(({ short, name }) => document.count(short ?? name) > 0)) said.push(['document-city', 1]);
  return said;
}
