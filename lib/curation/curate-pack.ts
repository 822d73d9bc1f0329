import type { Pack } from '../model/types';
import { edgesOf } from '../stats/co-occurrence';
import { carry } from './carry';
import { NO_CURATION, type Curation, type Entry } from './change';
import { curate, type Idle } from './curate';
import { parseCuration } from './parse';
import { printChange, printCuration } from './print';

/** The curation that a text says; none for no text. */
export const curationOf = (text: string | null): Curation =>
  text === null ? NO_CURATION : parseCuration(text).curation;

const lineOf = ({ change }: Entry) => printChange(change);

/** A curation without the lines that another holds already. */
export function beyond(first: Curation, second: Curation): Curation {
  const said = new Set(first.entries.map(lineOf));
  return { ...second, entries: second.entries.filter((entry) => !said.has(lineOf(entry))) };
}

/** A curation and what is said after it; a line that the first holds already is not said twice. */
export function joined(first: Curation, second: Curation): Curation {
  return {
    entries: [...first.entries, ...beyond(first, second).entries],
    closing: [...first.closing, ...second.closing],
  };
}

/**
 * A pack put right after it was built: its graph counted anew, positions and pinyin carried over, its curation that of the build and
 * these lines behind it. It keeps its content hash: the documents and what they were built to are the same, and links go on.
 */
export function curatePack(pack: Pack, own: Curation): { readonly pack: Pack; readonly idle: readonly Idle[] } {
  const built = curationOf(pack.curation);
  const all = joined(built, own);
  const changes = all.entries.slice(built.entries.length).map(({ change }) => change);
  if (changes.length === 0) return { pack, idle: [] };
  const { graph: named, idle } = curate(pack.graph, changes);
  const graph = { ...named, edges: edgesOf(named) };
  return { pack: { ...pack, graph, ...carry(pack, graph), curation: printCuration(all) }, idle };
}
