import { matchesOf } from '../../lib/collections/matches';
import type { Candidate, Recogniser, Token } from './types';

/** How much a works of theirs makes a year, and that it is a works: 潮晖铝电50万吨绿电铝技改. */
const CAPACITY =
  /(?:年产)?\d[\d.]*万(?:吨|千瓦时?|辆|套|片|台|只|锭|平方米|立方米)(?=[\p{Script=Han}A-Za-z]{2})(?=[^，。；]{0,30}(?:项目|技改|扩产|改造|升级|基地|工厂|装置))/gu;
/** Words that stand in no company's name beside others. */
const COMMON = /^(?:v|vd|vg|d|p|c|u|uj|r|m|q|t|f)$/u;
/** Words that are names by themselves, or that the segmenter does not know. */
const PROPER = /^(?:x|nz|nt|nr|nrt|nrfg|ns)$/u;
const LONGEST = 8;
const WEIGHT = 1.2;

/** Companies by their works: what fills an item of a list up to the capacity of a project. */
export const projectOwners: Recogniser = {
  name: 'project',
  recognise({ passage: { text }, words }) {
    if (!text.includes('万')) return [];
    return matchesOf(CAPACITY, text).flatMap(({ index: end }): readonly Candidate[] => {
      let start = end;
      let proper = false;
      let last: Token | undefined;
      while (start > 0 && end - start <= LONGEST) {
        const word = words.at(start - 1);
        if (!word || !/^\p{Script=Han}+$/u.test(word.text) || COMMON.test(word.tag)) break;
        // 省 before the figure says whose, a common noun alone what is made (钾肥50万吨).
        proper ||= PROPER.test(word.tag) || (word.text.length === 1 && last?.text.length === 1);
        last = word;
        start = word.start;
      }
      const opens = start === 0 || /[、，。；：（]/u.test(text[start - 1]!) || words.at(start - 1)?.tag === 'v';
      if (!proper || !opens || end - start < 4 || end - start > LONGEST) return [];
      return [
        {
          start,
          end,
          type: 'org',
          subtype: 'company',
          kind: 'name',
          evidence: 'project/capacity',
          weight: WEIGHT,
          seeds: [{ text: text.slice(start, end), within: 'document', weight: 1, wholeWords: true }],
        },
      ];
    });
  },
};
