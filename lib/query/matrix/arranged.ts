/** Which rows and columns of a matrix are shown, and in which order. */
import { alike } from './alike';
import type { Matrix } from './tabulate';

/** Orders of rows and of columns. `given` is that of the pack: places by code, texts as they are read. */
export const AXIS_ORDERS = ['total', 'name', 'given', 'alike'] as const;
export type AxisOrder = (typeof AXIS_ORDERS)[number];

/** Which rows: all, those that every column shown has, those that one alone has, those that some lack. */
export const SHARED = ['all', 'every', 'single', 'lacking'] as const;
export type Shared = (typeof SHARED)[number];

export interface Arrangement {
  readonly rowOrder: AxisOrder;
  readonly columnOrder: AxisOrder;
  readonly shared: Shared;
  /** Words that the names or variants of rows must hold; empty for all. */
  readonly words: string;
  /** Least number of columns that a row must be in, where it is not pinned or typed. */
  readonly least: number;
  /** Keys of rows and columns that are left out. */
  readonly hidden: readonly string[];
  /** Keys of rows and columns that stand first, in this order. */
  readonly pinned: readonly string[];
}

export interface Arranged {
  /** Indices into the matrix. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

const byName = (a: { readonly name: string }, b: { readonly name: string }) =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : 0;

/** Arrange a matrix. Ties keep the order of the pack. */
export function arranged(matrix: Matrix, how: Arrangement): Arranged {
  const { rows, columns, mentions, inside } = matrix;
  const width = columns.length;
  const has = (row: number, column: number) => mentions[row * width + column]! + inside[row * width + column]! > 0;

  const hidden = new Set(how.hidden);
  const shownColumns = columns.flatMap(({ key }, i) => (hidden.has(key) ? [] : [i]));
  const pinned = new Map(how.pinned.map((key, place) => [key, place]));
  const words = how.words.trim();
  const fits = (row: number): boolean => {
    const { key, name, variants } = rows[row]!;
    if (hidden.has(key)) return false;
    if (words !== '' && !name.includes(words) && !variants.some((variant) => variant.includes(words))) return false;
    if (pinned.has(key)) return true;
    const spread = shownColumns.reduce((sum, column) => sum + Number(has(row, column)), 0);
    if (how.shared === 'every') return spread === shownColumns.length;
    if (how.shared === 'single') return spread === 1;
    if (how.shared === 'lacking') return spread > 0 && spread < shownColumns.length;
    return spread >= how.least;
  };
  const shownRows = rows.flatMap((_, i) => (fits(i) ? [i] : []));

  const count = (row: number, column: number) => mentions[row * width + column]!;
  const total = {
    rows: (row: number) => shownColumns.reduce((sum, column) => sum + count(row, column), 0),
    columns: (column: number) => shownRows.reduce((sum, row) => sum + count(row, column), 0),
  };
  const axis = (side: 'rows' | 'columns', indices: readonly number[], by: AxisOrder): readonly number[] => {
    const items = side === 'rows' ? rows : columns;
    const sorted = sort(indices, by, items, total[side], () => alike(shownRows, shownColumns, count)[side]);
    const place = (index: number) => pinned.get(items[index]!.key) ?? pinned.size;
    return sorted.toSorted((a, b) => place(a) - place(b));
  };
  return {
    rows: axis('rows', shownRows, how.rowOrder),
    columns: axis('columns', shownColumns, how.columnOrder),
  };
}

function sort(
  indices: readonly number[],
  by: AxisOrder,
  items: readonly { readonly name: string }[],
  total: (index: number) => number,
  scores: () => readonly number[],
): readonly number[] {
  if (by === 'given') return indices;
  if (by === 'name') return indices.toSorted((a, b) => byName(items[a]!, items[b]!) || a - b);
  const values = by === 'total' ? indices.map((index) => -total(index)) : scores();
  return indices
    .map((index, i) => ({ index, value: values[i]! }))
    .sort((x, y) => x.value - y.value || x.index - y.index)
    .map(({ index }) => index);
}
