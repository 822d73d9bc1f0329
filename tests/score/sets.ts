/** The gold beside the checkout: which documents each set annotates, and which third of it is set aside. */
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { SourceFile } from '../../graph/read/types';

export const SHARED = '../shared';
const folder = (path: string) =>
  readdirSync(path)
    .sort()
    .map((name) => join(path, name));

/** Gold set to the documents it annotates. */
const DOCUMENTS: Readonly<Record<string, () => readonly string[]>> = {
  gold: () => [`${SHARED}/corpora/zhejiang-2025-01/issue.txt`],
  'gold-news': () => folder(`${SHARED}/gold-news/articles`),
  'gold-reports': () => folder(`${SHARED}/gold-reports/articles`),
};

export const SETS: readonly string[] = Object.keys(DOCUMENTS);

/** A folder that is no set of ours holds its `documents/`, or its articles are documents themselves. */
const documentsIn = (set: string) => folder(join(set, existsSync(join(set, 'documents')) ? 'documents' : 'articles'));

/** The documents that a set annotates. */
export const filesOf = (set: string): readonly SourceFile[] =>
  (DOCUMENTS[set]?.() ?? documentsIn(set)).map((path) => ({ name: basename(path), bytes: readFileSync(path) }));

/**
 * A third of each kind of gold, set aside before the first rule was written: nobody looks at its errors while rules are made
 * (`--part dev`), and its score (`--part held`) is reported beside the others.
 */
const HELD: ReadonlySet<string> = new Set([
  ...['09_huzhou', '21_volunteers', '24_rivers', '31_xueshi'],
  ...['11_yudafu_zhejiang', '18_dongguan_beizeng', '22_qishengshi_shuji'],
  '04_shaanxi0',
]);

/** The gold of a set, whole or in part (`dev`, `held`, `all`; a folder of one’s own always whole); gives the folder. */
export function goldFolder(name: string, part: string, temporary: string): string {
  if (!(name in DOCUMENTS)) return name;
  if (part === 'all') return join(SHARED, name);
  const dir = join(temporary, name);
  cpSync(join(SHARED, name), dir, {
    recursive: true,
    filter: (path) =>
      !/\/(?:articles|entities)\/[^/]+$/u.test(path) ||
      HELD.has(basename(path).replace(/\.\w+$/u, '')) === (part === 'held'),
  });
  const relations = join(dir, 'relations');
  for (const file of existsSync(relations) ? folder(relations) : []) {
    const rows = JSON.parse(readFileSync(file, 'utf8')) as { readonly file?: string }[];
    const own = rows.filter((row) => row.file === undefined || HELD.has(row.file) === (part === 'held'));
    writeFileSync(file, JSON.stringify(own));
  }
  return dir;
}
