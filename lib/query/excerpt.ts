/** Which part of a passage is quoted for what is marked in it. */
import type { Span } from '../model/types';

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

/** A sentence, or of a long one the part around a mark; no character is cut in two. */
export function around(text: string, [start, end]: Span, mark: Span): Span {
  if (end - start <= WHOLE) return [start, end];
  return [whole(text, Math.max(start, mark[0] - AROUND[0])), whole(text, Math.min(end, mark[1] + AROUND[1]))];
}

/** The offset, or the one before it where it would cut a character in two. */
const whole = (text: string, at: number): number => (/^[\udc00-\udfff]/.test(text.slice(at, at + 1)) ? at - 1 : at);
