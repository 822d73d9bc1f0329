import type { Graph } from '../../lib/model/types';
import { isBackbone } from '../../lib/stats/backbone';

/** An edge that shapes the map: entities by index, `a < b`. */
export interface Bone {
  readonly a: number;
  readonly b: number;
  /** Pull between them, above 0, at most 1. */
  readonly weight: number;
}

/** The greatest logDice there is. */
const ALWAYS_TOGETHER = 14;

/**
 * The edges over which the map is laid out: the backbone (two passages in two articles, above expectation) and, for each entity, its
 * strongest edge and the one to its most mentioned neighbour, so that names of a single passage cling to each other and to what the
 * passage is about. All edges together are a hairball: in a passage of twenty names each pulls at each.
 *
 * Strength is G², which asks for evidence; the pull is logDice, which does not grow with the corpus.
 */
export function skeletonOf({ entities, edges }: Pick<Graph, 'entities' | 'edges'>): readonly Bone[] {
  const index = new Map(entities.map(({ id }, i) => [id, i]));
  const ends = edges.map(({ a, b }): [number, number] => {
    const [x, y] = [index.get(a)!, index.get(b)!];
    return [Math.min(x, y), Math.max(x, y)];
  });
  const strongest = [...edges.keys()].sort((i, j) => edges[j]!.g2 - edges[i]!.g2 || i - j);
  const kept = new Set(strongest.filter((i) => isBackbone(edges[i]!)));
  const first = new Map<number, number>();
  const hub = new Map<number, { readonly edge: number; readonly mentions: number }>();
  for (const i of strongest) {
    const [x, y] = ends[i]!;
    for (const [end, other] of [
      [x, y],
      [y, x],
    ] as const) {
      if (!first.has(end)) first.set(end, i);
      const { mentions } = entities[other]!;
      if (mentions > (hub.get(end)?.mentions ?? -1)) hub.set(end, { edge: i, mentions });
    }
  }
  for (const i of first.values()) kept.add(i);
  for (const { edge } of hub.values()) kept.add(edge);
  return [...kept]
    .map((i) => ({ a: ends[i]![0], b: ends[i]![1], weight: Math.max(1, edges[i]!.logDice) / ALWAYS_TOGETHER }))
    .sort((x, y) => x.a - y.a || x.b - y.b);
}
