/** What the reader steps through: the mentions of what is chosen, the words searched for, or the one quote that was opened. */
import type { Span } from '../../model/types';
import type { PassageRow } from '../../query/types';
import { occurrences } from '../../query/occurrences';

export interface Hit {
  /** Position of the passage in the article. */
  readonly row: number;
  readonly start: number;
  readonly end: number;
}

export interface Sought {
  /** Chosen entities. */
  readonly entities: readonly number[];
  readonly words: string | null;
  /** Id of the passage that was opened, and the quote in it. */
  readonly passage: string | null;
  readonly at: Span | null;
}

/** Hits in reading order. */
export function hitsIn(rows: readonly PassageRow[], { entities, words, passage, at }: Sought): Hit[] {
  const chosen = new Set(entities);
  const hits = rows.flatMap((row, i) => {
    const spans: Span[] = words !== null ? occurrences(row.text, words) : [];
    for (const { entity, start, end } of row.mentions) if (chosen.has(entity)) spans.push([start, end]);
    if (row.id === passage && at && at[1] <= row.text.length) spans.push(at);
    const once = new Map(spans.map((span) => [span.join('-'), span]));
    return [...once.values()]
      .sort((a, b) => a[0] - b[0] || a[1] - b[1])
      .map(([start, end]): Hit => ({ row: i, start, end }));
  });
  return hits;
}

/** The hits of each passage that holds any, and the number of the first of them. */
export function byRow(
  hits: readonly Hit[],
): ReadonlyMap<number, { readonly first: number; readonly hits: readonly Hit[] }> {
  const rows = new Map<number, { first: number; hits: Hit[] }>();
  hits.forEach((hit, n) => {
    const held = rows.get(hit.row);
    if (held) held.hits.push(hit);
    else rows.set(hit.row, { first: n, hits: [hit] });
  });
  return rows;
}

/** Whether the address names a passage, or a quote in it, that the article has not. */
export function isLost(rows: readonly PassageRow[], { passage, at }: Sought): boolean {
  if (passage === null) return false;
  const row = rows.find(({ id }) => id === passage);
  return !row || (at !== null && at[1] > row.text.length);
}

/** Which hit the address means: the quote itself, else the first of its passage, else the first; -1 where there is none. */
export function currentHit(hits: readonly Hit[], rows: readonly PassageRow[], { passage, at }: Sought): number {
  const row = rows.findIndex(({ id }) => id === passage);
  const exact = at && hits.findIndex((hit) => hit.row === row && hit.start === at[0] && hit.end === at[1]);
  if (exact !== null && exact >= 0) return exact;
  const inPassage = hits.findIndex((hit) => hit.row === row);
  return inPassage >= 0 || hits.length === 0 ? inPassage : 0;
}
