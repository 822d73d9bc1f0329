import { expect, it } from 'vitest';
import { backbone } from '../../../../lib/ui/map/backbone';
import { elements } from '../../../../lib/ui/map/elements';
import { boundsOf, place } from '../../../../lib/ui/map/place';
import { sightOf } from '../../../../lib/ui/map/sight';
import { fixtureReader } from '../../../fixtures/graph';

const SETTING = { measure: 'logDice', window: 'passage' } as const;
const rectangle = (left: number, top: number, width: number, height: number) => ({
  ...{ left, top, right: left + width, bottom: top + height },
});

it('keeps what is drawn as it stands, edges by the order of their ends, as a record that can be cloned', async () => {
  const { overview } = await fixtureReader();
  const bone = backbone(overview, { ...SETTING, hidden: [], min: null });
  const wanted = bone.nodes.map((node) => [node, overview.entities[node]!] as const);
  const places = place(wanted, new Map(), boundsOf(overview.entities));
  const definitions = elements(overview, bone, places, SETTING);
  const sight = sightOf(definitions, { map: rectangle(0, 0, 700, 600), over: [], build: 'b' });
  expect(structuredClone(sight)).toEqual(sight);
  expect(sight.nodes.map(({ x, y }) => ({ x, y }))).toEqual(bone.nodes.map((node) => places.get(node)));
  expect(sight.nodes.map(({ type }) => type)).toEqual(bone.nodes.map((node) => overview.entities[node]!.type));
  expect(sight.edges.map(({ from, to }) => [bone.nodes[from], bone.nodes[to]])).toEqual(
    bone.edges.map(({ a, b }) => [a, b]),
  );
});

it.each([
  ['lower right', rectangle(860, 500, 40, 90), { x: 10, right: true, y: 60, bottom: true, width: 40, height: 90 }],
  ['upper left', rectangle(214, 62, 300, 34), { x: 4, right: false, y: 12, bottom: false, width: 300, height: 34 }],
])('keeps what lies over the %s by its distance from there', (_, box, anchored) => {
  const { over } = sightOf([], { map: rectangle(210, 50, 700, 600), over: [box], build: 'b' });
  expect(over).toEqual([anchored]);
});
