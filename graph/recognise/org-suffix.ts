/** Organisations by their last word (大学, 有限公司, 开发区); `org-walk.ts` finds where the name starts. */
import type { Found } from './affixes';
import { type PlaceEdges, placeEdges } from './org-places';
import { believe } from '../resolve/overlap';
import { type OrgTables, orgTables, type Suffix } from './org-tables';
import { campus, chamber, fellow, pair, partOf, quarter } from './org-beside';
import { judge } from './org-reading';
import { holderStart, seatEnd, trueStart } from './org-span';
import { trade } from './org-trade';
import { walkLeft } from './org-walk';
import type { Words } from './tokens';
import type { Candidate, Recogniser } from './types';

/** What is counted right before: 5个自贸联动创新区. */
const COUNTED_BEFORE = /(?:\d|[两三四五六七八九十]|一批)[余多]?[个家所处座批](?:\p{Script=Han}{0,2})$/u;
/** Parts that always belong to a body, however short its name: 首儿所通州院区. */
const CAMPUS = /^[院校]区$/u;
/** Parts that may belong to a body, or be one of a place. */
const PART = /^分[校院]$/u;
/** Weaker ones may be part of a name after all: 银耀志愿服务总队, 杨柳青电厂. */
const SURE_PERSON = 4;
const FAIR_PERSON = 3;
/** A number behind counts what the word means: 中心100家. */
const COUNTED = /^(?:达到|有|共)?\d+[余多]?[个家所座支]/u;
/** A stage of schooling instead of a school: 小学组, 初中二年级. */
const STAGE = /^(?:小学|初中|高中|中学)$/u;
const OF_STAGE = /^(?:组|段|阶段|部(?![门署长])|学历|文化|毕业|课程|[一二三四五六]?年级)/u;
/** No name: what is counted (3个省实验室), what an enumeration sums up (云龙湖等实验室), a level without a name (晋全国重点实验室). */
const NO_NAME =
  /^[个型\d]|^(?:国家|\p{Script=Han}{0,3}[省市县区])级|以[上下内外]|^[东西南北中]片区$|\d[个家所座]|(?<![高初中平])等|^.(?:全国|国家|省|市)|^[省市县区州]（/u;

export const suffixes: Recogniser = {
  name: 'suffix',
  recognise(context) {
    const { text } = context.passage;
    const tables = orgTables(context.lexicon);
    const { suffixes: all } = tables;
    const first = all.nextEnd(text, 2);
    if (first > text.length) return [];
    const { words } = context;
    const places = placeEdges(context);
    const orgs = new Map(context.found.filter(({ type }) => type === 'org').map(({ start, end }) => [end, start]));
    const people = believe(context.found.filter(({ type }) => type === 'person'));
    const persons = new Set(people.filter(({ weight }) => weight >= SURE_PERSON).map(({ end }) => end));
    // 经理某春 + 向 + 考察团: whom an office introduces is no part of the name of a body behind.
    const believed = new Set(people.filter(({ weight }) => weight >= FAIR_PERSON).map(({ end }) => end));
    const introduced = context.found.filter(({ evidence }) => evidence === 'person/post-before');
    const crosses = (start: number, from: number) =>
      introduced.some((one) => one.end > start && one.end <= from && believed.has(one.end));
    const candidates: Candidate[] = [];
    for (let end = first; end <= text.length; end = all.nextEnd(text, end + 1)) {
      const suffix = suffixBefore(text, end, tables, places);
      if (!suffix || goesOn(text, end, words) || COUNTED.test(text.slice(end, end + 9))) continue;
      if (STAGE.test(suffix.text) && end - suffix.text.length > 0 && OF_STAGE.test(text.slice(end, end + 3))) continue;
      const { subtype, needs } = suffix.value;
      const from = end - suffix.text.length;
      const walk = walkLeft(text, from, words, tables, places, orgs, subtype === 'zone', persons);
      const part =
        CAMPUS.test(suffix.text) || PART.test(suffix.text)
          ? campus(text, walk, from, suffix.value, candidates.at(-1))
          : null;
      const whole = () =>
        (subtype === 'zone'
          ? (pair(text, from, suffix.value, places, words) ?? quarter(from, suffix.value, walk, places, words))
          : null) ??
        (needs === 'name'
          ? trade(text, walk, from, end, suffix.value, words, places, candidates.at(-1))
          : (partOf(text, suffix.text, from, places, candidates.at(-1)) ??
            chamber(context, suffix.text, from, places) ??
            fellow(text, from, end, suffix, words, candidates.at(-1)) ??
            judge(text, walk, from, end, suffix, places, tables, words, orgs)));
      const judged = part ?? (CAMPUS.test(suffix.text) ? null : whole());
      if (
        judged &&
        judged.weight > 0 &&
        !crosses(judged.start, from) &&
        !NO_NAME.test(text.slice(judged.start, end)) &&
        !(
          judged.evidence !== 'suffix/place' &&
          COUNTED_BEFORE.test(text.slice(Math.max(0, judged.start - 6), judged.start))
        )
      )
        candidates.push({
          ...judged,
          ...(subtype === 'education' ? known(text, judged.start, from, end, orgs) : {}),
          start: holderStart(text, trueStart(text, judged.start, from, context), suffix.text, candidates),
          end: judged.evidence === 'suffix/national' ? seatEnd(text, end, places) : end,
          type: 'org',
          subtype,
          kind: 'name',
        });
    }
    return candidates;
  },
};

/** What an institute of a body is called afterwards in its article: 国家天文台 of 中国科学院国家天文台. */
function known(text: string, start: number, from: number, end: number, orgs: ReadonlyMap<number, number>) {
  const own = [...orgs].find(([last, first]) => first === start && last < from && end - last >= SHORTEST_OWN)?.[0];
  if (own === undefined) return {};
  return { seeds: [{ text: text.slice(own, end), within: 'article', weight: 1, wholeWords: true }] as const };
}
const SHORTEST_OWN = 5;

/** The longest suffix that ends here; a common noun (村卫生室) is none where a place ends inside it (外陈村 + 卫生室). */
function suffixBefore(text: string, end: number, { suffixes: all }: OrgTables, { sure }: PlaceEdges): Found<Suffix> {
  const longest = all.before(text, end);
  if (!longest || longest.value.weight > 0 || longest.value.needs === 'name') return longest;
  for (let start = end - longest.text.length + 1; start <= end - 2; start++) {
    const inner = sure.has(start) && all.entries.get(text.slice(start, end));
    if (inner) return { text: text.slice(start, end), value: inner };
  }
  return longest;
}

/** Whether a longer word goes on over `end`: 银行业, 法院长; 局局长 and 处处长 are cut wrongly by the segmenter. */
function goesOn(text: string, end: number, words: Words): boolean {
  if (end === text.length) return false;
  if (/[长员业家化性程品]/u.test(text[end]!) || text.startsWith('联盟校', end - 2)) return true;
  return !words.endsWord(end) && words.at(end)!.tag !== 'x' && text[end] !== text[end - 1];
}
