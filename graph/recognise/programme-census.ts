import type { Candidate, Recogniser } from './types';

/**
 * What the state counts again and again by an order of its own: population (全国人口普查条例), economy (全国经济普查条例), agriculture
 * (全国农业普查条例), pollution (全国污染源普查条例), land (土地调查条例), cultural relics (文物保护法实施条例), and by notices of the
 * State Council soil, water, place names, and risks of disasters.
 */
const CENSUS = new RegExp(
  '(?:第[一二三四五六七八九十]{1,2}次(?:全国)?|全国)' +
    '(?:(?:人口|经济|农业|污染源|文物|可移动文物|土壤|水利|地名|自然灾害综合风险)普查|(?:国土|土地)调查)',
  'gu',
);
/** Five years of spreading the law (全国人大常委会关于开展法治宣传教育的决议), by the number of the five-year plan: “八五”普法. */
const LAW_SPREADING = /(?<![一二三四五六七八九十])[一二三四五六七八九]五”?普法(?!规划|决议)/gu;
const WEIGHT = 4;

/** Undertakings of the whole state that come round by number: 第四次全国农业普查, “八五”普法. */
export const programmeCensus: Recogniser = {
  name: 'census',
  recognise({ passage: { text } }) {
    if (!/普查|调查|普法/u.test(text)) return [];
    const all = (rule: string, pattern: RegExp) =>
      [...text.matchAll(pattern)].map((match): Candidate => ({
        start: match.index,
        end: match.index + match[0].length,
        type: 'programme',
        kind: 'name',
        name: match[0].replace('”', ''),
        evidence: `census/${rule}`,
        weight: WEIGHT,
      }));
    return [...all('numbered', CENSUS), ...all('law', LAW_SPREADING)];
  },
};
