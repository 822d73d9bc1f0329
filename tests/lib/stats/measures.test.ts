import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fisher } from '../../../lib/stats/fisher';
import { logDice } from '../../../lib/stats/log-dice';
import { logLikelihood } from '../../../lib/stats/log-likelihood';
import { npmi } from '../../../lib/stats/npmi';
import { chiSquareTail, significance } from '../../../lib/stats/significance';
import { expected, swapped, tableOf, type Table } from '../../../lib/stats/table';

/** Correct to nine decimals. */
function near(actual: number, wanted: number): void {
  expect(Math.abs(actual - wanted)).toBeLessThan(1e-9);
}

/** Any table with at least one window. */
const count = fc.nat(400);
const table = fc
  .tuple(count, count, count, count)
  .filter((cells) => cells.some((cell) => cell > 0)) as fc.Arbitrary<Table>;
const met = table.filter(([both]) => both > 0);

describe('a table', () => {
  it('is made of the two margins and N', () => {
    expect(tableOf(8, 10, 12, 50)).toEqual([8, 2, 4, 36]);
  });

  it('expects the product of the margins over N', () => {
    near(expected([8, 2, 4, 36]), 2.4);
    expect(expected([0, 0, 0, 0])).toBe(0);
  });
});

/*
 * Worked by hand for both = 8, a = 10, b = 12, N = 50; E = 2.4, 7.6, 9.6, 30.4:
 *   logDice  14 + log₂(16/22)
 *   G²       2·(8·ln(8/2.4) + 2·ln(2/7.6) + 4·ln(4/9.6) + 36·ln(36/30.4)) = 19.093306466617
 *   NPMI     ln(0.16/(0.2·0.24)) / −ln 0.16
 *   Fisher   (C(12,8)·C(38,2) + C(12,9)·C(38,1) + C(12,10)) / C(50,10) = 356_411 / 10_272_278_170
 */
const WORKED: Table = [8, 2, 4, 36];

describe('measures against tables worked by hand', () => {
  it.each([
    [WORKED, 14 + 4 - Math.log2(22)],
    [[5, 0, 0, 95], 14],
    [[1, 1, 1, 7], 13],
    [[1, 3, 3, 93], 12],
  ] as [Table, number][])('logDice of %j is %d', (cells, wanted) => near(logDice(cells), wanted));

  it.each([
    [WORKED, 19.093306466617],
    // Margins 1 and 1 of 4: 2·(ln 4 + 3·ln(4/3))
    [[1, 0, 0, 3], 2 * (Math.log(4) + 3 * Math.log(4 / 3))],
    // Never together, 1 and 1 of 2: −2·(ln 2 + ln 2)
    [[0, 1, 1, 0], -4 * Math.LN2],
    // Independent
    [[4, 6, 12, 18], 0],
  ] as [Table, number][])('G² of %j is %d', (cells, wanted) => near(logLikelihood(cells), wanted));

  it.each([
    [WORKED, Math.log(10 / 3) / -Math.log(0.16)],
    [[5, 0, 0, 95], 1],
    [[0, 5, 5, 90], -1],
    [[4, 6, 12, 18], 0],
    [[7, 0, 0, 0], 1],
    [[0, 0, 5, 5], 0],
  ] as [Table, number][])('NPMI of %j is %d', (cells, wanted) => near(npmi(cells), wanted));

  it.each([
    [WORKED, 356_411 / 10_272_278_170],
    // Fisher's lady tasting tea, all right and one wrong: 1/70 and 17/70
    [[4, 0, 0, 4], 1 / 70],
    [[3, 1, 1, 3], 17 / 70],
    // Towards the other side: no cup right
    [[0, 4, 4, 0], 1 / 70],
    [[5, 0, 0, 0], 1],
  ] as [Table, number][])('Fisher of %j is %d', (cells, wanted) => near(fisher(cells), wanted));

  it.each([
    [0, 1],
    // The usual table of χ² with one degree of freedom, to its own decimals
    [3.841458820694124, 0.05],
    [6.634896601021213, 0.01],
    [10.827566170662733, 0.001],
    [25.26, 5.01e-7],
  ])('the tail of χ² beyond %d is %d', (x, p) => expect(Math.abs(chiSquareTail(x) - p)).toBeLessThan(1e-9));

  it('tests by Fisher where fewer than five are expected, else by G²', () => {
    expect(significance(WORKED)).toEqual({ test: 'fisher', p: fisher(WORKED) });
    const large: Table = [40, 20, 20, 120];
    expect(significance(large)).toEqual({ test: 'log-likelihood', p: chiSquareTail(logLikelihood(large)) });
  });
});

describe('measures of any table', () => {
  it('do not depend on which name comes first', () => {
    fc.assert(
      fc.property(table, (cells) => {
        for (const measure of [logDice, logLikelihood, npmi, expected]) {
          const [one, other] = [measure(cells), measure(swapped(cells))];
          if (Number.isNaN(one)) expect(other).toBeNaN();
          else if (one !== other) near(one, other);
        }
        near(fisher(cells), fisher(swapped(cells)));
      }),
    );
  });

  it('stay within their bounds', () => {
    fc.assert(
      fc.property(met, (cells) => {
        expect(logDice(cells)).toBeLessThanOrEqual(14);
        expect(npmi(cells)).toBeGreaterThanOrEqual(-1);
        expect(npmi(cells)).toBeLessThanOrEqual(1 + 1e-12);
        expect(fisher(cells)).toBeGreaterThan(0);
        expect(fisher(cells)).toBeLessThanOrEqual(1);
        expect(chiSquareTail(Math.abs(logLikelihood(cells)))).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('agree on the side of expectation', () => {
    fc.assert(
      fc.property(met, (cells) => {
        const [both] = cells;
        const difference = both - expected(cells);
        if (Math.abs(difference) < 1e-9) near(logLikelihood(cells), 0);
        else {
          expect(Math.sign(logLikelihood(cells))).toBe(Math.sign(difference));
          expect(Math.sign(npmi(cells))).toBe(Math.sign(difference));
        }
      }),
    );
  });

  it('logDice does not depend on the size of the corpus', () => {
    fc.assert(
      fc.property(met, count, ([b, oa, ob, n], more) => near(logDice([b, oa, ob, n]), logDice([b, oa, ob, n + more]))),
    );
  });

  it('Fisher of both sides overlaps in the table itself', () => {
    // P(X ≤ x) + P(X ≥ x) = 1 + P(X = x): summed from both ends of a small table
    fc.assert(
      fc.property(fc.tuple(fc.nat(8), fc.nat(8), fc.nat(8), fc.nat(8)), ([b, oa, ob, n]) => {
        const [a, column, all] = [b + oa, b + ob, b + oa + ob + n];
        fc.pre(all > 0);
        const choose = (m: number, k: number) =>
          Array.from({ length: k }).reduce<number>((c, _, i) => (c * (m - i)) / (i + 1), 1);
        const p = (x: number) => (choose(column, x) * choose(all - column, a - x)) / choose(all, a);
        const [least, most] = [Math.max(0, a + column - all), Math.min(a, column)];
        const range = b >= expected([b, oa, ob, n]) ? [b, most] : [least, b];
        let sum = 0;
        for (let x = range[0]!; x <= range[1]!; x++) sum += p(x);
        near(fisher([b, oa, ob, n]), sum);
      }),
    );
  });
});
