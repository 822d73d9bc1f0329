import { Automaton } from '../../lib/match/automaton';
import { derived } from '../lexicon/derived';
import type { Candidate, Recogniser } from './types';

const KNOWN = 5;

const formulationsOf = derived((lexicon) => {
  const rows = lexicon.table('formulations');
  const terms = rows.flatMap((row) =>
    [row.name!, ...row.variants!.split('|')].filter(Boolean).map((text) => ({ text, row })),
  );
  return { terms, automaton: Automaton.of(terms.map(({ text }) => text)) };
});

/**
 * Formulations and initiatives of national standing, or of a whole province beyond one document, that official papers have fixed
 * (the table names them). Short ones that are ordinary words too (两重, 好) count only in quotes.
 */
export const tifa: Recogniser = {
  name: 'gazetteer',
  recognise({ passage: { text }, lexicon }) {
    const { automaton, terms } = formulationsOf(lexicon);
    const candidates: Candidate[] = [];
    automaton.scan(text, (start, end, index) => {
      const { row } = terms[index]!;
      const opened = text[start - 1] === '“';
      const closed = text[end] === '”' || text.slice(start, end).includes('”');
      if (row.bare === 'quoted' && !(opened && closed)) return;
      candidates.push({
        start,
        end,
        type: row.type as 'programme' | 'tifa',
        kind: 'name',
        name: row.name!,
        evidence: `gazetteer/${row.type}`,
        weight: KNOWN,
      });
    });
    return candidates;
  },
};
