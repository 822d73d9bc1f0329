import { matchesOf } from '../../lib/collections/matches';
import { derived } from '../lexicon/derived';
import { placeAt } from './place-start';
import type { Candidate, Recogniser } from './types';

/** Transfers of water are named by the waters that they join: 引江济淮, 引大济湟工程 (GB/T 50095, 水文基本术语). */
const TRANSFER = /(?:引|调)\p{Script=Han}{1,2}(?:济|补)\p{Script=Han}(?:工程)?/gu;
/** What leads the water of one river, by its first character: 引黄工程, 引江二期. */
const FROM = /引(\p{Script=Han})(?:工程|[一二三]期(?:工程)?)/gu;
const WEIGHT = 2.5;

/** First characters of the rivers of the country. */
const riversOf = derived(
  (lexicon) =>
    new Set(
      lexicon
        .table('natural')
        .filter(({ name }) => /[江河]$/u.test(name!))
        .map(({ name }) => name![0]!),
    ),
);

/** Works that lead the water of one river to another, by the form of their names. */
export const waterTransfers: Recogniser = {
  name: 'water',
  recognise({ passage: { text }, lexicon, words }) {
    if (!text.includes('引')) return [];
    const rivers = riversOf(lexicon);
    const from = matchesOf(FROM, text)
      .filter(({ index, 1: river }) => rivers.has(river!) && words.startsWord(index))
      .map(({ index, 0: name }) => water(index, index + name.length, 'from'));
    const transfers = matchesOf(TRANSFER, text).flatMap((match): readonly Candidate[] => {
      const start = match.index;
      const end = start + match[0].length;
      // 调整经济结构, 引进补充资金: the parts are words of their own.
      const joint = start + 1 + (/[济补]/u.exec(match[0].slice(1))?.index ?? 0);
      const word = words.at(joint);
      if (!words.startsWord(start) || (word && word.tag !== 'x' && word.end - word.start > 1)) return [];
      return [water(start, end, 'transfer')];
    });
    return [...from, ...transfers];
  },
};

const water = (start: number, end: number, rule: string): Candidate =>
  placeAt('site', start, end, `water/${rule}`, WEIGHT);
