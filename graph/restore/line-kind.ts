import type { RawDocument } from '../read/types';
import { widthOf, type Row } from './rows';
import { ENDS_PARAGRAPH } from './shapes';

/** Share of longer lines that end as paragraphs do, from which on lines are paragraphs; share of equally wide ones below which too. */
const ENDED = 0.4;
const EQUAL = 0.4;

/**
 * Whether the lines of a document are its paragraphs: the format says so, most longer lines end as paragraphs do, or their widths
 * differ as those of lines in a column do not.
 */
export function linesAreParagraphs(raw: RawDocument, rows: readonly Row[]): boolean {
  if (raw.format !== 'txt') return raw.format !== 'pdf';
  const long = rows.filter(({ text }) => text.length >= 12);
  const ended = long.filter(({ text }) => ENDS_PARAGRAPH.test(text)).length;
  if (ended >= long.length * ENDED) return true;
  const widths = long.map(({ text }) => widthOf(text, 1.5)).sort((a, b) => a - b);
  let equal = 0;
  for (let from = 0, to = 0; to < widths.length; to++) {
    while (widths[to]! - widths[from]! > 5) from++;
    equal = Math.max(equal, to - from + 1);
  }
  return equal < long.length * EQUAL;
}
