/** A text cut at the borders of its marks, so that each piece can be set with all marks that cover it. Only text nodes come of it. */
import type { Span } from '../../model/types';

export interface Mark<T> {
  readonly start: number;
  readonly end: number;
  readonly data: T;
}

export interface Segment<T> {
  readonly text: string;
  readonly start: number;
  /** Marks that cover the piece, in the order given. */
  readonly marks: readonly T[];
}

/** The pieces of `text` within `range`; joined they are that range again. Marks may overlap; parts outside the range are cut off. */
export function segments<T>(
  text: string,
  marks: readonly Mark<T>[],
  [from, to]: Span = [0, text.length],
): Segment<T>[] {
  const touching = marks.filter((mark) => mark.start < to && mark.end > from && mark.start < mark.end);
  const borders = new Set([from, to]);
  for (const { start, end } of touching) {
    borders.add(Math.max(start, from));
    borders.add(Math.min(end, to));
  }
  const cuts = [...borders].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1]!;
    const covering = touching.filter((mark) => mark.start <= start && mark.end >= end);
    return { text: text.slice(start, end), start, marks: covering.map((mark) => mark.data) };
  });
}
