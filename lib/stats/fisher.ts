import { expected, type Table } from './table';

/** ln(k!) by Stirling's series, exact to 1e-14 from 16 on; below by the product. */
function logFactorial(k: number): number {
  if (k < 16) {
    let product = 1;
    for (let i = 2; i <= k; i++) product *= i;
    return Math.log(product);
  }
  const x = k + 1;
  const inverse = 1 / x;
  const square = inverse * inverse;
  const series = inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188))));
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series;
}

/**
 * Fisher's exact test, one-sided towards the side on which the table lies: the probability, with the margins given, of a table at
 * least as far from expectation. Right also where expected counts are small; takes time in proportion to the smaller margin.
 *
 * Source: R. A. Fisher, “On the Interpretation of χ² from Contingency Tables, and the Calculation of P”, JRSS 85(1), 1922.
 */
export function fisher(table: Table): number {
  const [both, onlyA, onlyB, neither] = table;
  const above = both >= expected(table);
  const least = Math.max(0, both - neither);
  const most = both + Math.min(onlyA, onlyB);
  // ln of the hypergeometric probability of the table at hand; the others follow by the ratio of neighbours.
  const margins = [both + onlyA, onlyB + neither, both + onlyB, onlyA + neither];
  const n = both + onlyA + onlyB + neither;
  const start =
    margins.reduce((sum, m) => sum + logFactorial(m), 0) -
    table.reduce((sum, k) => sum + logFactorial(k), logFactorial(n));
  let term = Math.exp(start);
  let p = term;
  for (let k = both; above ? k < most : k > least;) {
    const [b, oa, ob, no] = [k, both + onlyA - k, both + onlyB - k, neither - both + k];
    term *= above ? (oa * ob) / ((b + 1) * (no + 1)) : (b * no) / ((oa + 1) * (ob + 1));
    p += term;
    k += above ? 1 : -1;
  }
  return Math.min(1, p);
}
