import { derived } from '../lexicon/derived';
import { Affixes } from './affixes';

/** Words that tell a company without an ending: the trade in its name, and what it makes. */
export const companyWords = derived((lexicon) => {
  const kind = (name: string) =>
    new Affixes(
      new Map(
        lexicon
          .table('company-words')
          .filter((row) => row.kind === name)
          .map((row) => [row.word!, true]),
      ),
    );
  return { trades: kind('trade'), products: kind('product') };
});
