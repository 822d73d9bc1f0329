import type { Span } from '../../model/types';
import type { PassageRow } from '../types';

/** The shortest range of a passage that holds a mention of each of two entities, the first of several; null where one is not mentioned. */
export function meeting({ mentions }: PassageRow, a: number, b: number): Span | null {
  let best: Span | null = null;
  for (const one of mentions)
    for (const other of mentions) {
      if (one.entity !== a || other.entity !== b) continue;
      const span: Span = [Math.min(one.start, other.start), Math.max(one.end, other.end)];
      if (!best || span[1] - span[0] < best[1] - best[0]) best = span;
    }
  return best;
}
