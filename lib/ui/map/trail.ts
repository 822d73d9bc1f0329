/** The strongest way between two names, as the map draws it. */
import { strongestPath } from '../../query/path';
import type { EdgeRow } from '../../query/types';
import type { Measure, Window } from '../address/view';

/** How near two names are by a measure, on a scale with a zero: logDice is the logarithm of one. */
const NEARNESS: Record<Measure, (edge: EdgeRow, window: Window) => number> = {
  count: (edge, window) => edge[window],
  logDice: (edge) => 2 ** (edge.logDice - 14),
  g2: (edge) => edge.g2,
  npmi: (edge) => edge.npmi,
};

/** Entities along the way, empty where there is none. */
export const trailOf = (
  edges: readonly EdgeRow[],
  from: number,
  to: number,
  measure: Measure,
  window: Window,
): readonly number[] => strongestPath(edges, from, to, (edge) => NEARNESS[measure](edge, window)) ?? [];

/** The edges of a way. */
export function edgesAlong(trail: readonly number[], edges: readonly EdgeRow[]): readonly EdgeRow[] {
  const steps = new Set(trail.slice(1).map((node, i) => `${Math.min(node, trail[i]!)}-${Math.max(node, trail[i]!)}`));
  return edges.filter((edge) => steps.has(`${edge.a}-${edge.b}`));
}
