import { readFile } from 'node:fs/promises';
import { curationOf } from '../../lib/curation/curate-pack';
import type { Pack } from '../../lib/model/types';
import { parseCuration } from '../../lib/curation/parse';
import { cut } from '../../lib/pack/cut';
import { decode } from '../../lib/pack/decode';
import { MemoryRecords } from '../../lib/pack/memory';
import { openPack } from '../../lib/query/reader';
import type { PackReader } from '../../lib/query/types';
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

/** The pack opened as the explorer opens it, kept in memory: a command and a view that ask the same get the same answer. */
export function readerOf(pack: Pack): Promise<PackReader> {
  const { title, contentHash, sample, curation, graph } = pack;
  const counts = {
    documents: graph.documents.length,
    articles: graph.articles.length,
    passages: graph.passages.length,
    entities: graph.entities.length,
    edges: graph.edges.length,
  };
  // Size and time of opening are the library's, and no question asks for them.
  const changes = curationOf(curation).entries.length;
  const info = { key: contentHash, title, contentHash, sample, bytes: 0, added: 0, revision: 0, changes, counts };
  return openPack(info, new MemoryRecords(cut(pack)));
}

/** The pack in a file, opened for questions; what is wrong with it ends the command. */
export const openReader = async (path: string): Promise<PackReader> => readerOf(await openAsked(path));

/** The pack in a file for a command that answers from it: one that was put right by hand says so, beside the answer. */
export async function openAsked(path: string): Promise<Pack> {
  const pack = await openFile(path);
  const changes = parseCuration(pack.curation ?? '').curation.entries.length;
  if (changes > 0)
    console.error(`${path}: names were put right by hand, ${changes} changes (wenmai inspect lists them)`);
  return pack;
}
