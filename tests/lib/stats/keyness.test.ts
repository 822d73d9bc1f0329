import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyness, rate, RATE_BASE } from '../../../lib/stats/keyness';

/** Worked by Python's decimal with forty digits, from the formula as Rayson and Garside print it. */
const WORKED = [
  { here: [12, 3000], there: [5, 9000], g2: 15.55077041273685, logRatio: 2.84799690655495 },
  { here: [0, 2500], there: [9, 27500], g2: -1.5662047858133359, logRatio: -0.7104933828050151 },
  { here: [7, 2000], there: [0, 8000], g2: 22.532130774077405, logRatio: 5.807354922057604 },
  { here: [3, 1000], there: [30, 10000], g2: 0, logRatio: 0 },
  { here: [1, 2540], there: [20, 26000], g2: -0.5260365809006967, logRatio: -0.9663168737437113 },
] as const;

const share = fc.record({ count: fc.nat(1000), size: fc.integer({ min: 1, max: 1_000_000 }) });

describe('keyness', () => {
  it.each(WORKED)('of $here against $there is $g2', ({ here, there, g2, logRatio }) => {
    const found = keyness({ count: here[0], size: here[1] }, { count: there[0], size: there[1] });
    expect(found.g2).toBeCloseTo(g2, 9);
    expect(found.logRatio).toBeCloseTo(logRatio, 9);
  });

  it('turns its sign when the texts change places, and does not depend on the unit of size', () => {
    fc.assert(
      fc.property(share, share, fc.integer({ min: 2, max: 50 }), (here, there, unit) => {
        const { g2, logRatio } = keyness(here, there);
        const turned = keyness(there, here);
        expect(Math.abs(turned.g2)).toBeCloseTo(Math.abs(g2), 6);
        expect(turned.logRatio).toBeCloseTo(-logRatio, 9);
        if (Math.abs(g2) > 1e-6) expect(Math.sign(turned.g2)).toBe(-Math.sign(g2));
        const scaled = keyness({ ...here, size: here.size * unit }, { ...there, size: there.size * unit });
        expect(scaled.g2).toBeCloseTo(g2, 6);
      }),
    );
  });

  it('is nothing where nothing occurs or no text is read', () => {
    for (const [here, there] of [
      [
        { count: 0, size: 10 },
        { count: 0, size: 10 },
      ],
      [
        { count: 3, size: 10 },
        { count: 0, size: 0 },
      ],
    ] as const)
      expect(keyness(here, there)).toEqual({ g2: 0, logRatio: 0 });
  });
});

describe('rate', () => {
  it('is per ten thousand characters, and none of no text', () => {
    expect(RATE_BASE).toBe(10_000);
    expect(rate({ count: 3, size: 15_000 })).toBe(2);
    expect(rate({ count: 0, size: 0 })).toBe(0);
  });
});
