import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityRow } from '../../../../lib/query/types';
import { colourOf, communitiesOf, convexHull, outline } from '../../../../lib/ui/map/communities';

const entity = (community: number, mentions: number) => ({ community, mentions }) as EntityRow;
const at = (x: number, y: number) => ({ x, y });

describe('communitiesOf', () => {
  it('gathers the names that are drawn, the largest community first, and makes no area of two', () => {
    const entities = [0, 1, 0, 1, 1, 1, 2, 2, -1, 0].map((community, i) => entity(community, i));
    const drawn = new Map([0, 1, 2, 3, 4, 5, 6, 7, 8].map((node) => [node, at(node, node % 3)]));
    drawn.set(9, at(3, 3));
    const found = communitiesOf(entities, drawn);
    expect(found.map(({ id, members }) => [id, members])).toEqual([
      [1, [5, 4, 3, 1]],
      [0, [9, 2, 0]],
    ]);
    drawn.delete(9);
    expect(communitiesOf(entities, drawn).map(({ id }) => id)).toEqual([1]);
  });

  it('gives neighbouring numbers colours far apart', () => {
    const hues = Array.from({ length: 8 }, (_, id) => Number(/hsl\((\d+)/.exec(colourOf(id))![1]));
    for (const [i, hue] of hues.entries())
      for (const other of hues.slice(i + 1))
        expect(Math.min(Math.abs(hue - other), 360 - Math.abs(hue - other))).toBeGreaterThan(10);
  });
});

describe('convexHull', () => {
  it('is the corners of a square, whatever lies inside and on its sides', () => {
    const corners = [at(0, 0), at(4, 0), at(4, 4), at(0, 4)];
    expect(convexHull([at(2, 2), ...corners, at(2, 0), at(1, 3)])).toEqual(corners);
  });

  it.each([
    [[], []],
    [[at(1, 1)], [at(1, 1)]],
    [[at(1, 1), at(1, 1)], [at(1, 1)]],
    [
      [at(0, 0), at(2, 2), at(1, 1)],
      [at(0, 0), at(2, 2)],
    ],
  ])('of %j is %j', (points, hull) => void expect(convexHull(points)).toEqual(hull));

  it('holds every point on one side of each edge', () => {
    const points = fc.array(fc.record({ x: fc.nat(30), y: fc.nat(30) }), { minLength: 3, maxLength: 20 });
    fc.assert(
      fc.property(points, (some) => {
        const hull = convexHull(some);
        hull.forEach((end, i) => {
          const start = hull.at(i - 1)!;
          for (const { x, y } of some)
            expect((end.x - start.x) * (y - start.y) - (end.y - start.y) * (x - start.x)).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });
});

describe('outline', () => {
  it('is a closed path', () => {
    expect(outline([at(0, 0), at(1.26, 0)])).toBe('M0.0 0.0L1.3 0.0Z');
    expect(outline([])).toBe('');
  });
});
