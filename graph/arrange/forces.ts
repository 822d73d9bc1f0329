import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Point } from './point';
import type { Bone } from './skeleton';

/** Steps of the simulation: fewer where each costs more, so that the whole stays within seconds. */
const iterations = (nodes: number): number => Math.round(Math.min(600, Math.max(100, 300_000 / (nodes + 1))));

/**
 * ForceAtlas2 (M. Jacomy and others, PLOS ONE 9(6), 2014) from given starts: edges pull, nodes push, both by the logarithm of the
 * distance, which parts communities.
 *
 * @param nodes entities to lay out, by index; edges with another end are left out
 */
export function relax(
  nodes: readonly number[],
  skeleton: readonly Bone[],
  starts: ReadonlyMap<number, Point>,
): Map<number, Point> {
  const graph = new UndirectedGraph();
  for (const node of nodes) graph.addNode(node, { ...starts.get(node)! });
  for (const { a, b, weight } of skeleton) if (graph.hasNode(a) && graph.hasNode(b)) graph.addEdge(a, b, { weight });
  const placed = forceAtlas2(graph, {
    iterations: iterations(nodes.length),
    getEdgeWeight: 'weight',
    settings: {
      linLogMode: true,
      gravity: 1,
      scalingRatio: 2,
      slowDown: 1 + Math.log(nodes.length + 1),
      edgeWeightInfluence: 1,
      barnesHutOptimize: nodes.length > 500,
      barnesHutTheta: 1.2,
    },
  });
  return new Map(nodes.map((node) => [node, placed[node]!]));
}
