import type { EdgeRow, PackReader } from '../types';

/** Names an edge, whichever end comes first. */
export const keyOf = (a: number, b: number): string => `${Math.min(a, b)}-${Math.max(a, b)}`;

/** Where a place lies is no fact of the text that joins two names more than others. */
const COMMON_KNOWLEDGE = 'located_in';

/** Neighbours of an end whose own edges are read at most, strongest first: beyond these a hub would read the whole pack. */
const MOST_NEIGHBOURS = 2000;

/** Edges that a path may take, and whether these are all. */
export interface PathEdges {
  readonly edges: readonly EdgeRow[];
  /** Keys of the pairs of names of which the text states a fact outright. */
  readonly stated: ReadonlySet<string>;
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
  const stated = new Set<string>();
  const own = async (index: number) => {
    const { neighbours, relations } = await pack.entity(index);
    for (const edge of neighbours) edges.set(keyOf(edge.a, edge.b), edge);
    for (const { type, subject, object } of relations)
      if (object !== null && type !== COMMON_KNOWLEDGE) stated.add(keyOf(subject, object));
    return neighbours.map(({ a, b }) => a + b - index);
  };
  const rings = [await own(from), await own(to)];
  const near = new Set(rings.flatMap((ring) => ring.slice(0, most)));
  await Promise.all([...near].map(own));
  return { edges: [...edges.values()], stated, whole: rings.every((ring) => ring.length <= most) };
}
