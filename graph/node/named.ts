import { fold } from '../../lib/query/fold';
import type { PackReader } from '../../lib/query/types';
import { Failure } from './exit';

/** Names offered where one is not found. */
const OFFERED = 5;

/** Index of the entity that a word of the command line names: by id, by name, by variant. None or several end the command, and say which there are. */
export function entityNamed(pack: PackReader, words: string): number {
  const byId = pack.indexOf(words);
  if (byId !== null) return byId;
  const { entities } = pack.overview;
  const hits = pack.search(words).map(({ entity }) => entity);
  const same = (name: string) => fold(name) === fold(words);
  const named = hits.filter((index) => same(entities[index]!.name));
  const called = named.length > 0 ? named : hits.filter((index) => entities[index]!.aliases.some(same));
  const list = (indices: readonly number[]) => indices.map((index) => entities[index]!.id).join(', ');
  if (called.length === 1) return called[0]!;
  if (called.length > 1) throw new Failure(`several are called ${words}; give one of these instead: ${list(called)}`);
  const near = [...hits, ...pack.nearest(words, OFFERED).map(({ entity }) => entity)].slice(0, OFFERED);
  throw new Failure(`the pack has no name ${words}${near.length > 0 ? `; it has ${list(near)}` : ''}`);
}
