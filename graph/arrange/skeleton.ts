import type { Graph } from '../../lib/model/types';
import { isBackbone } from '../../lib/stats/backbone';

/** An edge that shapes the map: entities by index, `a < b`. */
export interface Bone {
  readonly a: number;
  readonly b: number;
  /** Pull between them, above 0, at most 1. */
  readonly weight: number;
}

/** Strongest edges that every entity brings besides the backbone, so that none floats free of what it belongs to. */
const OWN = 2;
/** The greatest logDice there is. */
const ALWAYS_TOGETHER = 14;

/**
 * The edges over which the map is laid out: the backbone (two passages in two articles, above expectation) and each entity's
 * strongest few. All edges together are a hairball: in a passage of twenty names each pulls at each.
 *
 * Strength is G², which asks for evidence; the pull is logDice, which does not grow with the corpus.
 */
export function skeletonOf({ entities, edges }: Pick<Graph, 'entities' | 'edges'>): readonly Bone[] {
  const index = new Map(entities.map(({ id }, i) => [id, i]));
  const own: number[][] = entities.map(() => []);
  const ends = edges.map(({ a, b }): [number, number] => {
    const [x, y] = [index.get(a)!, index.get(b)!];
    return [Math.min(x, y), Math.max(x, y)];
  });
  const strongest = [...edges.keys()].sort((i, j) => edges[j]!.g2 - edges[i]!.g2 || i - j);
  const kept = new Set(strongest.filter((i) => isBackbone(edges[i]!)));
  for (const i of strongest) {
    const wanting = ends[i]!.filter((end) => own[end]!.length < OWN);
    for (const end of wanting) own[end]!.push(i);
    if (wanting.length > 0) kept.add(i);
  }
  return [...kept]
    .map((i) => ({ a: ends[i]![0], b: ends[i]![1], weight: Math.max(1, edges[i]!.logDice) / ALWAYS_TOGETHER }))
    .sort((x, y) => x.a - y.a || x.b - y.b);
}
