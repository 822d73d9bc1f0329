import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inside, lengthOf } from '../../../../lib/ui/map/polygon';

const SQUARE = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 10, y: 10 },
  { x: 0, y: 10 },
];
/** A line like the letter C, open to the right. */
const BAY = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 10, y: 2 },
  { x: 3, y: 2 },
  { x: 3, y: 8 },
  { x: 10, y: 8 },
  { x: 10, y: 10 },
  { x: 0, y: 10 },
];

describe('inside', () => {
  it.each([
    [5, 5, true],
    [-1, 5, false],
    [5, 11, false],
    [11, 5, false],
  ])('of a square, %d and %d: %j', (x, y, is) => void expect(inside(SQUARE, { x, y })).toBe(is));

  it.each([
    [1, 5, true],
    [6, 5, false],
    [6, 1, true],
  ])('of a bay, %d and %d: %j', (x, y, is) => void expect(inside(BAY, { x, y })).toBe(is));

  it('is the same whichever way round the line goes, and wherever it begins', () => {
    const points = fc.array(fc.record({ x: fc.nat(20), y: fc.nat(20) }), { minLength: 3, maxLength: 9 });
    const place = fc.record({ x: fc.nat(20), y: fc.nat(20) }).map(({ x, y }) => ({ x: x + 0.5, y: y + 0.5 }));
    fc.assert(
      fc.property(points, place, (line, point) => {
        const is = inside(line, point);
        expect(inside(line.toReversed(), point)).toBe(is);
        expect(inside([...line.slice(1), line[0]!], point)).toBe(is);
      }),
    );
  });

  it('is nothing of no line', () => void expect(inside([], { x: 0, y: 0 })).toBe(false));
});

describe('lengthOf', () => {
  it('adds up the parts', () => {
    expect(lengthOf(SQUARE)).toBe(30);
    expect(lengthOf([])).toBe(0);
  });
});
