import type { EdgeRow } from '../../query/types';

/** The edges of a way. */
export function edgesAlong(trail: readonly number[], edges: readonly EdgeRow[]): readonly EdgeRow[] {
  const steps = new Set(trail.slice(1).map((node, i) => `${Math.min(node, trail[i]!)}-${Math.max(node, trail[i]!)}`));
  return edges.filter((edge) => steps.has(`${edge.a}-${edge.b}`));
}
