/** Keyword in context: every mention of a name as one line, and the orders in which concordances are read. */
import type { Span } from '../../model/types';
import type { PassageRow } from '../../query/types';
import { occurrences } from '../../query/occurrences';

/** One mention with what stands around it. */
export interface Line {
  readonly row: PassageRow;
  /** Offsets of the mention in the passage. */
  readonly start: number;
  readonly end: number;
  /** Up to eighty units before and behind, white space as single spaces. */
  readonly left: string;
  readonly key: string;
  readonly right: string;
}

/** By reading order, by the context from the keyword outwards, by the title of the article. */
export const ORDERS = ['order', 'left', 'right', 'source'] as const;
export type Order = (typeof ORDERS)[number];

/** UTF-16 units of context on either side: more than any window shows. */
const CONTEXT = 80;

const flat = (text: string) => text.replace(/\s+/gu, ' ');
/** Punctuation beside the keyword says nothing of the company it keeps. */
const bare = (text: string) => text.replace(/^[\p{P}\s]+/u, '');

function lineAt(row: PassageRow, [start, end]: Span): Line {
  return {
    row,
    start,
    end,
    left: flat(row.text.slice(Math.max(0, start - CONTEXT), start)),
    key: flat(row.text.slice(start, end)),
    right: flat(row.text.slice(end, end + CONTEXT)),
  };
}

/** The lines of an entity, in reading order. */
export const linesOf = (rows: readonly PassageRow[], entity: number): Line[] =>
  rows.flatMap((row) =>
    row.mentions.filter((mention) => mention.entity === entity).map(({ start, end }) => lineAt(row, [start, end])),
  );

/** The lines of words, whether they are a name or not, in reading order. */
export const linesOfWords = (rows: readonly PassageRow[], words: string): Line[] =>
  rows.flatMap((row) => occurrences(row.text, words).map((span) => lineAt(row, span)));

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const reversed = (text: string) => bare([...text].reverse().join(''));

/**
 * The lines in another order; what is equal keeps the order of reading. Context is compared character by character from the keyword
 * outwards, as AntConc and Sketch Engine sort by 1L, 2L … and 1R, 2R ….
 *
 * @param titleOf title of an article by its index
 */
export function ordered(lines: readonly Line[], order: Order, titleOf: (article: number) => string): readonly Line[] {
  if (order === 'order') return lines;
  const keyOf = {
    left: ({ left }: Line) => reversed(left),
    right: ({ right }: Line) => bare(right),
    source: ({ row }: Line) => titleOf(row.article),
  }[order];
  return lines
    .map((line) => ({ line, key: keyOf(line) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ line }) => line);
}

/** Lines as a table for the clipboard: left, keyword, right, source, parted by tabs. */
export const asTable = (lines: readonly Line[], titleOf: (article: number) => string): string =>
  lines.map(({ left, key, right, row }) => [left, key, right, flat(titleOf(row.article))].join('\t')).join('\n');
