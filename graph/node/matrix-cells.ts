import type { Cell } from '../../lib/export/csv';
import type { Arranged } from '../../lib/query/matrix/arranged';
import { valuesOf, type CellValue, type Matrix } from '../../lib/query/matrix/tabulate';

/** Digits of a cell that is no count. */
const DIGITS = 2;

/** The cells that are shown, each line after the name of its row: as numbers alone, or as people read them. */
export function cellsOf(
  matrix: Matrix,
  { rows, columns }: Arranged,
  cell: CellValue,
  as: 'numbers' | 'text',
): Cell[][] {
  const values = valuesOf(matrix, cell);
  return rows.map((row) => [
    matrix.rows[row]!.name,
    ...columns.map((column): Cell => {
      const at = row * matrix.columns.length + column;
      const value = cell === 'count' ? values[at]! : Number(values[at]!.toFixed(DIGITS));
      if (as === 'numbers') return value;
      const inside = matrix.inside[at]!;
      return matrix.mentions[at]! + inside === 0 && cell === 'count'
        ? '·'
        : `${value}${inside > 0 ? `+${inside}` : ''}`;
    }),
  ]);
}

/** All numbers of the cells that are shown, for other programs. */
export function asJson(matrix: Matrix, { rows, columns }: Arranged) {
  const [rates, keys] = [valuesOf(matrix, 'rate'), valuesOf(matrix, 'keyness')];
  return {
    columns: columns.map((column) => {
      const { key, name, articles, characters } = matrix.columns[column]!;
      return { key, name, articles: articles.length, characters };
    }),
    rows: rows.map((row) => {
      const { key, name, type, variants } = matrix.rows[row]!;
      const cells = columns.map((column) => {
        const at = row * matrix.columns.length + column;
        return { mentions: matrix.mentions[at]!, inside: matrix.inside[at]!, rate: rates[at]!, keyness: keys[at]! };
      });
      return { key, name, type, variants, cells };
    }),
  };
}
