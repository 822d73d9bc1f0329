import { mkdirSync } from 'node:fs';
import { open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { explain } from './exit';

/** What a file is to hold; in pieces where one would be too large. */
export type Content = Uint8Array | string | Iterable<Uint8Array | string>;

/**
 * Write files so that each is there whole or not at all, whatever interrupts: into temporary files beside them first, then renamed.
 * What is no ordinary file (a pipe, a device) is written to directly. The folder of each is made where it is missing.
 */
export async function writeWhole(files: ReadonlyMap<string, Content>): Promise<void> {
  const unfinished = new Map<string, string>();
  const cleanUp = () => Promise.all([...unfinished.values()].map((path) => rm(path, { force: true })));
  const interrupted = (signal: NodeJS.Signals) => void cleanUp().then(() => process.kill(process.pid, signal));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, interrupted);
  let current = '';
  try {
    for (const [path, content] of files) {
      current = path;
      const there = await stat(path).catch(() => null);
      if (there && !there.isFile() && !there.isDirectory()) {
        await writeFile(path, content);
        continue;
      }
      mkdirSync(dirname(path), { recursive: true });
      const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
      unfinished.set(path, temporary);
      const handle = await open(temporary, 'w');
      try {
        await writeFile(handle, content);
        await handle.sync();
      } finally {
        await handle.close();
      }
    }
    for (const [path, temporary] of unfinished) {
      current = path;
      await rename(temporary, path);
    }
  } catch (error) {
    await cleanUp();
    throw explain(error, current);
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.removeListener(signal, interrupted);
  }
}
