/**
 * The 2×2 table of two names over N windows, by presence: both, only a, only b, neither. Every measure of association is a
 * function of it.
 */
export type Table = readonly [both: number, onlyA: number, onlyB: number, neither: number];

/** The table of two names that `a` and `b` windows hold, `both` of them together, out of `n`. */
export const tableOf = (both: number, a: number, b: number, n: number): Table => [
  both,
  a - both,
  b - both,
  n - a - b + both,
];

/** The same table with the roles of a and b exchanged; every measure here is unchanged by it. */
export const swapped = ([both, onlyA, onlyB, neither]: Table): Table => [both, onlyB, onlyA, neither];

/** Number of windows expected to hold both if the two names knew nothing of each other: a·b / N. */
export function expected([both, onlyA, onlyB, neither]: Table): number {
  const n = both + onlyA + onlyB + neither;
  return n === 0 ? 0 : ((both + onlyA) * (both + onlyB)) / n;
}
