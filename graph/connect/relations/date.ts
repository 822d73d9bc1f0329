import { matchesOf } from '../../../lib/collections/matches';

/** A date in running text. */
export interface DateSpan {
  readonly start: number;
  readonly end: number;
  /** 2024-11-27, 2024-11 or 2024. */
  readonly iso: string;
}

const DATE =
  /(?:((?:19|20)\d{2})\s?年)?\s?(1[0-2]|0?[1-9])\s?月\s?(?:(3[01]|[12]\d|0?[1-9])\s?[日号])?|((?:19|20)\d{2})\s?年(?!代)/gu;

/**
 * Dates in reading order. A date without a year takes that of the date before it, else of `since`.
 *
 * @param since ISO date that dates without a year are read against, or null
 */
export function datesIn(text: string, since: string | null): readonly DateSpan[] {
  const dates: DateSpan[] = [];
  let year = since?.slice(0, 4) ?? null;
  for (const match of matchesOf(DATE, text)) {
    year = match[1] ?? match[4] ?? year;
    if (year === null) continue;
    const parts = [year, match[2], match[3]].filter((part) => part !== undefined);
    dates.push({
      start: match.index,
      end: match.index + match[0].length,
      iso: parts.map((part) => part.padStart(2, '0')).join('-'),
    });
  }
  return dates;
}
