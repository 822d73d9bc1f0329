import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, place, type Point } from '../../../../lib/ui/map/place';

const numbered = (points: readonly Point[]) => points.map((point, i) => [i, point] as const);
const at = (x: number, y: number): Point => ({ x, y });
const BOUNDS = { x: 0, y: 0, perX: 1, perY: 1 };

describe('place', () => {
  it('keeps nodes that have room where the pack puts them', () => {
    const points = [at(-400, 0), at(0, 0), at(400, 300)];
    expect([...place(numbered(points), new Map(), BOUNDS).values()]).toEqual(points);
  });

  it('parts nodes that lie on one another', () => {
    const placed = [...place(numbered([at(0, 0), at(0, 0), at(5, 2)]), new Map(), BOUNDS).values()];
    for (const [i, p] of placed.entries())
      for (const q of placed.slice(i + 1)) expect(Math.abs(p.x - q.x) >= 119 || Math.abs(p.y - q.y) >= 79).toBe(true);
  });

  it('moves nothing that stands already', () => {
    const standing = new Map([
      [0, at(3, 4)],
      [1, at(9, 4)],
    ]);
    const placed = place(numbered([at(100, 100), at(0, 0), at(3, 4)]), standing, BOUNDS);
    expect(placed.get(0)).toEqual(at(3, 4));
    expect(placed.get(1)).toEqual(at(9, 4));
    expect(placed.get(2)).not.toEqual(at(3, 4));
  });

  it('keeps what was added for a node near it, and strays at the rim', () => {
    const placed = place(numbered([at(0, 0), at(450, 100), at(9000, 0)]), new Map(), BOUNDS, new Map([[1, 0]]));
    expect(Math.hypot(placed.get(1)!.x, placed.get(1)!.y)).toBeLessThanOrEqual(200.5);
    expect(placed.get(1)!.x).toBeGreaterThan(150);
    expect(placed.get(2)!.x).toBeLessThan(600);
  });

  it('gives the same picture for the same input, all of it finite', () => {
    const points = fc.array(
      fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) }),
      {
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(points, (points) => {
        const once = place(numbered(points), new Map(), boundsOf(points));
        expect(place(numbered(points), new Map(), boundsOf(points))).toEqual(once);
        for (const { x, y } of once.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
      }),
    );
  });
});

describe('boundsOf', () => {
  it('is not stretched by a far stray', () => {
    const points = [...Array.from({ length: 99 }, (_, i) => at(i, i)), at(1e6, 1e6)];
    expect(boundsOf(points).perX).toBeLessThan(0.1);
  });

  it('stretches a flat picture towards the square, but not without measure', () => {
    const flat = boundsOf([at(0, 0), at(1000, 700)]);
    expect(flat.perY / flat.perX).toBeCloseTo(0.7);
    const line = boundsOf([at(0, 0), at(1000, 10)]);
    expect(line.perX / line.perY).toBeLessThan(2);
  });

  it('is usable for no points and for one', () => {
    expect(boundsOf([]).perX).toBeGreaterThan(0);
    expect(boundsOf([at(7, 8)])).toMatchObject({ x: 7, y: 8 });
  });
});
