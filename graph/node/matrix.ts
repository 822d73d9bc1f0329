import { Command, InvalidArgumentError, Option } from 'commander';
import { csv } from '../../lib/export/csv';
import { readCorpus, type Corpus } from '../../lib/query/corpus';
import { arranged, AXIS_ORDERS, SHARED, type AxisOrder, type Shared } from '../../lib/query/matrix/arranged';
import { COLUMN_KINDS, usualColumns, VOICES, type ColumnKind, type Voice } from '../../lib/query/matrix/columns';
import { matrixOf, ROWS_OF, type RowsOf } from '../../lib/query/matrix/matrix';
import { wordsKey } from '../../lib/query/matrix/rows';
import { CELL_VALUES, type CellValue, type Matrix } from '../../lib/query/matrix/tabulate';
import type { PackReader } from '../../lib/query/types';
import { EXIT, Failure } from './exit';
import { asJson, cellsOf } from './matrix-cells';
import { printProof, proofOf } from './matrix-proof';
import { openReader } from './open';
import type { Form } from './print';
import { table } from './table';

interface MatrixFlags extends Form {
  readonly rows?: RowsOf;
  readonly row: readonly string[];
  readonly columns?: ColumnKind;
  readonly voice: Voice;
  readonly cell: CellValue;
  readonly order: AxisOrder;
  readonly columnOrder: AxisOrder;
  readonly shared: Shared;
  readonly top?: number;
  readonly proof?: boolean;
}

const HELP = `
A cell shows mentions and, after a plus sign, occurrences of the same words inside longer names; “·” is neither.
  wenmai matrix P.wenmai                                  programmes × whose articles speak in the pack
  wenmai matrix P.wenmai --row '枫桥经验|海上枫桥经验'     any words, variants parted by |
  wenmai matrix P.wenmai --row 枫桥经验 --proof            each cell with its words, each empty one with what was searched
  wenmai matrix P.wenmai --rows tifa --cell keyness --columns province --csv`;

/** Rows of a table that nobody asked to be longer. */
const TOP = 40;

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

function positive(written: string): number {
  const count = Number(written);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('Give a whole number above 0.');
  return count;
}

/** `wenmai matrix`: who says what how often, and who is silent. */
export const matrixCommand = (done: (code: number) => void): Command =>
  new Command('matrix')
    .description('count names or any words by place, article, document or author; what is empty can be proved')
    .argument('<pack>')
    .addOption(new Option('--rows <type>', 'all names of a type').choices(ROWS_OF))
    .option(
      '--row <words>',
      'a row of your own: words, variants parted by |, or the id of a name; repeat for more',
      collect,
      [],
    )
    .addOption(
      new Option('--columns <kind>', 'whose texts (default: what tells most of this pack)').choices(COLUMN_KINDS),
    )
    .addOption(
      new Option('--voice <voice>', 'of a place: what its own articles say, or what passages that mention it say')
        .choices(VOICES)
        .default('own'),
    )
    .addOption(new Option('--cell <value>', 'what a cell shows').choices(CELL_VALUES).default('count'))
    .addOption(new Option('--order <order>', 'order of the rows').choices(AXIS_ORDERS).default('total'))
    .addOption(new Option('--column-order <order>', 'order of the columns').choices(AXIS_ORDERS).default('given'))
    .addOption(
      new Option('--shared <which>', 'only rows that every column has, one alone has, or some lack')
        .choices(SHARED)
        .default('all'),
    )
    .option('--top <n>', `rows at most (default: ${TOP} in the table, all in --json and --csv)`, positive)
    .option('--proof', 'the words of each cell, and of each empty one what was searched')
    .option('--json', 'as JSON, for other programs')
    .option('--csv', 'as comma-separated values')
    .addHelpText('after', HELP)
    .action(async (path: string, flags: MatrixFlags) => {
      const pack = await openReader(path);
      const corpus = await readCorpus(pack);
      const matrix = matrixOf(pack, corpus, {
        rowsOf: flags.rows ?? (flags.row.length > 0 ? 'picked' : 'programme'),
        picked: flags.row.map((row) => keyOf(pack, row)),
        columns: flags.columns ?? usualColumns(pack),
        voice: flags.voice,
        merged: [],
      });
      console.log(answer(pack, corpus, matrix, flags));
      done(EXIT.ok);
    });

/** The key of what was given for a row: an id of the pack, or words. */
function keyOf(pack: PackReader, row: string): string {
  if (pack.indexOf(row) !== null) return row;
  const key = wordsKey(row);
  if (key === null) throw new Failure('--row wants words, such as --row 枫桥经验');
  return key;
}

function answer(pack: PackReader, corpus: Corpus, matrix: Matrix, flags: MatrixFlags): string {
  if (matrix.columns.length === 0) return 'no article of this pack can be a column of that kind: try --columns article';
  const all = arranged(matrix, {
    rowOrder: flags.order,
    columnOrder: flags.columnOrder,
    shared: flags.shared,
    words: '',
    least: flags.rows === undefined && flags.row.length > 0 ? 0 : 1,
    hidden: [],
    pinned: [],
  });
  const most = flags.top ?? (flags.json || flags.csv ? Infinity : TOP);
  const shown = { rows: all.rows.slice(0, most), columns: all.columns };
  if (flags.proof) return printProof(proofOf(pack, corpus, matrix, shown), flags);
  if (flags.json) return JSON.stringify(asJson(matrix, shown), null, 2);
  const lines = cellsOf(matrix, shown, flags.cell, flags.csv ? 'numbers' : 'text');
  const header = ['', ...shown.columns.map((column) => matrix.columns[column]!.name)];
  if (flags.csv) return csv(header, lines).trimEnd();
  const left = all.rows.length - shown.rows.length;
  return [
    table([header, ...lines.map((line) => line.map(String))]),
    ...(left > 0 ? [`… ${left} more rows: --top`] : []),
  ].join('\n');
}
