import { matchesOf } from '../../lib/collections/matches';
import { gazetteerOf } from '../lexicon/gazetteer';
import type { Candidate, Context, Recogniser } from './types';

/** What sums a list of divisions up: 等10个县区, 4个千亿县, 等区域中心城市, 两市. */
const SUM =
  /(?:等(?:\d+|[一二两三四五六七八九十]+)?[个座]?|(?:\d+|[一二两三四五六七八九十]+)[个座]?)[\p{Script=Han}\d]{0,6}?(?:地市|市州|州市|县市|市县|县区|区县|旗县|城市|县城|县（市、?区?）|[市县区旗州](?![委政级直属内域场民场长里]))/gu;
/** What joins words, and goes through no name of a kind of divisions. */
const JOINT = /[的了在为和与及对向从把被将到由于是有]/u;
const MARK = /[、和与及]/u;
const WEIGHT = 2.5;

/** Divisions in short whose list says that all of them are such, in the province of the others or of the article. */
export const countedPlaces: Recogniser = {
  name: 'counted',
  recognise(context) {
    const { text } = context.passage;
    // Two of them at least are in the list, as they are looked for below.
    if (context.found.filter(isDivision).length < 2 || !MARK.test(text)) return [];
    return matchesOf(SUM, text).flatMap(({ index, 0: sum }) => (JOINT.test(sum) ? [] : listed(context, index)));
  },
};

/** The names of the list that ends at `end`. */
function listed({ passage: { text }, lexicon, placeName, found }: Context, end: number): readonly Candidate[] {
  const named = found.filter(isDivision);
  const items: (readonly Candidate[])[] = [];
  for (let at = end; ;) {
    const ending = named.filter((candidate) => candidate.end === at && candidate.codes!.some(isCountyOrCity));
    if (ending.length === 0) break;
    const marked = ending.filter(({ start }) => MARK.test(text[start - 1] ?? ''));
    const item = marked.length > 0 ? marked : ending;
    items.push(item);
    if (marked.length === 0) break;
    at = Math.min(...marked.map(({ start }) => start)) - 1;
  }
  if (items.length < 2) return [];
  const home = placeName === null ? [] : gazetteerOf(lexicon).named(placeName);
  const sure = items.flat().filter(({ start: from, end: to }) => weightOf(named, from, to) > 0);
  const provinces = new Set([...home.map(({ code }) => code), ...sure.flatMap(({ codes }) => codes!)].map(provinceOf));
  return items.flat().flatMap(({ start, end: to, codes, subtype }): readonly Candidate[] => {
    const here = codes!.filter((code) => isCountyOrCity(code) && provinces.has(provinceOf(code)));
    if (here.length === 0) return [];
    const base = { start, end: to, type: 'place', subtype: subtype ?? null, kind: 'name', codes: here } as const;
    return [{ ...base, evidence: 'counted/list', weight: WEIGHT }];
  });
}

const isDivision = ({ type, kind, codes }: Candidate) => type === 'place' && kind === 'name' && codes;
const weightOf = (named: readonly Candidate[], from: number, to: number) =>
  named.reduce((sum, { start, end, weight }) => sum + (start === from && end === to ? weight : 0), 0);
const isCountyOrCity = (code: string) => code.length === 4 || code.length === 6;
const provinceOf = (code: string) => code.slice(0, 2);
