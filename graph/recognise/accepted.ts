import { Automaton } from '../../lib/match/automaton';
import { derived } from '../lexicon/derived';
import type { Candidate, Recogniser } from './types';

/** A human has said so: stronger than any rule. */
const ACCEPTED = 12;

const acceptedOf = derived(({ accepted = [] }) => ({
  accepted,
  automaton: accepted.length > 0 ? Automaton.of(accepted.map(({ surface }) => surface)) : null,
}));

/** Names that the reader has accepted into a lexicon file of their own (`wenmai build --lexicon`). */
export const accepted: Recogniser = {
  name: 'accepted',
  recognise({ passage: { text }, lexicon }) {
    const { accepted: rows, automaton } = acceptedOf(lexicon);
    const candidates: Candidate[] = [];
    automaton?.scan(text, (start, end, index) => {
      const { type, canonical } = rows[index]!;
      candidates.push({
        start,
        end,
        type,
        kind: 'name',
        name: canonical,
        evidence: 'accepted/lexicon',
        weight: ACCEPTED,
      });
    });
    return candidates;
  },
};
