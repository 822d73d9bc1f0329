import { beforeAll, describe, expect, it, vi } from 'vitest';
import { pathsOf } from '../../../../lib/query/paths/paths';
import type { PackReader } from '../../../../lib/query/types';
import { Navigator } from '../../../../lib/ui/address/navigator.svelte';
import { PATH_WAYS } from '../../../../lib/ui/address/view';
import { Drawing } from '../../../../lib/ui/map/drawing.svelte';
import { fixtureReader } from '../../../fixtures/graph';
import { MemoryPlace } from '../place';

let pack: PackReader;
beforeAll(async () => {
  pack = await fixtureReader();
});

/** A drawing over an address that the test writes. */
function drawingAt(hash: string, of: PackReader = pack) {
  const navigator = new Navigator(new MemoryPlace(hash));
  navigator.follow();
  return { drawing: new Drawing(of, () => navigator.view), navigator };
}
const idOf = (index: number) => encodeURIComponent(pack.overview.entities[index]!.id);

describe('Drawing', () => {
  it('moves nothing that stands when something is chosen or filtered', () => {
    const { drawing, navigator } = drawingAt('');
    const before = drawing.positions;
    navigator.go({ entity: pack.overview.entities[drawing.drawn.nodes.at(-1)!]!.id });
    navigator.refine({ hidden: ['place'] });
    expect(drawing.drawn.nodes.length).toBeLessThan(before.size);
    for (const [node, point] of drawing.positions) expect(point).toEqual(before.get(node));
  });

  it('keeps a node where the reader fixed it, and lets it go back', () => {
    const { drawing, navigator } = drawingAt('');
    const [node, before] = [...drawing.positions][0]!;
    navigator.go({ pinned: [{ id: pack.overview.entities[node]!.id, x: 7, y: 8 }] });
    navigator.go({ min: 0 });
    expect(drawing.positions.get(node)).toEqual({ x: 7, y: 8 });
    navigator.undo();
    navigator.undo();
    expect(drawing.positions.get(node)).toEqual(before);
  });

  it('keeps a name that was fixed on the map whatever the filters leave', () => {
    const { drawing, navigator } = drawingAt('#min=14');
    const [node] = drawingAt('').drawing.drawn.nodes;
    expect(drawing.drawn.nodes).not.toContain(node);
    navigator.go({ pinned: [{ id: pack.overview.entities[node!]!.id, x: 7, y: 8 }] });
    expect(drawing.drawn.nodes).toContain(node);
  });

  it('expands a name near it and moves nothing else', () => {
    const { drawing, navigator } = drawingAt('#min=13.8');
    const before = drawing.positions;
    const absent = (node: number) =>
      pack.overview.edges.filter(({ a, b }) => (a === node || b === node) && !before.has(a + b - node)).length;
    const node = drawing.drawn.nodes.toSorted((x, y) => absent(y) - absent(x))[0]!;
    navigator.go({ expanded: [pack.overview.entities[node]!.id] });
    const added = [...drawing.positions].filter(([one]) => !before.has(one));
    expect(added.length).toBeGreaterThan(0);
    for (const [one, point] of before) expect(drawing.positions.get(one)).toEqual(point);
    const { x, y } = before.get(node)!;
    for (const [, point] of added) expect(Math.hypot(point.x - x, point.y - y)).toBeLessThan(700);
    expect(drawing.scene).toBe(drawingAt('#min=13.8').drawing.scene);
  });

  it('draws the network around a centre and nothing else', () => {
    const [node] = drawingAt('').drawing.drawn.nodes;
    const { drawing, navigator } = drawingAt(`#centre=${idOf(node!)}`);
    const near = new Set(
      pack.overview.edges.filter(({ a, b }) => a === node || b === node).flatMap(({ a, b }) => [a, b]),
    );
    expect(new Set(drawing.drawn.nodes)).toEqual(near);
    navigator.go({ depth: '2' });
    expect(drawing.drawn.nodes.length).toBeGreaterThan(near.size);
  });

  it('draws the way between two names that is asked for, whole', async () => {
    const [from, to] = [drawingAt('').drawing.drawn.nodes[0]!, drawingAt('').drawing.drawn.nodes.at(-1)!];
    const { drawing, navigator } = drawingAt(`#min=14&path=${idOf(from)},${idOf(to)}`);
    expect([drawing.sought, drawing.paths, drawing.path]).toEqual(['reading', [], null]);
    await vi.waitUntil(() => drawing.sought === 'all');
    expect(drawing.paths).toEqual((await pathsOf(pack, from, to)).paths);
    for (const way of PATH_WAYS) {
      navigator.go({ way });
      const { trail } = drawing;
      expect(drawing.path).toEqual(drawing.paths![Number(way) - 1] ?? drawing.paths![0]);
      expect([trail[0], trail.at(-1)]).toEqual([from, to]);
      for (const node of trail) expect(drawing.drawn.nodes).toContain(node);
      expect(drawing.drawn.edges.length).toBeGreaterThanOrEqual(trail.length - 1);
    }
  });

  it('seeks a path among all edges of a pack, of which the overview holds a part', async () => {
    const few = await fixtureReader(undefined, 5);
    const [from, to] = [drawingAt('').drawing.drawn.nodes[0]!, drawingAt('').drawing.drawn.nodes.at(-1)!];
    const { drawing } = drawingAt(`#path=${idOf(from)},${idOf(to)}`, few);
    expect(drawing.sought).toBe('reading');
    await vi.waitUntil(() => drawing.sought === 'all');
    expect(drawing.paths).toEqual((await pathsOf(pack, from, to)).paths);
    const steps = drawing.trail.slice(1).map((node, i) => [node, drawing.trail[i]!].sort((x, y) => x - y));
    for (const [a, b] of steps) expect(drawing.drawn.edges.some((edge) => edge.a === a && edge.b === b)).toBe(true);
  });

  it('draws only the names that are asked for', () => {
    const names = drawingAt('').drawing.drawn.nodes.slice(0, 3);
    const { drawing } = drawingAt(`#only=${names.map(idOf).join()}`);
    expect(drawing.drawn.nodes.toSorted()).toEqual(names.toSorted());
  });

  it('counts anew over one column, once its articles are read', async () => {
    const { column } = pack.overview.articles.find((article) => article.column !== null)!;
    const { drawing } = drawingAt(`#column=${encodeURIComponent(column!)}`);
    expect(drawing.counting).toBe(true);
    expect(drawing.overview).toBe(pack.overview);
    await vi.waitUntil(() => !drawing.counting);
    expect(drawing.overview.windows).toBeLessThan(pack.overview.windows);
    expect(drawing.drawn.edges.every((edge) => drawing.overview.edges.includes(edge))).toBe(true);
  });

  it('draws a chosen entity whatever the filters leave', () => {
    const person = pack.overview.entities.findIndex((row) => row.type === 'person');
    const { drawing } = drawingAt(`#hide=person&entity=${idOf(person)}`);
    expect(drawing.bone.nodes).not.toContain(person);
    expect(drawing.drawn.nodes).toContain(person);
  });

  it('draws both ends of a chosen edge and the edge between them, strong or not', () => {
    const weakest = pack.overview.edges.toSorted((x, y) => x.logDice - y.logDice)[0]!;
    const { drawing } = drawingAt(`#min=13.9&entity=${idOf(weakest.a)}&with=${idOf(weakest.b)}`);
    expect(drawing.drawn.edges).toContain(weakest);
  });

  it('has nothing chosen where the address names what the pack has not', () => {
    const { drawing } = drawingAt('#entity=place:nowhere');
    expect([drawing.chosen, drawing.drawn]).toEqual([null, drawing.bone]);
  });
});
