/** Tables as comma-separated values that spreadsheets open as they are: RFC 4180, UTF-8 with a byte-order mark, nothing that runs. */

export type Cell = string | number | null;

/** First characters at which spreadsheets take a text for a formula (OWASP, CSV Injection), in both widths. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠|]|^[\t\r]/u;

/** The bytes of a file: the header, then the rows. A number is written as it is; an apostrophe stands before a text that would run. */
export function csv(header: readonly string[], rows: Iterable<readonly Cell[]>): string {
  const lines = [header.map(field).join(',')];
  for (const row of rows) lines.push(row.map(field).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
