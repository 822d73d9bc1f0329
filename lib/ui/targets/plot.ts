/** Where the values of an indicator stand on a line: pure, so that it can be tested. */
import { inUnit, type Indicator, type Row } from '../../query/targets/gather';

/** A place on the line; shares of its length, and how many stand below it. */
export interface Dot {
  readonly row: Row;
  readonly at: number;
  /** Ends of what the words leave open: a range, or to the end of the line. */
  readonly from: number;
  readonly to: number;
  readonly level: number;
}

export interface Plot {
  readonly dots: readonly Dot[];
  readonly ticks: readonly { readonly at: number; readonly value: number }[];
  /** Number of levels. */
  readonly height: number;
}

/** Dots that are nearer than this share of the line stand upon each other. */
const NEAR = 0.018;
/** Ticks at most. */
const TICKS = 6;
/** Steps between ticks that are easy to read. */
const STEPS = [1, 2, 5, 10];

/** Round numbers that span the values, at most so many. */
export function ticksOf(low: number, high: number, most = TICKS): readonly number[] {
  if (high === low) return [low];
  const rough = (high - low) / (most - 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = STEPS.map((times) => times * power).find((size) => size >= rough * (1 - 1e-9))!;
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

/** The places with a number on a line from the least round number to the greatest. */
export function plotOf(indicator: Indicator): Plot {
  const read = indicator.rows.flatMap((row) => {
    const { quantity } = row.figure;
    if (!quantity) return [];
    const bound = (value: number | null) => (value === null ? null : inUnit(value, indicator));
    const value = inUnit(quantity.number, indicator);
    return [{ row, value, low: bound(quantity.low), high: bound(quantity.high), comparator: quantity.comparator }];
  });
  if (read.length === 0) return { dots: [], ticks: [], height: 0 };
  const ends = read.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
  const values = ticksOf(Math.min(...ends), Math.max(...ends));
  const [first, last] = [values[0]!, values.at(-1)!];
  const share = (value: number) => (last === first ? 0.5 : (value - first) / (last - first));

  // From the least: each stands on the lowest level on which no other is near.
  const tops: number[] = [];
  const dots = read.toReversed().map(({ row, value, low, high, comparator }): Dot => {
    const at = share(value);
    const free = tops.findIndex((top) => at - top >= NEAR);
    const level = free < 0 ? tops.length : free;
    tops[level] = at;
    const open = comparator === 'over' || comparator === 'atLeast' || comparator === 'under' || comparator === 'atMost';
    return {
      ...{ row, at, level },
      from: low === null ? (open ? 0 : at) : share(low),
      to: high === null ? (open ? 1 : at) : share(high),
    };
  });
  return { dots, ticks: values.map((value) => ({ at: share(value), value })), height: tops.length };
}
