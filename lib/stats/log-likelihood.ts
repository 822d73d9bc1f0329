import { expected, type Table } from './table';

/**
 * Signed log-likelihood ratio G² = 2·Σ O·ln(O/E) over the four cells, negative where the names meet less often than expected.
 *
 * Asymptotically χ² with one degree of freedom: 10.83 is p = 0.001 for one pair, 25.3 is p = 5·10⁻⁷, fit for 100,000 pairs.
 * Where the expected count is below 5 use Fisher's exact test instead (`significance`).
 *
 * Source: T. Dunning, “Accurate Methods for the Statistics of Surprise and Coincidence”, Computational Linguistics 19(1), 1993.
 */
export function logLikelihood(table: Table): number {
  const [both, onlyA, onlyB, neither] = table;
  const a = both + onlyA;
  const b = both + onlyB;
  const n = a + onlyB + neither;
  const cell = (observed: number, row: number, column: number) =>
    observed === 0 ? 0 : observed * Math.log((observed * n) / (row * column));
  const sum = cell(both, a, b) + cell(onlyA, a, n - b) + cell(onlyB, n - a, b) + cell(neither, n - a, n - b);
  // Independence makes the sum zero, which rounding may leave a hair below.
  const g2 = 2 * Math.max(0, sum);
  return both < expected(table) ? -g2 : g2;
}
