/**
 * The matrix: rows of names or words, columns of places or texts, and in each cell how often a column says a row, or the proof that it
 * does not.
 */
import { ENTITY_TYPES, type EntityType } from '../../model/types';
import type { Corpus } from '../corpus';
import type { PackReader } from '../types';
import { columnsOf, type AskedColumns, type Column } from './columns';
import { hitsOf } from './hits';
import { partsOf, rowsOf } from './rows';
import { tabulate, type Matrix } from './tabulate';

/** What the rows are: all names of a type, or those picked and typed alone. */
export const ROWS_OF = [...ENTITY_TYPES, 'picked'] as const;
export type RowsOf = EntityType | 'picked';

export interface MatrixSpec extends AskedColumns {
  readonly rowsOf: RowsOf;
  /** Keys of rows that are picked or typed; they stand first. */
  readonly picked: readonly string[];
  /** Keys that count several rows, or several columns, as one. */
  readonly merged: readonly string[];
  /** Columns at most, those with the most text; all where it is left out. */
  readonly most?: number;
}

export interface WholeMatrix extends Matrix {
  /** How many columns there would be without a bound. */
  readonly allColumns: number;
}

/** Make the matrix of a pack. */
export function matrixOf(pack: PackReader, corpus: Corpus, spec: MatrixSpec): WholeMatrix {
  const all = columnsOf(pack, corpus, spec);
  const columns = longest(all, spec.most ?? Infinity);
  const rows = rowsOf(pack, corpus, keysOf(pack, corpus, spec, new Set(columns.flatMap(({ passages }) => passages))));
  return { ...tabulate(rows, hitsOf(corpus, rows), columns), allColumns: all.length };
}

/** So many columns at most, those with the most text, in their order. */
function longest(columns: readonly Column[], most: number): readonly Column[] {
  if (columns.length <= most) return columns;
  const kept = new Set(columns.toSorted((x, y) => y.characters - x.characters).slice(0, most));
  return columns.filter((column) => kept.has(column));
}

/** The keys of all rows: picked ones, then the names of the type that a column mentions; parts of a merged row have none of their own. */
function keysOf(
  { overview }: PackReader,
  corpus: Corpus,
  { rowsOf: type, picked, merged }: MatrixSpec,
  read: ReadonlySet<number>,
): readonly string[] {
  const mentioned = new Set<number>();
  if (type !== 'picked')
    for (const passage of read)
      for (const { entity } of corpus.passages[passage]!.mentions)
        if (overview.entities[entity]!.type === type) mentioned.add(entity);
  const own = [...mentioned].sort((a, b) => a - b).map((index) => overview.entities[index]!.id);
  const holder = new Map(merged.flatMap((key) => partsOf(key).map((part) => [part, key])));
  return [...new Set([...picked, ...own].map((key) => holder.get(key) ?? key))];
}
