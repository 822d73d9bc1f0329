import { expect, it } from 'vitest';
import { skeletonOf } from '../../../graph/arrange/skeleton';
import { isBackbone } from '../../../lib/stats/backbone';
import { fixtureGraph } from '../../fixtures/graph';

it('holds the backbone, ties every entity that meets another, and is far from all edges', () => {
  const graph = fixtureGraph();
  const bones = skeletonOf(graph);
  const pairs = new Set(bones.map(({ a, b }) => [graph.entities[a]!.id, graph.entities[b]!.id].sort().join(' ')));
  for (const edge of graph.edges.filter(isBackbone)) expect(pairs).toContain(`${edge.a} ${edge.b}`);
  const tied = new Set(bones.flatMap(({ a, b }) => [a, b]));
  const meeting = new Set(graph.edges.flatMap(({ a, b }) => [a, b]));
  expect(tied.size).toBe(meeting.size);
  expect(bones.length).toBeLessThan(graph.edges.length * 0.6);
  expect(bones.every(({ a, b, weight }) => a < b && weight > 0 && weight <= 1)).toBe(true);
});
