/** The counts of a matrix, and what its cells show. */
import { keyness, rate } from '../../stats/keyness';
import type { Column } from './columns';
import type { Hit } from './hits';
import type { Row } from './rows';

/** What a cell shows: mentions, mentions per 10,000 characters, or keyness against all other columns. */
export const CELL_VALUES = ['count', 'rate', 'keyness'] as const;
export type CellValue = (typeof CELL_VALUES)[number];

export interface Matrix {
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  /** By row, its hits in all texts, in reading order. */
  readonly hits: readonly (readonly Hit[])[];
  /** Row after row, by column: mentions, names and references. */
  readonly mentions: Uint32Array;
  /** The same of occurrences that are no mention: inside longer names. */
  readonly inside: Uint32Array;
  /** By row, number of columns with either. */
  readonly spread: Uint32Array;
}

/** Indices of the columns that read each passage. */
function columnsByPassage(columns: readonly Column[]): ReadonlyMap<number, readonly number[]> {
  const by = new Map<number, number[]>();
  for (const [index, { passages }] of columns.entries())
    for (const passage of passages) {
      const list = by.get(passage);
      if (list) list.push(index);
      else by.set(passage, [index]);
    }
  return by;
}

/** Count the hits of rows in columns. */
export function tabulate(rows: readonly Row[], hits: readonly (readonly Hit[])[], columns: readonly Column[]): Matrix {
  const width = columns.length;
  const mentions = new Uint32Array(rows.length * width);
  const inside = new Uint32Array(rows.length * width);
  const spread = new Uint32Array(rows.length);
  const readers = columnsByPassage(columns);
  for (const [row, list] of hits.entries()) {
    for (const { passage, kind } of list)
      for (const column of readers.get(passage) ?? []) (kind === 'inside' ? inside : mentions)[row * width + column]!++;
    for (let cell = row * width; cell < (row + 1) * width; cell++)
      if (mentions[cell]! + inside[cell]! > 0) spread[row]!++;
  }
  return { rows, columns, hits, mentions, inside, spread };
}

/** The hits of a cell, in reading order. */
export function cellHits({ hits, columns }: Matrix, row: number, column: number): readonly Hit[] {
  const read = new Set(columns[column]!.passages);
  return hits[row]!.filter(({ passage }) => read.has(passage));
}

/**
 * What each cell shows, row after row. Rates and keyness are of mentions, in characters of the columns; keyness is the signed G² of a
 * column against all others together.
 */
export function valuesOf({ rows, columns, mentions }: Matrix, value: CellValue): Float64Array {
  if (value === 'count') return Float64Array.from(mentions);
  const width = columns.length;
  const values = new Float64Array(mentions.length);
  const size = columns.reduce((sum, { characters }) => sum + characters, 0);
  for (const row of rows.keys()) {
    let total = 0;
    for (let column = 0; column < width; column++) total += mentions[row * width + column]!;
    for (const [column, { characters }] of columns.entries()) {
      const cell = row * width + column;
      const here = { count: mentions[cell]!, size: characters };
      values[cell] =
        value === 'rate' ? rate(here) : keyness(here, { count: total - here.count, size: size - characters }).g2;
    }
  }
  return values;
}
