import type { Line } from './types';

/**
 * Cut text into lines at LF, CRLF, CR and form feed. A form feed also turns the page; a file without any has no pages.
 *
 * The line ends belong to no line.
 */
export function linesOf(text: string): { lines: readonly Line[]; pages: number | null } {
  const paged = text.includes('\f');
  const lines: Line[] = [];
  let page = 1;
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(/\r\n|[\n\r\f\u2028\u2029\x0B]|$/gu)) {
    if (index > start || mark !== '')
      lines.push({ text: text.slice(start, index), start, end: index, page: paged ? page : null });
    if (mark === '\f') page++;
    start = index + mark.length;
  }
  return { lines, pages: paged ? page : null };
}
