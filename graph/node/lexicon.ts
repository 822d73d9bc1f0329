import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { lexiconOf } from '../lexicon/parse';
import type { Lexicon } from '../lexicon/types';

/** Read every table of a folder. */
export function loadLexicon(folder: string): Lexicon {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort();
  return lexiconOf(new Map(names.map((name) => [basename(name, '.tsv'), readFileSync(join(folder, name), 'utf8')])));
}
