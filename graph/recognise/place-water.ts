import type { Candidate, Recogniser } from './types';

/** Transfers of water are named by the waters that they join: 引江济淮, 引大济湟工程 (GB/T 50095, 水文基本术语). */
const TRANSFER = /(?:引|调)\p{Script=Han}{1,2}(?:济|补)\p{Script=Han}(?:工程)?/gu;
const WEIGHT = 2.5;

/** Works that lead the water of one river to another, by the form of their names. */
export const waterTransfers: Recogniser = {
  name: 'water',
  recognise({ passage: { text }, words }) {
    if (!/[济补]/u.test(text)) return [];
    return [...text.matchAll(TRANSFER)].flatMap((match): readonly Candidate[] => {
      const start = match.index;
      const end = start + match[0].length;
      // 调整经济结构, 引进补充资金: the parts are words of their own.
      const joint = start + 1 + (/[济补]/u.exec(match[0].slice(1))?.index ?? 0);
      const word = words.at(joint);
      if (!words.startsWord(start) || (word && word.tag !== 'x' && word.end - word.start > 1)) return [];
      return [{ start, end, type: 'place', subtype: 'site', kind: 'name', evidence: 'water/transfer', weight: WEIGHT }];
    });
  },
};
