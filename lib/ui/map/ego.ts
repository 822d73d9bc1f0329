/** The network around one name: its strongest neighbours, with two steps theirs too, and the edges among all these. */
import type { EdgeRow, EntityRow } from '../../query/types';
import type { Filters } from '../address/view';
import { measureOf, type Backbone } from './backbone';

/** Bounds of the drawing: neighbours of the first and of the second step, and edges. */
const MOST = { first: 36, each: 5, nodes: 90, edges: 260 };

/**
 * @param edges all edges that the filters leave
 * @param depth 1 for the neighbours, 2 for the strongest of theirs
 */
export function ego(
  entities: readonly EntityRow[],
  edges: readonly EdgeRow[],
  centre: number,
  depth: 1 | 2,
  { window, measure, min }: Pick<Filters, 'window' | 'measure' | 'min'>,
): Backbone {
  const value = (edge: EdgeRow) => measureOf(edge, measure, window);
  const eligible = edges
    .filter((edge) => edge[window] > 0 && value(edge) >= (min ?? -Infinity))
    .toSorted((x, y) => value(y) - value(x) || y.passage - x.passage || x.a - y.a || x.b - y.b);
  const touching = (node: number) => eligible.filter((edge) => edge.a === node || edge.b === node);
  const beyond = (node: number, most: number) =>
    touching(node)
      .slice(0, most)
      .map((edge) => edge.a + edge.b - node);

  const first = beyond(centre, MOST.first);
  const nodes = new Set([centre, ...first]);
  if (depth === 2)
    for (const node of first) for (const next of beyond(node, MOST.each)) if (nodes.size < MOST.nodes) nodes.add(next);
  const among = eligible.filter((edge) => nodes.has(edge.a) && nodes.has(edge.b));
  // Those of the centre first: they are what was asked for.
  const ofCentre = (edge: EdgeRow) => Number(edge.a === centre || edge.b === centre);
  const drawn = among.toSorted((x, y) => ofCentre(y) - ofCentre(x)).slice(0, MOST.edges);
  const values = drawn.map(value);
  return {
    nodes: [...nodes].sort((a, b) => entities[b]!.mentions - entities[a]!.mentions || a - b),
    edges: drawn.toSorted((x, y) => value(y) - value(x)),
    rule: 'any',
    each: null,
    eligible: among.length,
    max: Math.max(0, ...eligible.slice(0, 1).map(value)),
    weakest: values.length > 0 ? Math.min(...values) : 0,
  };
}

/** Strongest edges that expanding a name adds. */
const ADDED = 12;

/** The drawing with the strongest neighbours of a name that it lacks. */
export function expand(
  bone: Backbone,
  node: number,
  own: readonly EdgeRow[],
  entities: readonly EntityRow[],
): Backbone {
  const known = new Set(bone.edges.map((edge) => `${edge.a}-${edge.b}`));
  const shown = new Set(bone.nodes);
  const fresh = own.filter((edge) => !known.has(`${edge.a}-${edge.b}`));
  const added = fresh.filter((edge) => !shown.has(edge.a + edge.b - node)).slice(0, ADDED);
  const among = fresh.filter((edge) => shown.has(edge.a + edge.b - node));
  return withEdges(bone, [node], [...added, ...among], entities);
}

/** The drawing with more names and edges. */
export function withEdges(
  bone: Backbone,
  nodes: readonly number[],
  edges: readonly EdgeRow[],
  entities: readonly EntityRow[],
): Backbone {
  const known = new Set(bone.edges.map((edge) => `${edge.a}-${edge.b}`));
  const all = new Set([...bone.nodes, ...nodes, ...edges.flatMap((edge) => [edge.a, edge.b])]);
  return {
    ...bone,
    nodes: [...all].sort((a, b) => entities[b]!.mentions - entities[a]!.mentions || a - b),
    edges: [...bone.edges, ...edges.filter((edge) => !known.has(`${edge.a}-${edge.b}`))],
  };
}
