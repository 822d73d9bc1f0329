/** What is asked of the matrix and of two columns of it, as a part of the view. */
import { AXIS_ORDERS, SHARED, type AxisOrder, type Shared } from '../../query/matrix/arranged';
import { COLUMN_KINDS, VOICES, type ColumnKind, type Voice } from '../../query/matrix/columns';
import { ROWS_OF, type RowsOf } from '../../query/matrix/matrix';
import { CELL_VALUES, type CellValue } from '../../query/matrix/tabulate';
import { SIDES, type Side } from '../../query/compare/compare';
import { oneOf, text, texts, type Codec } from './codecs';

export interface Asked {
  readonly rowsOf: RowsOf;
  /** Keys of rows that are picked or typed. */
  readonly picked: readonly string[];
  /** Null for what tells most of the pack. */
  readonly columns: ColumnKind | null;
  readonly voice: Voice;
  readonly cell: CellValue;
  readonly rowOrder: AxisOrder;
  readonly columnOrder: AxisOrder;
  readonly shared: Shared;
  /** Keys of rows and columns that are left out, that stand first, and that count several as one. */
  readonly leftOut: readonly string[];
  readonly foremost: readonly string[];
  readonly merged: readonly string[];
  /** Key of the row, and of the column, whose cell is open. */
  readonly row: string | null;
  readonly across: string | null;
  /** Keys of the columns that are compared. */
  readonly left: string | null;
  readonly right: string | null;
  readonly side: Side;
}

export const NOTHING_ASKED: Asked = {
  rowsOf: 'programme',
  picked: [],
  columns: null,
  voice: 'own',
  cell: 'count',
  rowOrder: 'total',
  columnOrder: 'given',
  shared: 'all',
  leftOut: [],
  foremost: [],
  merged: [],
  row: null,
  across: null,
  left: null,
  right: null,
  side: 'shared',
};

/** The kind of columns; the empty text for what tells most. */
const columnKind: Codec<ColumnKind | null> = {
  print: (kind) => kind ?? '',
  parse: oneOf(COLUMN_KINDS).parse,
};

/** The fields in the address. */
export const ASKED_FIELDS: { readonly [K in keyof Asked]: readonly [name: string, codec: Codec<Asked[K]>] } = {
  rowsOf: ['of', oneOf(ROWS_OF)],
  picked: ['pick', texts],
  columns: ['columns', columnKind],
  voice: ['voice', oneOf(VOICES)],
  cell: ['cell', oneOf(CELL_VALUES)],
  rowOrder: ['order', oneOf(AXIS_ORDERS)],
  columnOrder: ['column-order', oneOf(AXIS_ORDERS)],
  shared: ['shared', oneOf(SHARED)],
  leftOut: ['leave-out', texts],
  foremost: ['first', texts],
  merged: ['as-one', texts],
  row: ['row', text],
  across: ['across', text],
  left: ['left', text],
  right: ['right', text],
  side: ['side', oneOf(SIDES)],
};
