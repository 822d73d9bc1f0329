import type { Candidate, Recogniser } from './types';

/** Titles in 《》: the brackets say that it is a title, its last characters which kind. */
export const brackets: Recogniser = {
  name: 'brackets',
  recognise({ passage }) {
    const candidates: Candidate[] = [];
    for (const match of passage.text.matchAll(/《([^《》]+)》/gu)) {
      const start = match.index + 1;
      const end = start + match[1]!.length;
      const law = /(法|条例)$/u.test(match[1]!);
      candidates.push({
        start,
        end,
        type: law ? 'law' : 'document',
        kind: 'name',
        evidence: law ? 'brackets/law' : 'brackets/document',
        weight: 4,
      });
    }
    return candidates;
  },
};
