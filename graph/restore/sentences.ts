import { matchesOf } from '../../lib/collections/matches';
import type { Span } from '../../lib/model/types';

/** Cut a passage into sentences after 。！？； and what closes with them. The sentences tile the text. */
export function sentencesOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of matchesOf(/[。！？!?…]+[”’」』）)》]*/gu, text)) {
    const end = match.index + match[0].length;
    spans.push([start, end]);
    start = end;
  }
  if (start < text.length) spans.push([start, text.length]);
  return spans;
}
