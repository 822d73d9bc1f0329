import type { Entity, Graph, Layout } from '../../lib/model/types';
import { communitiesOf } from './communities';
import { relax } from './forces';
import { frame } from './frame';
import { separate, type Box } from './overlap';
import { sunflower, type Point } from './point';
import { skeletonOf, type Bone } from './skeleton';

/** Entities that the simulation moves at most; the less mentioned join the neighbour they hang on. */
const MOST_MOVED = 5000;
/** Area of the map that an entity has on average, in square pixels at zoom 1. */
const ROOM = 90 * 60;

/** Room of a node and its label, in pixels at zoom 1: a label of six characters below the node. */
const boxOf = ({ name }: Entity): Box => ({ x: 6 * Math.min(6, Math.max(3, name.length)) + 4, y: 22 });

/** Rounds in which nodes are pushed apart: fewer where each costs more, so that the whole stays within seconds. */
const roundsFor = (nodes: number): number => Math.min(400, Math.ceil(600_000 / (nodes + 1)));

/** Starts: communities side by side in an even disc, the members of each around its middle. No chance is needed. */
function starts(nodes: readonly number[], community: readonly number[]): Map<number, Point> {
  const members = new Map<number, number>();
  return new Map(
    nodes.map((node) => {
      const n = members.get(community[node]!) ?? 0;
      members.set(community[node]!, n + 1);
      const middle = sunflower(community[node]! + 1, 300);
      const offset = sunflower(n, 10);
      return [node, { x: middle.x + offset.x, y: middle.y + offset.y }];
    }),
  );
}

/** Put entities that were not moved around the placed neighbour that pulls hardest; gives those that have one. */
function attach(placed: Map<number, Point>, skeleton: readonly Bone[]): void {
  const anchors = new Map<number, Bone & { readonly anchor: number }>();
  for (const bone of skeleton)
    for (const [node, anchor] of [
      [bone.a, bone.b],
      [bone.b, bone.a],
    ] as const)
      if (!placed.has(node) && placed.has(anchor) && bone.weight > (anchors.get(node)?.weight ?? 0))
        anchors.set(node, { ...bone, anchor });
  const around = new Map<number, number>();
  for (const [node, { anchor }] of anchors) {
    const n = (around.get(anchor) ?? 0) + 1;
    around.set(anchor, n);
    const offset = sunflower(n, 60);
    const middle = placed.get(anchor)!;
    placed.set(node, { x: middle.x + offset.x, y: middle.y + offset.y });
  }
}

/** Rows below the map for what has no place in it: entities that meet no other. */
function shelve(placed: Map<number, Point>, rest: readonly number[]): void {
  const xs = [...placed.values()].map(({ x }) => x);
  const ys = [...placed.values()].map(({ y }) => y);
  const [column, row] = [90, 60];
  const span = xs.length > 0 ? xs.reduce((m, x) => Math.max(m, x)) - xs.reduce((m, x) => Math.min(m, x)) : 0;
  const columns = Math.max(1, Math.ceil(Math.sqrt(rest.length * 1.5)), Math.floor(span / column));
  const top = ys.length > 0 ? ys.reduce((m, y) => Math.max(m, y)) + 2 * row : 0;
  const width = Math.min(columns, rest.length);
  for (const [n, node] of rest.entries())
    placed.set(node, { x: ((n % columns) - (width - 1) / 2) * column, y: top + Math.floor(n / columns) * row });
}

/**
 * Positions and communities: the same picture tomorrow. Laid out over the skeleton of the graph, shaped for a landscape window, no
 * two nodes or short labels on one another at zoom 1.
 *
 * @param mostMoved entities that the simulation moves at most, which bounds the time a large graph takes
 */
export function arrange(graph: Pick<Graph, 'entities' | 'edges'>, mostMoved = MOST_MOVED): Layout {
  const { entities } = graph;
  const skeleton = skeletonOf(graph);
  const community = communitiesOf(entities.length, skeleton);
  const byMentions = (a: number, b: number) => entities[b]!.mentions - entities[a]!.mentions || a - b;
  const connected = [...entities.keys()].filter((node) => community[node] !== -1).sort(byMentions);
  const moved = connected.slice(0, mostMoved);

  let placed = relax(moved, skeleton, starts(moved, community));
  // Those that join later need their room as well.
  placed = frame(placed, (ROOM * connected.length) / Math.max(1, moved.length));
  for (let before = -1; placed.size > before && placed.size < connected.length;) {
    before = placed.size;
    attach(placed, skeleton);
  }
  placed = separate(placed, (node) => boxOf(entities[node]!), roundsFor(connected.length));
  shelve(placed, [...entities.keys()].filter((node) => !placed.has(node)).sort(byMentions));

  const tenth = (x: number) => Math.round(x * 10) / 10 + 0;
  return {
    x: entities.map((_, node) => tenth(placed.get(node)!.x)),
    y: entities.map((_, node) => tenth(placed.get(node)!.y)),
    community,
  };
}
