import { DOCTRINE } from './person-judge';
import { personTables } from './person-tables';
import type { Candidate, Recogniser } from './types';

const WEIGHT = 3;
/** An era (光绪三十年) or a place that is called so, too. */
const OTHER = /^(?:[元一二三四五六七八九十\d]+年|年间|[省市县区镇乡路街州])/u;

/** Figures of history whose name is a word of the dictionary or opens with no surname: 西施, 宋代陆游. The others are weighed with other persons. */
export const history: Recogniser = {
  name: 'history',
  recognise({ passage: { text }, lexicon, words, found }) {
    const candidates: Candidate[] = [];
    personTables(lexicon).historical.scan(text, (start, end) => {
      const word = words.exact(start, end);
      if (!word || DOCTRINE.test(text.slice(end, end + 2)) || OTHER.test(text.slice(end))) return;
      if (found.some((other) => other.start === start && other.end === end && other.weight > 0)) return;
      candidates.push({ start, end, type: 'person', kind: 'name', evidence: 'history/book', weight: WEIGHT });
    });
    return candidates;
  },
};
