import type { Gap, Measure } from './frames';
import { bylineOf } from './names';
import { widthOf, type Row } from './rows';
import { ENDS_PARAGRAPH, ENDS_SENTENCE, HAS_SENTENCE, LEAD_MARK, RUNS_ON, SUBHEAD_MARK } from './shapes';

/** Widths in half-width units: how far a full line may fall short, the indent of a first line, what is too narrow for one. */
const SLACK = 2.5;
const INDENT = 4;
const NARROW = 7;
/** A heading takes at most so many rows. */
export const HEADING_ROWS = 4;
/** A heading whose first row falls so short was broken on purpose. */
export const BROKEN = 9;
/** Share of indented lines from which on a document is one that indents. */
const INDENTED = 0.03;
/** How far the shape of a paragraph's beginning may be off, and what each further row of a heading costs. */
const BELIEVED = 11;
const PER_ROW = 1.5;

/** The rest of a word and a mark: nothing begins so. */
const TORN = /^(?:\p{sc=Han}?[，,、；：”’）》]|\p{sc=Han}{0,3}。)/u;

/** A word or figure, or a character with the marks that may not begin a line. */
const UNPARTED = /^[“‘（《]*(?:[\w.%]+|.)[，。、；：！？”’）》…]*/u;

/** Rows that are text, in order, and what their widths say. Positions `n` count these rows, not all. */
export interface Geometry {
  readonly count: number;
  row(n: number): Row;
  gap(n: number): Gap;
  frame(n: number): number;
  width(n: number): number;
  column(n: number): number;
  /** Whether two positions lie in one text frame. */
  same(n: number, m: number): boolean;
  isByline(n: number): boolean;
  /** Whether a row is a heading by its looks: too narrow for text, or followed by an indented line. */
  isHeading(n: number): boolean;
  /** Rows that a heading takes from position n on. */
  headingRows(n: number, marked: boolean): number;
  /** Whether the paragraph of the given rows ends with them, and row n begins another. */
  begins(open: readonly number[], n: number): boolean;
  /** Whether a row stands out of the column: wider than it, without punctuation, near the end of its frame. */
  isOutsize(n: number): boolean;
}

/**
 * @param rows all rows
 * @param live indices of those that are text
 * @param frames number of the text frame of each row
 */
