import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { seeded } from './random';
import type { Bone } from './skeleton';

const SEED = 20250115;

/**
 * Communities by modularity (V. Blondel and others, “Fast unfolding of communities in large networks”, 2008), numbered from 0, the
 * largest first, ties by their first entity; -1 for an entity without edges.
 */
export function communitiesOf(entities: number, skeleton: readonly Bone[]): readonly number[] {
  const graph = new UndirectedGraph();
  for (const { a, b, weight } of skeleton) {
    graph.mergeNode(a);
    graph.mergeNode(b);
    graph.addEdge(a, b, { weight });
  }
  if (graph.order === 0) return new Array<number>(entities).fill(-1);
  const found = louvain(graph, { rng: seeded(SEED), getEdgeWeight: 'weight' });

  const members = new Map<number, number[]>();
  for (let i = 0; i < entities; i++) {
    const community = found[i];
    if (community === undefined) continue;
    const list = members.get(community);
    if (list) list.push(i);
    else members.set(community, [i]);
  }
  const community = new Array<number>(entities).fill(-1);
  const largestFirst = [...members.values()].sort((x, y) => y.length - x.length || x[0]! - y[0]!);
  for (const [number, list] of largestFirst.entries()) for (const i of list) community[i] = number;
  return community;
}
