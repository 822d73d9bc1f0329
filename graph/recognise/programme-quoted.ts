import { matchesOf } from '../../lib/collections/matches';
import { verbBefore } from './programme-phrase';
import type { Candidate, Recogniser } from './types';

const HEADS = /(?:专项行动|工程|行动|计划|改革|机制|试点|模式|品牌)(?![方者力路自上师单开创])/gu;
const [SHORTEST, LONGEST] = [4, 10];
const WEIGHT = 2.5;

/** 扩优提质改革: an initiative without quotes here, whose name other passages quote. */
export const programmeQuoted: Recogniser = {
  name: 'quoted',
  recognise({ passage: { text }, corpus, words, lexicon }) {
    return matchesOf(HEADS, text).flatMap(({ index, 0: head }): readonly Candidate[] => {
      const end = index + head.length;
      // What is quoted nowhere from here to its end is so from nowhere further ahead.
      if (!corpus.has(`${text.slice(Math.max(0, index - SHORTEST), index)}”`)) return [];
      for (let n = LONGEST; n >= SHORTEST; n--) {
        const start = index - n;
        const name = text.slice(start, index);
        // 渔港价值转换机制 is another: the name opens its phrase.
        const opens = !/\p{Script=Han}/u.test(text[start - 1] ?? '') || verbBefore(text, start, lexicon) > 0;
        if (
          start >= 0 &&
          opens &&
          /^\p{Script=Han}+$/u.test(name) &&
          corpus.has(`“${name}”`) &&
          words.startsWord(start)
        )
          return [{ start, end, type: 'programme', kind: 'name', evidence: 'quoted/elsewhere', weight: WEIGHT }];
      }
      return [];
    });
  },
};
