/** Leaves out what the shared score counts though nobody has annotated it. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Graph } from '../../lib/model/types';

interface Piece {
  readonly name: string;
  readonly text: string;
}
type Homes = (passages: Graph['passages'], gold: readonly Piece[]) => ReadonlyMap<string, string>;

/** In code units: a shorter passage follows its article, whatever it says itself. */
const FOLLOWS = 60;

/**
 * The graph with mentions and relations of annotated articles alone.
 *
 * The score takes each passage for a part of the gold piece that shares 30 % of its eight-character windows, and lets the short passages
 * of an article (titles, bylines, captions) follow. One set phrase that an article nobody has annotated shares with a gold piece thus
 * gives its byline, title and captions to that piece, whose gold cannot hold their names: each counts as spurious. Here an article
 * counts if at least half of the text of its longer passages, which follow nobody, has a home in the gold.
 *
 * @param score folder of the shared score
 * @param gold folder of a gold set
 */
export async function annotatedOnly(score: string, graph: Graph, gold: string): Promise<Graph> {
  const { homes } = (await import(pathToFileURL(resolve(score, 'lib.mjs')).href)) as { readonly homes: Homes };
  const folder = join(gold, 'articles');
  const pieces = readdirSync(folder).map((file) => ({
    name: basename(file, '.txt'),
    text: readFileSync(join(folder, file), 'utf8'),
  }));
  const home = homes(graph.passages, pieces);
  const balance = new Map<string, number>();
  for (const { id, article, text } of graph.passages)
    if (text.length >= FOLLOWS)
      balance.set(article, (balance.get(article) ?? 0) + (home.has(id) ? 1 : -1) * text.length);
  const kept = new Set(graph.passages.filter(({ article }) => (balance.get(article) ?? 0) >= 0).map(({ id }) => id));
  return {
    ...graph,
    mentions: graph.mentions.filter(({ passage }) => kept.has(passage)),
    relations: graph.relations.filter(({ passage }) => kept.has(passage)),
  };
}
