import type { Contents } from './contents';
import type { Gap } from './frames';
import type { Row } from './rows';

/** A line that could name a column of a magazine. */
const NAME = /^[\p{sc=Han}·]{2,8}$/u;

/**
 * Names of columns (卷首语, 生态文明) that a file holds: headings of its contents list, letter-spaced lines, and short lines that begin a
 * text frame more than once.
 */
export function labelsOf(rows: readonly Row[], gaps: readonly Gap[], contents: Contents): ReadonlySet<string> {
  const labels = new Set(contents.columns);
  const seen = new Map<string, number>();
  rows.forEach(({ text, spaced }, i) => {
    if (contents.rows.has(i) || !NAME.test(text)) return;
    seen.set(text, (seen.get(text) ?? 0) + 1);
    if (spaced && text.length >= 4) labels.add(text);
  });
  rows.forEach(({ text, doubled }, i) => {
    if (gaps[i] === 'fresh' && !doubled && (seen.get(text) ?? 0) > 1) labels.add(text);
  });
  return labels;
}
