import type { EdgeRow, PackReader } from './types';

/** Neighbours of an end whose own edges are read at most, strongest first: beyond these a hub would read the whole pack. */
const MOST_NEIGHBOURS = 2000;

/** Edges that a path may take, and whether these are all. */
export interface PathEdges {
  readonly edges: readonly EdgeRow[];
  /** False where an end has so many neighbours that only the strongest were followed. */
  readonly whole: boolean;
}

/**
 * Every edge that a path of four steps at most between two entities can take: those of the ends and of their neighbours. A pack's
 * overview holds the strongest of a large pack alone; this reads the rest where it matters, and nothing else.
 */
export async function pathEdges(
  pack: PackReader,
  from: number,
  to: number,
  most = MOST_NEIGHBOURS,
): Promise<PathEdges> {
  const edges = new Map<string, EdgeRow>();
  const own = async (index: number) => {
    const { neighbours } = await pack.entity(index);
    for (const edge of neighbours) edges.set(`${edge.a}-${edge.b}`, edge);
    return neighbours.map(({ a, b }) => a + b - index);
  };
  const rings = [await own(from), await own(to)];
  const near = new Set(rings.flatMap((ring) => ring.slice(0, most)));
  await Promise.all([...near].map(own));
  return { edges: [...edges.values()], whole: rings.every((ring) => ring.length <= most) };
}
