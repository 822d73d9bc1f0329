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

/** The sentence that holds a span, or the span itself where none does. */
export function sentenceOf(sentences: readonly Span[], [start, end]: Span): Span {
  const [first, last] = [
    sentences.find((sentence) => sentence[1] > start),
    sentences.findLast((sentence) => sentence[0] < end),
  ];
  return first && last ? [Math.min(first[0], start), Math.max(last[1], end)] : [start, end];
}

/** Passages up to this length are quoted whole; a sentence longer than that only around its marks, with so much before and after. */
const WHOLE = 150;
const AROUND = [60, 80] as const;

/**
 * The parts of a passage that a card quotes: a short one whole, of a long one the sentences that hold a mark.
 * Neighbouring parts are one; between parts something was left out.
 */
export function excerpt(text: string, sentences: readonly Span[], marks: readonly Span[]): Span[] {
  if (text.length <= WHOLE || marks.length === 0) return [[0, text.length]];
  const parts: [number, number][] = [];
  for (const mark of marks.toSorted((a, b) => a[0] - b[0])) {
    const [start, end] = around(text, sentenceOf(sentences, mark), mark);
    const last = parts.at(-1);
    if (last && start <= last[1] + 1) last[1] = Math.max(last[1], end);
    else parts.push([start, end]);
  }
  return parts;
}

function around(text: string, [start, end]: Span, mark: Span): Span {
  if (end - start <= WHOLE) return [start, end];
  return [whole(text, Math.max(start, mark[0] - AROUND[0])), whole(text, Math.min(end, mark[1] + AROUND[1]))];
}

/** The offset, or the one before it where it would cut a character in two. */
const whole = (text: string, at: number): number => (/^[\udc00-\udfff]/.test(text.slice(at, at + 1)) ? at - 1 : at);
