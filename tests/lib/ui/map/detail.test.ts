import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { EntityRow, PackReader } from '../../../../lib/query/types';
import { backbone } from '../../../../lib/ui/map/backbone';
import { edgesByName, Grid, roomAt, withDetail, type Ground, type Seen } from '../../../../lib/ui/map/detail';
import { boundsOf, scale } from '../../../../lib/ui/map/place';
import { fixtureReader } from '../../../fixtures/graph';

const ALL = { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 };
let pack: PackReader;
let ground: Ground;
beforeAll(async () => {
  pack = await fixtureReader();
  const { entities, edges } = pack.overview;
  ground = {
    entities,
    grid: new Grid(entities, boundsOf(entities)),
    passes: entities.map(() => true),
    byName: edgesByName(edges),
    value: (edge) => edge.logDice,
  };
});
const bone = () => {
  const all = backbone(pack.overview, { hidden: [], window: 'passage', measure: 'logDice', min: null });
  const nodes = all.nodes.slice(0, 5);
  return { ...all, nodes, edges: all.edges.filter(({ a, b }) => nodes.includes(a) && nodes.includes(b)) };
};
const at = (magnification: number, part: Partial<Seen> = {}): Seen => ({ ...ALL, magnification, ...part });

describe('detail', () => {
  it('leaves the whole as it is', () => {
    const whole = bone();
    expect(withDetail(whole, at(1), () => ground)).toBe(whole);
    expect(withDetail(whole, null, () => ground)).toBe(whole);
  });

  it('adds the most mentioned names of the view, and their edges among what is drawn', () => {
    const whole = bone();
    const near = withDetail(whole, at(3), () => ground);
    const added = near.nodes.filter((node) => !whole.nodes.includes(node));

    expect(added.length).toBeGreaterThan(5);
    expect(added.length).toBeLessThanOrEqual(40);
    expect(near.edges.length).toBeGreaterThan(whole.edges.length);
    for (const { a, b } of near.edges) expect([near.nodes.includes(a), near.nodes.includes(b)]).toEqual([true, true]);
    expect(new Set(near.nodes).size).toBe(near.nodes.length);
  });

  it('adds nothing that the filters leave out', () => {
    const passes = pack.overview.entities.map(({ type }) => type !== 'place');
    const near = withDetail({ ...bone(), nodes: [], edges: [] }, at(3), () => ({ ...ground, passes }));
    expect(near.nodes.length).toBeGreaterThan(0);
    for (const node of near.nodes) expect(pack.overview.entities[node]!.type).not.toBe('place');
  });

  it('gives names less room the nearer one comes', () => {
    expect([null, at(1), at(2), at(8)].map(roomAt)).toEqual([1, 1, 2 ** -0.7, 8 ** -0.7]);
  });
});

describe('grid', () => {
  const point = fc.record({
    x: fc.double({ min: -1, max: 1, noNaN: true }),
    y: fc.double({ min: -1, max: 1, noNaN: true }),
  });
  it('finds in any part of the map what stands there', () => {
    const side = fc.double({ min: -700, max: 700, noNaN: true });
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 60 }), side, side, side, side, (points, a, b, c, d) => {
        const rows = points as unknown as EntityRow[];
        const bounds = boundsOf(points);
        const seen = at(2, {
          left: Math.min(a, b),
          right: Math.max(a, b),
          top: Math.min(c, d),
          bottom: Math.max(c, d),
        });

        const found = new Grid(rows, bounds).within(seen);

        const inside = points.flatMap((one, i) => {
          const { x, y } = scale(one, bounds);
          return x >= seen.left && x <= seen.right && y >= seen.top && y <= seen.bottom ? [i] : [];
        });
        expect(found.toSorted((x, y) => x - y)).toEqual(inside);
      }),
    );
  });
});
