import type { CellValue } from '../../query/matrix/tabulate';

/** How strongly a cell is coloured, 0 to 1, and towards which side: more often than elsewhere, or less. */
export interface Hue {
  readonly depth: number;
  readonly less: boolean;
}

/** A keyness below this (p = 0.05) is no difference worth a colour. */
const TELLING = 3.84;

/**
 * The colour of a cell. Depth is the square root of its part of the largest cell: counts are skewed, and two beside forty is to be seen.
 *
 * @param most largest value of the matrix without sign
 */
export function hueOf(value: number, most: number, cell: CellValue): Hue {
  if (most === 0 || (cell === 'keyness' && Math.abs(value) < TELLING)) return { depth: 0, less: false };
  return { depth: Math.sqrt(Math.abs(value) / most), less: value < 0 };
}
