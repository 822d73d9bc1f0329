import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { lexiconOf } from '../lexicon/parse';
import type { AcceptedName, Lexicon } from '../lexicon/types';
import { loadDivisions } from './divisions';

/** Read every table of a folder, and the divisions of the country; with names that the reader has accepted. */
export function loadLexicon(folder: string, accepted: readonly AcceptedName[] = []): Lexicon {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort();
  const tables = new Map(names.map((name) => [basename(name, '.tsv'), readFileSync(join(folder, name), 'utf8')]));
  return { ...lexiconOf(tables, loadDivisions()), accepted };
}