export function geometryOf(
  rows: readonly Row[],
  live: readonly number[],
  gaps: readonly Gap[],
  frames: readonly number[],
  measure: Measure,
): Geometry {
  const row = (n: number) => rows[live[n]!]!;
  const text = (n: number) => row(n).text;
  const width = (n: number) => measure.width[live[n]!]!;
  const column = (n: number) => measure.column[live[n]!]!;
  const frame = (n: number) => frames[live[n]!]!;
  const same = (n: number, m: number) => n < live.length && m < live.length && frame(n) === frame(m);
  const isByline = (n: number) => bylineOf(row(n).loose.text) !== null;
  const plain = (n: number) => !row(n).doubled && !SUBHEAD_MARK.test(text(n)) && !LEAD_MARK.test(text(n));
  const full = (n: number) => width(n) >= column(n) - SLACK;

  /** What a width that is off by so much counts: twice beyond what justified lines differ by. */
  const off = (difference: number) => difference + 2 * Math.max(0, difference - SLACK);
  /** How far row n is from the first line of a paragraph: indented (or not), with a full line after it. */
  const startCost = (n: number): number => {
    if (TORN.test(text(n))) return Infinity;
    if (ENDS_PARAGRAPH.test(text(n))) return width(n) <= column(n) + SLACK ? 1 : Infinity;
    const own = Math.min(Math.abs(width(n) - (column(n) - INDENT)), Math.abs(width(n) - column(n)) + 2);
    if (!same(n, n + 1) || row(n + 1).doubled) return own;
    if (!plain(n + 1)) return Infinity;
    const lastLine = ENDS_PARAGRAPH.test(text(n + 1)) && width(n + 1) <= column(n + 1) + SLACK;
    return own + (lastLine ? 1 : off(Math.abs(width(n + 1) - column(n + 1))));
  };

  const isHeading = (n: number): boolean => {
    if (row(n).letterspaced || HAS_SENTENCE.test(text(n))) return false;
    if (ENDS_PARAGRAPH.test(text(n)) || RUNS_ON.test(text(n))) return false;
    if (same(n, n + 1) && TORN.test(text(n + 1)) && HAS_SENTENCE.test(text(n + 1))) return false;
    if (width(n) <= column(n) - NARROW) return true;
    // As wide as text, but not as a first line is, and the line after it begins a paragraph.
    const asFirstLine = width(n) <= column(n) - SLACK && width(n) >= column(n) - INDENT - 1.5;
    return (
      !asFirstLine &&
      !/[，,]/u.test(text(n)) &&
      same(n, n + 2) &&
      !TORN.test(text(n + 1)) &&
      plain(n + 1) &&
      plain(n + 2) &&
      !ENDS_PARAGRAPH.test(text(n + 1)) &&
      width(n + 1) <= column(n + 1) - INDENT + 0.5 &&
      width(n + 1) >= column(n + 1) - NARROW - 1 &&
      width(n + 2) >= column(n + 2) - SLACK
    );
  };

  const headingRows = (n: number, marked: boolean): number => {
    let best = 0;
    let least = BELIEVED;
    for (let k = 1; k <= HEADING_ROWS; k++) {
      if (!same(n, n + k) || !plain(n + k) || isByline(n + k)) return best || k;
      const cost = startCost(n + k) + PER_ROW * (k - 1);
      if (cost < least) [best, least] = [k, cost];
      // A row of sentences is none of the heading, nor is one after a short last row, nor one of text after a row broken on purpose.
      if (!marked && width(n) <= column(n) - BROKEN && width(n + k) > column(n + k) - NARROW + 0.5) break;
      if (HAS_SENTENCE.test(text(n + k)) || (k > 1 && width(n + k) > width(n + k - 1) + 3)) break;
    }
    return best || 1;
  };

  /** Width of what cannot be parted from the beginning of a row: a figure or word, or a character with the marks after it. */
  const headWidth = (n: number): number => widthOf(UNPARTED.exec(text(n))![0], 1.5);
  /** Whether a row, with so much less room than its column, left no room for the beginning of the next. */
  const isFull = (n: number, next: number, less: number): boolean => width(n) + headWidth(next) > column(n) - less;
  /** Whether a row is shorter than it had to be, by about an indent. */
  const isIndented = (n: number): boolean =>
    !row(n).doubled &&
    same(n, n + 1) &&
    width(n) <= column(n) - SLACK &&
    width(n) >= column(n) - NARROW - 1 &&
    !isFull(n, n + 1, -0.75);

  // Where the format knows indents and the document uses them, they decide.
  const indents = live.filter((i) => (rows[i]!.indent ?? 0) >= 1).length >= live.length * INDENTED;

  const begins = (open: readonly number[], n: number): boolean => {
    const last = open.at(-1)!;
    if (row(last).doubled !== row(n).doubled) return true;
    if (!ENDS_PARAGRAPH.test(text(last))) return false;
    if (indents) return row(n).indent! >= 1;
    if (gaps[live[n]!] === 'apart') return true;
    const room = column(last) - (open.length === 1 ? INDENT : 0);
    if (width(last) <= room - SLACK) return true;
    if (!ENDS_SENTENCE.test(text(last))) return false;
    if (!same(last, n) && Math.abs(column(last) - column(n)) > INDENT) return true;
    if (isHeading(n)) return true;
    if (!ENDS_PARAGRAPH.test(text(n))) return isIndented(n);
    // A sentence that fills a first line, or the short last line of the paragraph: what follows it is indented or not.
    return (
      same(n, n + 1) &&
      plain(n + 1) &&
      isFull(n, n + 1, INDENT) &&
      !isFull(n, n + 1, 0) &&
      !isIndented(n + 1) &&
      full(n + 1)
    );
  };

  const isOutsize = (n: number): boolean =>
    width(n) > column(n) + SLACK && !same(n, n + HEADING_ROWS) && !/[，、；：（）。！？]/u.test(text(n));

  return {
    count: live.length,
    row,
    gap: (n) => gaps[live[n]!]!,
    frame,
    width,
    column,
    same,
    isByline,
    isHeading,
    headingRows,
    begins,
    isOutsize,
  };
}
