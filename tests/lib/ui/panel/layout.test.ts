import { expect, it } from 'vitest';
import { smallMap } from '../../../../lib/ui/panel/layout';
import { fixtureReader } from '../../../fixtures/graph';

const BOX = { width: 300, height: 200, margin: 20 };

it('puts names where the pack has them, within the box, with the links among them', async () => {
  const { overview } = await fixtureReader();
  const counts = overview.entities.slice(0, 12).map((_, entity) => [entity, 12 - entity] as const);
  const { nodes, edges } = smallMap(overview, counts, BOX);
  expect(nodes.map(({ entity }) => entity)).toEqual(counts.map(([entity]) => entity));
  for (const { x, y } of nodes) {
    expect(x).toBeGreaterThanOrEqual(20);
    expect(x).toBeLessThanOrEqual(280);
    expect(y).toBeGreaterThanOrEqual(20);
    expect(y).toBeLessThanOrEqual(180);
  }
  expect(edges.length).toBeGreaterThan(0);
  for (const { a, b } of edges) expect(Math.max(a, b)).toBeLessThan(12);
  // What stands more often is larger.
  expect(nodes[0]!.size).toBeGreaterThan(nodes.at(-1)!.size);
});

it('puts one name in the middle, and none where there is none', async () => {
  const { overview } = await fixtureReader();
  expect(smallMap(overview, [[3, 1]], BOX).nodes).toMatchObject([{ x: 150, y: 100 }]);
  expect(smallMap(overview, [], BOX)).toEqual({ nodes: [], edges: [] });
});
