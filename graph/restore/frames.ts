import { measureOf, type Row } from './rows';

/** How a row stands to the one before it. */
export type Gap = 'next' | 'apart' | 'fresh';

/**
 * Where text frames begin: at a new page, and where the space between lines is not what it is elsewhere.
 *
 * The number of blank lines that is usual between lines means nothing (some programs put one between all). One more parts paragraphs in a
 * file that has none between lines; fewer than usual, or two more, is the seam of two text frames of a page.
 */
export function gapsOf(rows: readonly Row[]): readonly Gap[] {
  const counts = new Map<number, number>();
  for (const { blank } of rows) counts.set(blank, (counts.get(blank) ?? 0) + 1);
  const usual = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
  return rows.map(({ blank, page, doubled, start }, i) => {
    const before = rows[i - 1];
    if (!before || before.page !== page || blank < usual)
      return before && before.end === start && doubled ? 'next' : 'fresh';
    if (blank >= usual + 2) return 'fresh';
    return blank > usual ? 'apart' : 'next';
  });
}

/** Rows on either side that are asked for the width of the column. */
const AROUND = 14;
/** The column is measured anew after so many rows. */
const STEP = 4;
/** Narrower rows say nothing about the column. */
const TELLING = 8;
/** Widths that punctuation is set in: typesetters squeeze it, more or less. */
const PUNCTUATION = [2, 1.75, 1.5, 1.25, 1];

/** Widths in half-width units: of each row, and of the column at each row. */
export interface Measure {
  readonly width: readonly number[];
  readonly column: readonly number[];
}

/** A frame of fewer rows is measured as the one before it. */
const ENOUGH = 12;

/** How many values lie within a unit of the commonest. */
function concentration(values: readonly number[]): number {
  const sorted = new Float64Array(values).sort();
  let most = 0;
  for (let from = 0, to = 0; to < sorted.length; to++) {
    while (sorted[to]! - sorted[from]! > 1) from++;
    most = Math.max(most, to - from + 1);
  }
  return most;
}

/** Widths so near to each other are one. */
const NEAR = 1.5;

/** The width of full lines among those of a stretch: the mean of the commonest widths, the greater where two are as common. */
function fullWidth(widths: readonly number[]): number | null {
  if (widths.length === 0) return null;
  const sorted = new Float64Array(widths).sort();
  let [best, most] = [0, 0];
  let [low, high, sum] = [0, 0, 0];
  for (const width of sorted) {
    while (high < sorted.length && sorted[high]! <= width + NEAR) sum += sorted[high++]!;
    while (sorted[low]! < width - NEAR) sum -= sorted[low++]!;
    if (high - low >= most) [best, most] = [sum / (high - low), high - low];
  }
  return most > 0 ? best : null;
}

/**
 * Measure rows and columns. In each frame punctuation gets the width under which most lines are equally wide, as justified lines are;
 * the column at a row is the commonest width of the rows around it in its frame. First and last lines of paragraphs are shorter.
 */
export function measure(rows: readonly Row[], gaps: readonly Gap[]): Measure {
  const width: number[] = [];
  const column: number[] = [];
  let punctuation = PUNCTUATION[0]!;
  for (let from = 0; from < rows.length;) {
    let to = from + 1;
    while (to < rows.length && gaps[to] !== 'fresh') to++;
    const frame = rows.slice(from, to);
    const measured = frame.map(({ text }) => measureOf(text));
    const at = (mark: number) => measured.map(({ letters, marks }) => letters + mark * marks);
    const telling = (widths: readonly number[]) => widths.filter((w, i) => !frame[i]!.doubled && w >= TELLING);
    if (telling(at(2)).length >= ENOUGH) {
      const found = PUNCTUATION.map((candidate) => concentration(telling(at(candidate))));
      punctuation = PUNCTUATION[found.indexOf(Math.max(...found))]!;
    }
    const widths = at(punctuation);
    width.push(...widths);
    // A few rows that go up to the width of the frame before are the rest of its column.
    const before = from > 0 && frame.length < ENOUGH ? column[from - 1]! : 0;
    const rest = Math.abs(Math.max(...widths) - before) <= 1.5;
    for (let i = 0; i < frame.length; i += STEP) {
      const around: { readonly plain: number[]; readonly doubled: number[] } = { plain: [], doubled: [] };
      for (let j = Math.max(0, i - AROUND); j < Math.min(frame.length, i + STEP + AROUND); j++)
        if (widths[j]! >= TELLING) around[frame[j]!.doubled ? 'doubled' : 'plain'].push(widths[j]!);
      const plain = rest ? before : fullWidth(around.plain);
      const doubled = fullWidth(around.doubled);
      for (let j = i; j < Math.min(frame.length, i + STEP); j++)
        column.push((frame[j]!.doubled ? doubled : plain) ?? widths[j]!);
    }
    from = to;
  }
  return { width, column };
}
