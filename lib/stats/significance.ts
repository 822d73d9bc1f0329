import { fisher } from './fisher';
import { logLikelihood } from './log-likelihood';
import { expected, type Table } from './table';

/** Expected count below which the χ² approximation of G² is not to be trusted; Moore 2004 (ACL W04-3243). */
const SMALL = 5;

/** The upper tail of χ² with one degree of freedom, erfc(√(x/2)): a series where x is small, else a continued fraction. */
export function chiSquareTail(x: number): number {
  const z = Math.sqrt(x / 2);
  if (z < 2) {
    // erf(z) = 2/√π · e^(−z²) · Σ 2ⁿ·z^(2n+1) / (1·3·5…(2n+1))
    let term = z;
    let sum = z;
    for (let n = 1; term > sum * 1e-17; n++) {
      term *= (2 * z * z) / (2 * n + 1);
      sum += term;
    }
    return 1 - (2 / Math.sqrt(Math.PI)) * Math.exp(-z * z) * sum;
  }
  // erfc(z) = e^(−z²)/√π · 1/(z + ½/(z + 1/(z + 3⁄2/(z + …)))), evaluated from far enough inside
  let fraction = z;
  for (let n = 80; n > 0; n--) fraction = z + n / 2 / fraction;
  return Math.exp(-z * z) / (Math.sqrt(Math.PI) * fraction);
}

/** How likely chance alone makes two names meet this often or this seldom, and the test that says so. */
export interface Significance {
  readonly test: 'log-likelihood' | 'fisher';
  readonly p: number;
}

/** The log-likelihood test, or Fisher's exact test where the expected count is below 5. */
export function significance(table: Table): Significance {
  return expected(table) < SMALL
    ? { test: 'fisher', p: fisher(table) }
    : { test: 'log-likelihood', p: chiSquareTail(Math.abs(logLikelihood(table))) };
}
