import { beforeAll, describe, expect, it } from 'vitest';
import type { PackReader } from '../../../../lib/query/types';
import { Navigator } from '../../../../lib/ui/address/navigator.svelte';
import { Drawing } from '../../../../lib/ui/map/drawing.svelte';
import { fixtureReader } from '../../../fixtures/graph';
import { MemoryPlace } from '../place';

let pack: PackReader;
beforeAll(async () => {
  pack = await fixtureReader();
});

/** A drawing over an address that the test writes. */
function drawingAt(hash: string) {
  const navigator = new Navigator(new MemoryPlace(hash));
  return { drawing: new Drawing(pack, () => navigator.view), navigator };
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

  it('keeps a node where the reader dragged it', () => {
    const { drawing, navigator } = drawingAt('');
    const [node] = drawing.positions.keys();
    drawing.moved(node!, { x: 7, y: 8 });
    navigator.refine({ min: 0 });
    expect(drawing.positions.get(node!)).toEqual({ x: 7, y: 8 });
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
