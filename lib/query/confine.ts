import { CONTENT_KINDS, type Mention, type Passage } from '../model/types';
import { edgesOf } from '../stats/co-occurrence';
import type { EdgeRow, Overview, PackReader } from './types';

/** Articles read at once. */
const AT_ONCE = 32;

/**
 * The overview counted anew over some articles alone: mentions and articles of each name, every edge with its measures, N. Indices of
 * entities stay those of the pack; a name that the articles do not hold has no mention. Reads these articles and nothing else.
 *
 * @param articles indices of the articles, ascending
 */
export async function confine(pack: PackReader, articles: readonly number[], signal?: AbortSignal): Promise<Overview> {
  const { overview } = pack;
  const idOf = (entity: number) => overview.entities[entity]!.id;
  const passages: Passage[] = [];
  const mentions: Mention[] = [];
  const counts = new Uint32Array(overview.entities.length);
  const holders = new Uint32Array(overview.entities.length);
  for (let from = 0; from < articles.length; from += AT_ONCE) {
    signal?.throwIfAborted();
    for (const rows of await Promise.all(articles.slice(from, from + AT_ONCE).map((index) => pack.article(index)))) {
      const held = new Set<number>();
      for (const { id, article, kind, page, text, sentences, mentions: inside } of rows) {
        const index = passages.length;
        passages.push({
          id,
          article: overview.articles[article]!.id,
          index,
          kind,
          page,
          text,
          sentences,
          source: [0, 0],
        });
        for (const { entity, start, end, kind, evidence } of inside) {
          counts[entity]!++;
          held.add(entity);
          const surface = text.slice(start, end);
          mentions.push({ entity: idOf(entity), passage: id, start, end, surface, kind, evidence });
        }
      }
      for (const entity of held) holders[entity]!++;
    }
  }
  const entities = overview.entities.map((row, i) => ({ ...row, mentions: counts[i]!, articles: holders[i]! }));
  const named = {
    articles: articles.map((index) => overview.articles[index]!),
    passages,
    entities: entities.filter((row) => row.mentions > 0).map((row) => ({ ...row, attrs: {} })),
    mentions,
  };
  const edges = edgesOf(named).map(({ passages: _, ...edge }): EdgeRow => {
    const [x, y] = [pack.indexOf(edge.a)!, pack.indexOf(edge.b)!];
    return { ...edge, a: Math.min(x, y), b: Math.max(x, y) };
  });
  edges.sort((x, y) => x.a - y.a || x.b - y.b);
  return { ...overview, entities, edges, windows: passages.filter(({ kind }) => CONTENT_KINDS.has(kind)).length };
}
