/** Marks at which cppjieba cuts before it looks for words (SPECIAL_SEPARATORS in its SegmentBase.hpp). */
const MARKS: ReadonlySet<string> = new Set(' \t\n，。');

/** The clause around `[start, end)` of a text: by itself it is cut into the same words as within the text, and much sooner. */
export function clauseAround(text: string, start: number, end: number): readonly [start: number, end: number] {
  let from = start;
  let to = end;
  while (from > 0 && !MARKS.has(text[from - 1]!)) from--;
  while (to < text.length && !MARKS.has(text[to]!)) to++;
  return [from, to];
}
