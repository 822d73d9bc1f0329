/** Display columns of a text on a terminal: East Asian wide characters take two (Unicode Standard Annex 11). */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{3FFFD}“”‘’…—]/gu;
export const displayWidth = (text: string): number => [...text].length + (text.match(WIDE)?.length ?? 0);

/** Rows as lines with aligned columns; the last column is not padded. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column]!))));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === row.length - 1 ? cell : cell + ' '.repeat(widths[i]! - displayWidth(cell))))
        .join('  '),
    )
    .join('\n');
}
