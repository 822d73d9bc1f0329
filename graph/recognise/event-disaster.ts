import { matchesOf } from '../../lib/collections/matches';
import type { Candidate, Context, Recogniser } from './types';

/** Without it no disaster stands in a text, which is then spared the search. */
const HINT = /地震|山洪|泥石流|滑坡|火灾|洪水|台风|事故/u;
/** 3·7 of a day, a magnitude, and what befell; the 地震 of offices, drills and plans befell nobody. */
const BEFELL =
  /(?:“\d{1,2}·\d{1,2}”)?(?:(?:\d(?:\.\d)?级)?(?:特大|强烈|大)?地震(?![局台站带监应预观系学工部科勘]|灾(?!后)|安全|重点|动)|(?:特大)?山洪泥石流|特大(?:山洪|泥石流|洪水|洪涝)|“\d{1,2}·\d{1,2}”(?:山洪|泥石流|(?:流域性|区域性)?(?:特大|大)?洪水|洪涝)|(?:流域性|区域性)特?大洪水|(?:特大)?山体滑坡|“\d{1,2}·\d{1,2}”(?:特别重大|重大|较大)\p{Script=Han}{0,6}事故|森林火灾)/gu;
/**
 * “24·6”流域性特大洪水 is known by its month or day, whatever place is said; accidents have the degree that article 3 of the regulations
 * on reporting and inquiring into them (生产安全事故报告和调查处理条例) gives them.
 */
const DATED = /“\d{1,2}·\d{1,2}”(?:(?:区域性|流域性)(?:特?大)?洪水|(?:特别重大|重大|较大)\p{Script=Han}{0,6}事故)/gu;
/** Storms have names of their own. */
const STORM = /(?:超?强)?台风“(?![一二三四五六七八九十])\p{Script=Han}{2,4}”/gu;
const WEIGHT = 3;

/** Disasters by the grammar of their names: where, how strong or on which day, and what befell (临港5.1级地震); storms by their own. */
export const eventDisaster: Recogniser = {
  name: 'disaster',
  recognise({ passage: { text }, found }) {
    if (!HINT.test(text)) return [];
    const placed = matchesOf(BEFELL, text).flatMap(({ index, 0: what }) => {
      const start = placesBefore(index, found);
      return start === index ? [] : [disaster(start, index + what.length, 'disaster/place')];
    });
    const dated = matchesOf(DATED, text)
      .map(({ index, 0: what }) => disaster(index + 1, index + what.length, 'disaster/dated'))
      .filter(({ end }) => placed.every((named) => named.end !== end));
    const storms = matchesOf(STORM, text).map(({ index, 0: storm }) =>
      disaster(index, index + storm.length, 'disaster/storm'),
    );
    return [...placed, ...dated, ...storms];
  },
};

/** Where the places that stand one in the other right before `at` begin (临港南湾5.1级地震): a county in short counts, since it shook. */
function placesBefore(at: number, found: Context['found']): number {
  const starts = found.filter(({ type, kind, end }) => type === 'place' && kind === 'name' && end === at);
  if (starts.length === 0) return at;
  const start = Math.min(...starts.map((place) => place.start));
  const around = found.filter(({ type, end, weight }) => type === 'place' && end === start && weight > 0);
  return Math.min(start, ...around.map((place) => place.start));
}

const disaster = (start: number, end: number, evidence: Candidate['evidence']): Candidate => ({
  start,
  end,
  type: 'event',
  subtype: 'disaster',
  kind: 'name',
  evidence,
  weight: WEIGHT,
});
