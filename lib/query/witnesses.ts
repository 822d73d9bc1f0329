import { CONTENT_KINDS } from '../model/types';
import type { EdgeRow, PackReader, PassageRow } from './types';

/**
 * The passages that prove edges: of the kinds in which names can meet, each holding both ends of at least one, in reading order.
 *
 * @param articles indices to which they are confined; null for all
 */
export async function witnesses(
  pack: PackReader,
  edges: readonly EdgeRow[],
  articles: readonly number[] | null,
): Promise<readonly PassageRow[]> {
  const nodes = [...new Set(edges.flatMap(({ a, b }) => [a, b]))];
  const postings = await Promise.all(nodes.map(async (node) => (await pack.entity(node)).passages));
  const passagesOf = new Map(nodes.map((node, i) => [node, new Set(postings[i])]));
  const proving = new Set<number>();
  for (const { a, b } of edges) {
    const others = passagesOf.get(b)!;
    for (const passage of passagesOf.get(a)!) if (others.has(passage)) proving.add(passage);
  }
  const within = articles && new Set(articles);
  const rows = await pack.passages([...proving].sort((x, y) => x - y));
  return rows.filter(({ kind, article }) => CONTENT_KINDS.has(kind) && (within === null || within.has(article)));
}
