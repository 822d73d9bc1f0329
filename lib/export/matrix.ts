/** A matrix as a table: what its cells show, or all of its numbers line by line. */
import type { Arranged } from '../query/matrix/arranged';
import { valuesOf, type CellValue, type Matrix } from '../query/matrix/tabulate';
import { csv, type Cell } from './csv';

/** The matrix as it is shown, a row a line, columns by name. Full precision. */
export function matrixCsv(matrix: Matrix, { rows, columns }: Arranged, cell: CellValue): string {
  const values = valuesOf(matrix, cell);
  const width = matrix.columns.length;
  return csv(
    ['', ...columns.map((column) => matrix.columns[column]!.name)],
    rows.map((row): Cell[] => [matrix.rows[row]!.name, ...columns.map((column) => values[row * width + column]!)]),
  );
}

/** A line a cell that is shown: both kinds of counts, the size of the column, rate and keyness. */
export function cellsCsv(matrix: Matrix, { rows, columns }: Arranged): string {
  const [rates, keys] = [valuesOf(matrix, 'rate'), valuesOf(matrix, 'keyness')];
  const lines = rows.flatMap((row) =>
    columns.map((column): Cell[] => {
      const at = row * matrix.columns.length + column;
      const [line, { key, name, characters }] = [matrix.rows[row]!, matrix.columns[column]!];
      return [
        ...[line.key, line.name, line.variants.join('|'), key, name],
        ...[matrix.mentions[at]!, matrix.inside[at]!, characters, rates[at]!, keys[at]!],
      ];
    }),
  );
  return csv(
    ['row', 'row_name', 'variants', 'column', 'column_name', 'mentions', 'inside', 'characters', 'per_10000', 'g2'],
    lines,
  );
}
