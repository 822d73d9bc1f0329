import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { lexiconOf } from '../lexicon/parse';
import type { Lexicon } from '../lexicon/types';
import { loadDivisions } from './divisions';

/** Read every table of a folder, and the divisions of the country. */
export function loadLexicon(folder: string): Lexicon {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort();
  const tables = new Map(names.map((name) => [basename(name, '.tsv'), readFileSync(join(folder, name), 'utf8')]));
  return lexiconOf(tables, loadDivisions());
}
