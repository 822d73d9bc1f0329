/** Tibetan names, which have no surname: of two parts wherever they stand (扎西顿珠), of one where something says who it is. */
import { Automaton } from '../../lib/match/automaton';
import { derived } from '../lexicon/derived';
import { personTables } from './person-tables';
import type { Candidate, Recogniser } from './types';

const TWO = 5;
const ONE = 3;
/** A name once told is known again in its article, where the words do not cut it. */
const AGAIN = 3;
const PART = 2;
const MOST_PARTS = 3;
/** Who somebody is, behind a name: （藏族，…）. */
const INTRODUCED = /^（(?:男|女|[\p{Script=Han}]{1,3}族)[，）]/u;
const AGED = /\d{1,3}岁的$/u;
/** What stands behind the whole name: no further part of a longer one, or of a place (罗布泊, 贡嘎县). */
const LONGER = /^[·县市区镇乡村湖泊山河寺机]/u;

const partsOf = derived((lexicon) => Automaton.of(lexicon.table('tibetan-names').map(({ element }) => element!)));

export const tibetan: Recogniser = {
  name: 'tibetan',
  recognise({ passage: { text }, lexicon, words, found }) {
    const parts = partsOf(lexicon);
    const isPart = (at: number) => at + PART <= text.length && parts.indexOf(text, at, at + PART) >= 0;
    const candidates: Candidate[] = [];
    for (let start = parts.next(text, 0); start + 1 < text.length; start = parts.next(text, start + 1)) {
      let end = start;
      while (end - start < MOST_PARTS * PART && isPart(end)) end += PART;
      if (end === start || LONGER.test(text.slice(end))) continue;
      const two = end - start > PART;
      const told = () =>
        personTables(lexicon).posts.before(text, start) ||
        AGED.test(text.slice(0, start)) ||
        INTRODUCED.test(text.slice(end));
      const place = found.some((c) => c.type === 'place' && c.weight > 0 && c.start <= start && end <= c.end);
      if (place || !(two || (words.fit(start, end) !== 'cut' && told()))) continue;
      const seeds = [{ text: text.slice(start, end), within: 'article', weight: AGAIN, wholeWords: true }] as const;
      const base = { start, end, type: 'person', kind: 'name', seeds } as const;
      candidates.push({ ...base, evidence: `tibetan/${two ? 'two' : 'one'}`, weight: two ? TWO : ONE });
      start = end - 1;
    }
    return candidates;
  },
};
