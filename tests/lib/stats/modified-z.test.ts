import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modifiedZ, outliers } from '../../../lib/stats/modified-z';

describe('modifiedZ', () => {
  it('is what is worked by hand', () => {
    // Median 3, deviations 2 1 0 1 97, MAD 1.
    expect(modifiedZ([1, 2, 3, 4, 100])).toEqual([-2, -1, 0, 1, 97].map((each) => expect.closeTo(0.6745 * each, 12)));
    // More than half the same: median 5, mean absolute deviation 1.
    expect(modifiedZ([5, 5, 5, 5, 10])).toEqual([0, 0, 0, 0, expect.closeTo(5 / 1.253314, 12)]);
    expect(modifiedZ([7, 7])).toEqual([0, 0]);
    expect(modifiedZ([])).toEqual([]);
  });

  it('does not change where all values are shifted or stretched', () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(values, fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 9 }), (some, shift, times) => {
        const moved = modifiedZ(some.map((value) => value * times + shift));
        for (const [i, z] of modifiedZ(some).entries()) expect(moved[i]).toBeCloseTo(z, 9);
      }),
    );
  });

  it('marks none of four', () => {
    expect(outliers([1, 1, 1, 900])).toEqual([false, false, false, false]);
    expect(outliers([1, 2, 3, 4, 900])).toEqual([false, false, false, false, true]);
  });
});
