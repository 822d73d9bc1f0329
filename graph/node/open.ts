import { readFile } from 'node:fs/promises';
import type { Pack } from '../../lib/model/types';
import { decode } from '../../lib/pack/decode';
import { explain, Failure } from './exit';

/** The pack in a file; what is wrong with it ends the command. */
export async function openFile(path: string): Promise<Pack> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw explain(error, path);
  });
  const outcome = decode(bytes);
  if (outcome.ok) return outcome.value;
  throw new Failure(outcome.findings.map(({ where, message }) => `${path}: ${where}: ${message}`).join('\n'));
}
