/** The command line in the process of the test, which spares each command the start of Node and nodejieba's dictionary. */
import { Console } from 'node:console';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { main } from '../../../graph/node/cli';

/** How a command ended, and what it said. */
interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Run `wenmai` with these arguments in a folder; what it prints is kept, from `console` and the streams alike. */
async function wenmaiIn(folder: string, args: readonly string[]): Promise<Ended> {
  const said = { stdout: '', stderr: '' };
  const back: (() => void)[] = [];
  for (const name of ['stdout', 'stderr'] as const) {
    const stream = process[name];
    const { write } = stream;
    stream.write = ((text: Uint8Array | string) => {
      said[name] += typeof text === 'string' ? text : Buffer.from(text).toString('utf8');
      return true;
    }) as typeof write;
    back.push(() => (stream.write = write));
  }
  const { console } = globalThis;
  globalThis.console = new Console(process.stdout, process.stderr);
  const cwd = process.cwd();
  process.chdir(folder);
  try {
    return { status: await main(args), ...said };
  } finally {
    process.chdir(cwd);
    globalThis.console = console;
    for (const restore of back) restore();
  }
}

/** A folder of its own for the tests of a file, and `wenmai` there; the folder goes when they are through. */
export function commandLine(): { folder: string; wenmai: (...args: string[]) => Promise<Ended> } {
  const folder = mkdtempSync(join(tmpdir(), 'wenmai-command-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return { folder, wenmai: (...args) => wenmaiIn(folder, args) };
}

/** The same, with documents by name built into packs by name before the tests. */
export function withPacks(
  packs: Readonly<Record<string, Readonly<Record<string, string>>>>,
): ReturnType<typeof commandLine> {
  const line = commandLine();
  beforeAll(async () => {
    for (const [pack, files] of Object.entries(packs)) {
      for (const [name, text] of Object.entries(files)) writeFileSync(join(line.folder, name), text);
      const { status, stderr } = await line.wenmai('build', ...Object.keys(files), '-qo', `${pack}.wenmai`);
      if (status !== 0) throw new Error(stderr);
    }
  });
  return line;
}
