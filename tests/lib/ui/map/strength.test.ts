import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEASURES } from '../../../../lib/ui/address/view';
import { fromSlider, toSlider } from '../../../../lib/ui/map/strength';

describe('the strength slider', () => {
  it.each(MEASURES)('%s: a place gives a value that gives the place back, about', (measure) => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (place) => {
        const back = toSlider(measure, 400, fromSlider(measure, 400, place));
        expect(Math.abs(back - place)).toBeLessThan(measure === 'count' ? 0.06 : 0.02);
      }),
    );
  });

  it.each(MEASURES)('%s: more to the right is stronger', (measure) => {
    const values = [0, 0.25, 0.5, 0.75, 1].map((place) => fromSlider(measure, 400, place));
    expect(values).toEqual(values.toSorted((a, b) => a - b));
  });

  it('keeps within its ends whatever the address asks for', () => {
    expect(toSlider('logDice', 14, -50)).toBe(0);
    expect(toSlider('npmi', 1, 50)).toBe(1);
  });
});
