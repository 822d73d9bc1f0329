import type { Net } from './step';

/** A way as it is compared: sums over its steps, and where it goes. */
export interface Way {
  readonly nodes: readonly number[];
  readonly parts: number;
  readonly loose: number;
}

/**
 * The order of ways: the shorter, then the one of fewer steps, then the one that facts and sentences join rather than passages alone, then
 * by the order of its names in the pack. No two ways are equal, so that the same pack gives the same answer everywhere.
 */
export function byStrength(x: Way, y: Way): number {
  const sums = x.parts - y.parts || x.nodes.length - y.nodes.length || x.loose - y.loose;
  if (sums !== 0) return sums;
  const at = x.nodes.findIndex((node, i) => node !== y.nodes[i]);
  return at < 0 ? 0 : x.nodes[at]! - y.nodes[at]!;
}

/** What a way may not take. */
export interface Closed {
  readonly nodes: ReadonlySet<number>;
  /** Where the first step may not lead. */
  readonly first: ReadonlySet<number>;
}

/**
 * The strongest way of at most `most` steps, or null. Relaxes once per step (Bellman 1958), which is exact under a bound on steps where
 * Dijkstra's algorithm alone is not. It visits no name twice, for every step has a length.
 *
 * @param far least number of steps from each name to `to`; names without are too far
 */
export function shortest(
  net: Net,
  from: number,
  to: number,
  most: number,
  far: ReadonlyMap<number, number>,
  closed: Closed,
): Way | null {
  const best = new Map<number, Way>([[from, { nodes: [from], parts: 0, loose: 0 }]]);
  let changed = new Map(best);
  for (let taken = 1; taken <= most && changed.size > 0; taken++) {
    const next = new Map<number, Way>();
    for (const [node, way] of changed) {
      if (node === to) continue;
      for (const step of net.get(node) ?? []) {
        if (taken + (far.get(step.to) ?? Infinity) > most) continue;
        if (closed.nodes.has(step.to) || (taken === 1 && closed.first.has(step.to))) continue;
        const known = next.get(step.to) ?? best.get(step.to);
        const parts = way.parts + step.parts;
        if (known && known.parts < parts) continue;
        const longer = { nodes: [...way.nodes, step.to], parts, loose: way.loose + step.loose };
        if (!known || byStrength(longer, known) < 0) next.set(step.to, longer);
      }
    }
    for (const [node, way] of next) best.set(node, way);
    changed = next;
  }
  return from === to ? null : (best.get(to) ?? null);
}
