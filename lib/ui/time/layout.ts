/** Where marks lie on the line of years: pure, so that it can be tested. */
import type { Mark } from '../../query/time/timeline';
import type { TimeScale } from '../address/view';
import { yearsOf } from '../../query/time/years';

/** How much of the line a year takes, in CSS pixels. */
export const SCALES: Record<TimeScale, number> = { year: 64, month: 720 };

/** Width of a mark with its name, rows of a lane, both as drawn. */
export const MARK = 132;
export const MOST_ROWS = 6;

export interface Placed {
  readonly mark: Mark;
  /** Pixels from the beginning of the line. */
  readonly x: number;
  readonly row: number;
}

export interface Lane {
  readonly placed: readonly Placed[];
  readonly rows: number;
  /** Marks for which there is no room; the table has them. */
  readonly left: number;
}

/** First and last year of the marks; the last is the one behind. Null where there are none. */
export function spanOf(marks: readonly Mark[]): readonly [from: number, to: number] | null {
  if (marks.length === 0) return null;
  const years = marks.map(({ date }) => yearsOf(date)!);
  return [Math.floor(Math.min(...years)), Math.floor(Math.max(...years)) + 1];
}

/** Puts each mark on the first row where none is in its way. */
export function layOut(marks: readonly Mark[], from: number, scale: TimeScale): Lane {
  const ends: number[] = [];
  const placed: Placed[] = [];
  for (const mark of marks) {
    const x = (yearsOf(mark.date)! - from) * SCALES[scale];
    const free = ends.findIndex((end) => end <= x);
    const row = free < 0 ? ends.length : free;
    if (row >= MOST_ROWS) continue;
    ends[row] = x + MARK;
    placed.push({ mark, x, row });
  }
  return { placed, rows: ends.length, left: marks.length - placed.length };
}

/** What stands at the line: years, or months with the year at each January. */
export function ticksOf(
  from: number,
  to: number,
  scale: TimeScale,
): readonly { readonly x: number; readonly text: string }[] {
  const steps = scale === 'year' ? 1 : 12;
  return Array.from({ length: (to - from) * steps + 1 }, (_, i) => {
    const year = from + Math.floor(i / steps);
    const month = i % steps;
    return { x: (i / steps) * SCALES[scale], text: month === 0 ? String(year) : String(month + 1) };
  });
}
