import type { Span } from '../model/types';

/** Every occurrence of the words in a text, without overlaps; upper and lower case are one. */
export function occurrences(text: string, words: string): Span[] {
  const needle = words.toLowerCase();
  const hay = text.toLowerCase();
  // A few letters grow when lowered; offsets would then be wrong.
  const [inText, wanted] = hay.length === text.length ? [hay, needle] : [text, words];
  const spans: Span[] = [];
  if (wanted === '') return spans;
  for (let at = inText.indexOf(wanted); at >= 0; at = inText.indexOf(wanted, at + wanted.length)) {
    spans.push([at, at + wanted.length]);
  }
  return spans;
}
