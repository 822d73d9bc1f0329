import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { Finding } from '../../lib/model/finding';
import type { SourceFile } from '../read/types';
import { EXIT, Failure } from './exit';

/** Endings of the files that are taken from a folder; a file that is named is taken whatever its ending. */
const ENDINGS = 'txt md markdown html htm shtml xhtml pdf docx csv tsv jsonl ndjson'.split(' ');

/**
 * The paths that files, folders and globs stand for, each once, sorted. What stands for nothing is wrong usage. A folder's README tells
 * of the folder and is none of its documents.
 */
export async function pathsOf(inputs: readonly string[]): Promise<readonly string[]> {
  const paths = new Set<string>();
  for (const input of inputs) {
    const there = await stat(input).catch(() => null);
    let found: readonly string[] = [input];
    if (there?.isDirectory())
      found = await glob(`**/*.{${ENDINGS.join(',')}}`, {
        ...{ cwd: input, absolute: true, caseSensitiveMatch: false },
        ignore: ['**/README.*'],
      });
    else if (!there && isDynamicPattern(input)) found = await glob(input.replaceAll('\\', '/'), { absolute: true });
    else if (!there) throw new Failure(`${input} does not exist`, EXIT.usage);
    if (found.length === 0) throw new Failure(`${input} holds no document (${ENDINGS.join(', ')})`, EXIT.usage);
    for (const path of found) paths.add(resolve(path));
  }
  return [...paths].sort();
}

/** Read files; one that cannot be read becomes a finding. */
export async function readAll(
  paths: readonly string[],
): Promise<{ readonly files: readonly SourceFile[]; readonly findings: readonly Finding[] }> {
  const files: SourceFile[] = [];
  const findings: Finding[] = [];
  for (const path of paths) {
    const name = basename(path);
    try {
      files.push({ name, bytes: await readFile(path) });
    } catch (error) {
      const message = `cannot be read (${(error as NodeJS.ErrnoException).code}): check its permissions`;
      findings.push({ code: 'unreadable-file', where: name, message });
    }
  }
  return { files, findings };
}
