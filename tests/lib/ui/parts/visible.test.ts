import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visible } from '../../../../lib/ui/parts/visible';

describe('visible', () => {
  it('draws what is seen and a little more, however many rows there are', () => {
    expect(visible(50_000, 40, 400_000, 800)).toEqual({ from: 9988, to: 10_032, above: 399_520, below: 1_598_720 });
  });

  it('draws all of a short list', () => {
    expect(visible(3, 40, 0, 800)).toEqual({ from: 0, to: 3, above: 0, below: 0 });
  });

  it('always takes the height of all rows, and covers what is seen', () => {
    const places = fc.tuple(fc.nat(100_000), fc.integer({ min: 1, max: 100 }), fc.nat(1_000_000), fc.nat(3000));
    fc.assert(
      fc.property(places, ([count, row, scrolled, height]) => {
        const { from, to, above, below } = visible(count, row, scrolled, height);
        expect(above + (to - from) * row + below).toBe(count * row);
        const last = Math.min(count * row, scrolled + height);
        if (scrolled < count * row) expect(above <= scrolled && above + (to - from) * row >= last).toBe(true);
        expect(to - from).toBeLessThanOrEqual(Math.ceil(height / row) + 26);
      }),
    );
  });
});
