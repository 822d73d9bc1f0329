import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameOf, inkOf, nodePart } from '../../../../lib/ui/map/frame';

const coordinate = fc.integer({ min: -600, max: 600 });
const points = fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 1, maxLength: 40 });
const sizes = fc.record({ width: fc.integer({ min: 320, max: 2000 }), height: fc.integer({ min: 240, max: 1400 }) });

describe('frameOf', () => {
  it('shows every point, with room around', () =>
    fc.assert(
      fc.property(points, sizes, (points, size) => {
        const { zoom, pan } = frameOf(points, size)!;
        for (const { x, y } of points) {
          expect(x * zoom + pan.x).toBeGreaterThanOrEqual(39.99);
          expect(x * zoom + pan.x).toBeLessThanOrEqual(size.width - 63.99);
          expect(y * zoom + pan.y).toBeGreaterThanOrEqual(55.99);
          expect(y * zoom + pan.y).toBeLessThanOrEqual(size.height - 63.99);
        }
      }),
    ));

  it.each([
    ['no points', [], { width: 800, height: 600 }],
    ['no room', [{ x: 0, y: 0 }], { width: 100, height: 600 }],
  ])('is none for %s', (_, points, size) => expect(frameOf(points, size)).toBeNull());

  it('magnifies a small graph a little, not to the rim', () => {
    const near = [
      { x: 0, y: 0 },
      { x: 1, y: 1 },
    ];
    expect(frameOf(near, { width: 2000, height: 1000 })!.zoom).toBe(1.25);
  });
});

it.each([
  [0.55, 1],
  [2, 1],
  [0.01, 0.6],
])('nodes of a map at zoom %d have %d of their size', (zoom, part) => expect(nodePart(zoom)).toBe(part));

it('edges are the lighter the more there are', () => {
  expect(inkOf(0)).toBe(inkOf(120));
  expect(inkOf(480)).toBeCloseTo(inkOf(120) / 2);
});
