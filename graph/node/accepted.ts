import { readFile } from 'node:fs/promises';
import { ENTITY_TYPES } from '../../lib/model/types';
import { parseTable } from '../lexicon/parse';
import type { AcceptedName } from '../lexicon/types';
import { EXIT, explain, Failure } from './exit';

const COLUMNS = ['surface', 'type', 'canonical', 'source'] as const;

/** A reader's own lexicon: a table with the columns surface, type, canonical and source; others are passed over. */
export async function readAccepted(path: string): Promise<readonly AcceptedName[]> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw explain(error, path);
  });
  const bad = (what: string) => new Failure(`${path}: ${what}`, EXIT.usage);
  const [head = ''] = text.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  const missing = COLUMNS.find((column) => !head.split('\t').includes(column));
  if (missing)
    throw bad(`no column “${missing}”: the first line names the columns ${COLUMNS.join(', ')}, parted by tabs`);
  return parseTable(path, text.replace(/^\uFEFF/u, '')).map(
    ({ surface = '', type: written = '', canonical = '', source = '' }) => {
      const type = ENTITY_TYPES.find((each) => each === written);
      if (surface === '') throw bad('a row without a surface: delete it or fill it in');
      if (!type) throw bad(`${surface} has the type “${written}”: give one of ${ENTITY_TYPES.join(', ')}`);
      return { surface, type, canonical: canonical === '' ? surface : canonical, source };
    },
  );
}
