/** What the reader did to single names, and the drawing with it. */
import type { EdgeRow, EntityRow } from '../../query/types';
import type { View } from '../address/view';
import { withChosen, type Backbone } from './backbone';
import { expand, withEdges } from './ego';
import type { Point } from './place';
import { edgesAlong } from './trail';

/** Names by index; those that the pack has not are left out. */
export interface ByHand {
  readonly also: readonly number[];
  readonly only: readonly number[];
  readonly expanded: readonly number[];
  /** Where names were fixed. */
  readonly pinned: ReadonlyMap<number, Point>;
  /** The ends of a path, as far as they are chosen. */
  readonly ends: readonly number[];
}

export type Hand = Pick<View, 'also' | 'only' | 'expanded' | 'pinned' | 'path'>;

export function byHand({ also, only, expanded, pinned, path }: Hand, indexOf: (id: string) => number | null): ByHand {
  const indices = (ids: readonly (string | null)[]) =>
    ids.map((id) => (id === null ? null : indexOf(id))).filter((index) => index !== null);
  const fixed = new Map<number, Point>();
  for (const { id, x, y } of pinned) {
    const index = indexOf(id);
    if (index !== null) fixed.set(index, { x, y });
  }
  return {
    also: indices(also),
    only: indices(only),
    expanded: indices(expanded),
    pinned: fixed,
    ends: indices(path ?? []),
  };
}

/** What a drawing with names added by hand is made from. */
export interface Additions {
  readonly hand: ByHand;
  /** What is chosen: an entity, or both ends of an edge. */
  readonly chosen: readonly number[];
  readonly trail: readonly number[];
  /** The edges of a name, strongest first. */
  readonly own: (node: number) => readonly EdgeRow[];
  /** All edges that the filters leave. */
  readonly edges: readonly EdgeRow[];
  readonly entities: readonly EntityRow[];
}

/** The backbone with what was expanded, the path, what is chosen and fixed. */
export function withHand(bone: Backbone, { hand, chosen, trail, own, edges, entities }: Additions): Backbone {
  let drawn = bone;
  for (const node of hand.expanded) drawn = expand(drawn, node, own(node), entities);
  drawn = withEdges(drawn, [...trail, ...hand.ends], edgesAlong(trail, edges), entities);
  for (const node of chosen) drawn = withChosen(drawn, node, own(node), entities);

  const shown = new Set(drawn.nodes);
  const loose = new Set([...hand.pinned.keys(), ...hand.also, ...hand.only].filter((node) => !shown.has(node)));
  if (loose.size === 0) return drawn;
  const both = (edge: EdgeRow) => [edge.a, edge.b].every((end) => shown.has(end) || loose.has(end));
  const among = edges.filter((edge) => (loose.has(edge.a) || loose.has(edge.b)) && both(edge));
  return withEdges(drawn, [...loose], among, entities);
}

/** For each name that was added to the backbone, one that it was added for: the first owner that it has an edge to. */
export function anchorsOf(bone: Backbone, drawn: Backbone, owners: readonly number[]): ReadonlyMap<number, number> {
  const old = new Set(bone.nodes);
  const anchors = new Map<number, number>();
  for (const owner of owners) {
    for (const { a, b } of drawn.edges) {
      const node = a === owner ? b : b === owner ? a : null;
      // Two that were added for each other hang on nothing.
      if (node === null || old.has(node) || anchors.has(node) || anchors.get(owner) === node) continue;
      anchors.set(node, owner);
    }
  }
  return anchors;
}

/** Both lists of edges, each edge once. */
export const union = (some: readonly EdgeRow[], more: readonly EdgeRow[]): readonly EdgeRow[] => [
  ...new Map([...some, ...more].map((edge) => [`${edge.a}-${edge.b}`, edge])).values(),
];
