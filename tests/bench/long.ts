/** The long article of the tests as a pack file, and where in it to open the reader. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encode } from '../../lib/pack/encode';
import { LONG, longAt } from '../fixtures/long-article';

/** Write the pack; gives its path, its title, and addresses of quotes near the end, the beginning and the middle. */
export function writeLong(folder: string) {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'long.wenmai');
  writeFileSync(path, encode(LONG));
  return { path, title: LONG.title, quotes: [600, 30, 699, 350, 120].map(longAt) };
}
