/** A small map of some names: where the build placed them, fitted into a box. Pure. */
import type { EdgeRow, Overview } from '../../query/types';

export interface Placed {
  readonly entity: number;
  readonly x: number;
  readonly y: number;
  /** Side of its sign. */
  readonly size: number;
}

export interface SmallMap {
  readonly nodes: readonly Placed[];
  readonly edges: readonly EdgeRow[];
}

/** Sides of signs, by the root of the count. */
const SIZE = [9, 22] as const;
/** Lines per name at most, strongest first: more is a tangle at this size. */
const EDGES_PER_NODE = 2;

/**
 * @param counts entities with how often each stands on the page, most first
 * @param width of the box, in its own units
 * @param margin kept free around
 */
export function smallMap(
  { entities, edges }: Pick<Overview, 'entities' | 'edges'>,
  counts: readonly (readonly [entity: number, count: number])[],
  { width, height, margin }: { readonly width: number; readonly height: number; readonly margin: number },
): SmallMap {
  const rows = counts.filter(([entity]) => entities[entity] !== undefined);
  const most = Math.max(1, ...rows.map(([, count]) => count));
  const fit = (of: (entity: number) => number, side: number) => {
    const values = rows.map(([entity]) => of(entity));
    const low = Math.min(...values);
    const range = Math.max(...values) - low;
    return (entity: number) => (range > 0 ? margin + ((of(entity) - low) / range) * (side - 2 * margin) : side / 2);
  };
  const x = fit((entity) => entities[entity]!.x, width);
  const y = fit((entity) => entities[entity]!.y, height);
  const here = new Set(rows.map(([entity]) => entity));
  return {
    nodes: rows.map(([entity, count]) => ({
      entity,
      x: x(entity),
      y: y(entity),
      size: SIZE[0] + (SIZE[1] - SIZE[0]) * Math.sqrt(count / most),
    })),
    edges: edges
      .filter(({ a, b }) => here.has(a) && here.has(b))
      .sort((one, other) => other.logDice - one.logDice)
      .slice(0, EDGES_PER_NODE * rows.length),
  };
}
