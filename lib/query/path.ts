import type { EdgeRow } from './types';

/** Steps of a path at most: beyond these, everyone is near everyone. */
const MOST_STEPS = 4;

/**
 * The strongest way between two entities: the least sum of lengths over at most so many steps. The length of an edge is the inverse of
 * its strength (Newman 2001, Phys. Rev. E 64, 016132), so that two strong steps may beat a weak direct one.
 *
 * Relaxes all edges once per step (Bellman 1958), which is exact under a bound on steps where Dijkstra's algorithm alone is not. Of two
 * ways as short, the one with fewer steps, then the one found first in the order of the edges.
 *
 * @param strengthOf how near two entities are, any positive number; an edge of zero or less is not walked
 * @returns entities along the way, both ends included; null where there is none
 */
export function strongestPath(
  edges: readonly EdgeRow[],
  from: number,
  to: number,
  strengthOf: (edge: EdgeRow) => number,
  mostSteps = MOST_STEPS,
): readonly number[] | null {
  if (from === to) return [from];
  const walked = edges.flatMap((edge) => {
    const strength = strengthOf(edge);
    return strength > 0 ? [{ a: edge.a, b: edge.b, length: 1 / strength }] : [];
  });
  /** Best way to each entity in exactly so many steps or fewer, by step. */
  let best = new Map<number, Way>([[from, { length: 0, entity: from, before: null }]]);
  for (let step = 0; step < mostSteps; step++) {
    const next = new Map(best);
    const relax = (start: number, end: number, length: number) => {
      const before = best.get(start);
      if (before === undefined) return;
      const sum = before.length + length;
      if (sum < (next.get(end)?.length ?? Infinity)) next.set(end, { length: sum, entity: end, before });
    };
    for (const { a, b, length } of walked) {
      relax(a, b, length);
      relax(b, a, length);
    }
    best = next;
  }
  const path: number[] = [];
  for (let way = best.get(to) ?? null; way !== null; way = way.before) path.push(way.entity);
  return path.length === 0 ? null : path.reverse();
}

interface Way {
  readonly length: number;
  readonly entity: number;
  readonly before: Way | null;
}
