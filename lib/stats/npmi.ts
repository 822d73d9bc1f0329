import type { Table } from './table';

/**
 * Normalised pointwise mutual information: ln(p(ab) / (p(a)·p(b))) / −ln p(ab), in [−1, 1].
 *
 * 1 for names that only occur together, 0 for independence, −1 for names that never meet. Rewards rare pairs.
 * Undefined without windows or where one name never occurs: 0 there. Where every window holds both it is 1, the limit.
 *
 * Source: G. Bouma, “Normalized (Pointwise) Mutual Information in Collocation Extraction”, GSCL 2009.
 */
export function npmi([both, onlyA, onlyB, neither]: Table): number {
  const a = both + onlyA;
  const b = both + onlyB;
  const n = a + onlyB + neither;
  if (a === 0 || b === 0) return 0;
  if (both === 0) return -1;
  if (both === n) return 1;
  return Math.log((both * n) / (a * b)) / -Math.log(both / n);
}
