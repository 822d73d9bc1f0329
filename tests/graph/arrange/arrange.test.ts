import { describe, expect, it } from 'vitest';
import { arrange } from '../../../graph/arrange/arrange';
import { seeded } from '../../../graph/arrange/random';
import type { Edge, Entity, Layout } from '../../../lib/model/types';
import { fixtureGraph } from '../../fixtures/graph';

const entity = (i: number): Entity => {
  const name = `名${String(i).padStart(4, '0')}`;
  return {
    id: `place:${name}`,
    type: 'place',
    subtype: null,
    name,
    aliases: [],
    attrs: {},
    mentions: 1 + (i % 7),
    articles: 1,
  };
};
const edge = (a: number, b: number): Edge => ({
  ...{ a: entity(a).id, b: entity(b).id, sentence: 1, passage: 3, article: 2, spread: 2 },
  ...{ logDice: 10, g2: 12, npmi: 0.5, passages: ['p1', 'p2', 'p3'] },
});

/** A hundred and fifty names in three groups, each tied densely to itself and by one edge to the next; five names apart. */
function grouped() {
  const random = seeded(7);
  const entities = Array.from({ length: 155 }, (_, i) => entity(i));
  const edges: Edge[] = [edge(0, 50), edge(50, 100)];
  for (let i = 0; i < 150; i++)
    for (let j = i + 1; j < 150; j++)
      if (Math.floor(i / 50) === Math.floor(j / 50) && random() < 0.15) edges.push(edge(i, j));
  return { entities, edges };
}

/** Whether two nodes with labels of three characters lie on one another. */
function overlaps({ x, y }: Layout, width: number, height: number): number {
  let count = 0;
  for (let i = 0; i < x.length; i++)
    for (let j = i + 1; j < x.length; j++)
      if (Math.abs(x[i]! - x[j]!) < width && Math.abs(y[i]! - y[j]!) < height) count++;
  return count;
}

const graphs = { fixture: fixtureGraph(), grouped: grouped() };

describe.each(Object.entries(graphs))('arrange, %s', (_, graph) => {
  const layout = arrange(graph);

  it('gives every entity a place, the same twice', () => {
    expect(layout.x).toHaveLength(graph.entities.length);
    expect([...layout.x, ...layout.y].every(Number.isFinite)).toBe(true);
    expect(arrange(graph)).toEqual(layout);
  });

  it('lays no node on another', () => {
    expect(overlaps(layout, 40, 43)).toBe(0);
  });

  it('fills a landscape window', () => {
    const extent = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
    const ratio = extent(layout.x) / extent(layout.y);
    expect(ratio).toBeGreaterThan(1);
    expect(ratio).toBeLessThan(2.2);
  });

  it('numbers communities from the largest, -1 for what meets nothing', () => {
    const sizes: number[] = [];
    const tied = new Set(graph.edges.flatMap(({ a, b }) => [a, b]));
    for (const [i, community] of layout.community.entries()) {
      expect(community === -1).toBe(!tied.has(graph.entities[i]!.id));
      if (community >= 0) sizes[community] = (sizes[community] ?? 0) + 1;
    }
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });
});

describe('arrange', () => {
  it('finds the groups and keeps them apart', () => {
    const { community, x, y } = arrange(graphs.grouped);
    const groups = [0, 50, 100].map((first) => new Set(community.slice(first, first + 50)));
    expect(groups.map((group) => group.size)).toEqual([1, 1, 1]);
    const distance = (i: number, j: number) => Math.hypot(x[i]! - x[j]!, y[i]! - y[j]!);
    let [within, between, pairs, strangers] = [0, 0, 0, 0];
    for (let i = 0; i < 150; i++)
      for (let j = i + 1; j < 150; j++)
        if (community[i] === community[j]) [within, pairs] = [within + distance(i, j), pairs + 1];
        else [between, strangers] = [between + distance(i, j), strangers + 1];
    expect(within / pairs).toBeLessThan(0.6 * (between / strangers));
  });

  it('places what it does not simulate beside a neighbour', () => {
    const { entities, edges } = graphs.grouped;
    const layout = arrange({ entities, edges }, 40);
    expect(overlaps(layout, 40, 43)).toBe(0);
    expect(layout.community).toEqual(arrange({ entities, edges }).community);
  });

  it.each([
    ['nothing', []],
    ['one entity', [entity(0)]],
    ['entities without edges', [entity(0), entity(1), entity(2)]],
  ])('takes %s', (_, entities) => {
    const layout = arrange({ entities, edges: [] });
    expect(layout.community).toEqual(entities.map(() => -1));
    expect(overlaps(layout, 40, 43)).toBe(0);
  });
});
