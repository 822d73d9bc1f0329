import type { Candidate, Recogniser, Token } from './types';
import { tokenMap } from './tokens';

/** Tags that the segmenter gives to names, and to what it does not know. */
const NAMES = new Set(['ns', 'nr', 'nrt', 'nrfg', 'nz', 'nt', 'x', 'eng', 'j']);

/** What the segmenter's words say for and against the places found so far. */
export const placeWords: Recogniser = {
  name: 'segmenter',
  recognise({ tokens, found }) {
    const words = tokenMap(tokens);
    return found.flatMap((candidate): readonly Candidate[] => {
      if (candidate.type !== 'place' || candidate.kind !== 'name') return [];
      const { start, end } = candidate;
      const short = candidate.evidence.endsWith('-short');
      const says = (rule: string, weight: number): readonly Candidate[] => [
        { start, end, type: 'place', kind: 'name', evidence: `segmenter/${rule}`, weight },
      ];
      const word = words.exact(start, end);
      if (word) return word.tag === 'ns' ? says('ns', 1.5) : NAMES.has(word.tag) ? [] : says('word', short ? -2 : -0.5);
      const first = words.at(start);
      if (first && holds(first, start, end)) return says('within', short ? -4 : -2);
      return words.fit(start, end) === 'cut' ? says('cut', short ? -1.5 : -0.5) : [];
    });
  },
};

/** A longer word of the dictionary that holds the range (北京大学, 中山装), which is then a part of it. */
const holds = (token: Token, start: number, end: number) =>
  token.start <= start && end <= token.end && token.tag !== 'x';
