import { Command, Option } from 'commander';
import { csv } from '../../lib/export/csv';
import { compared, SIDES, wordingBetween, type Side } from '../../lib/query/compare/compare';
import type { Stretch } from '../../lib/query/compare/wording';
import { readCorpus } from '../../lib/query/corpus';
import {
  COLUMN_KINDS,
  usualColumns,
  VOICES,
  type Column,
  type ColumnKind,
  type Voice,
} from '../../lib/query/matrix/columns';
import { matrixOf, ROWS_OF, type RowsOf } from '../../lib/query/matrix/matrix';
import { EXIT, Failure } from './exit';
import { openReader } from './open';
import type { Form } from './print';
import { table } from './table';

interface CompareFlags extends Form {
  readonly rows: RowsOf;
  readonly columns?: ColumnKind;
  readonly voice: Voice;
  readonly side?: Side;
}

const HELP = `
Wordings stand side by side: [- what the left has alone -]{+ what the right has alone +}.
  wenmai compare P.wenmai 宁波市 温州市                     programmes of both, of one alone, and how each puts them
  wenmai compare P.wenmai 江苏省 山东省 --rows tifa --side shared`;

/** Digits of a measure in the table. */
const DIGITS = 2;

/** `wenmai compare`: what two places, articles, documents or authors share, and what one of them says alone. */
export const compareCommand = (done: (code: number) => void): Command =>
  new Command('compare')
    .description('compare two columns of the matrix: shared, only left, only right, with keyness and wording')
    .argument('<pack>')
    .argument('<left>', 'name of a place, article, document or author')
    .argument('<right>')
    .addOption(
      new Option('--rows <type>', 'what is compared')
        .choices(ROWS_OF.filter((type) => type !== 'picked'))
        .default('programme'),
    )
    .addOption(
      new Option('--columns <kind>', 'what the two are (default: what tells most of this pack)').choices(COLUMN_KINDS),
    )
    .addOption(
      new Option('--voice <voice>', 'of a place: its own articles, or passages that mention it')
        .choices(VOICES)
        .default('own'),
    )
    .addOption(new Option('--side <side>', 'only what both have, or one alone').choices(SIDES))
    .option('--json', 'as JSON, for other programs')
    .option('--csv', 'as comma-separated values')
    .addHelpText('after', HELP)
    .action(async (path: string, left: string, right: string, flags: CompareFlags) => {
      const pack = await openReader(path);
      const corpus = await readCorpus(pack);
      const columns = flags.columns ?? usualColumns(pack);
      const spec = { rowsOf: flags.rows, picked: [], columns, voice: flags.voice, merged: [] };
      const matrix = matrixOf(pack, corpus, spec);
      const [one, other] = [left, right].map((name) => columnNamed(matrix.columns, name, columns)) as [number, number];
      const rows = compared(matrix, one, other)
        .filter(({ side }) => flags.side === undefined || side === flags.side)
        .map((each) => {
          const { key, name } = matrix.rows[each.row]!;
          const wording = wordingBetween(corpus, matrix, each, one, other);
          return { key, name, ...each, wording: wording?.stretches ?? null };
        })
        .sort((x, y) => SIDES.indexOf(x.side) - SIDES.indexOf(y.side));
      if (flags.json)
        console.log(
          JSON.stringify(
            rows.map(({ row: _, ...rest }) => rest),
            null,
            2,
          ),
        );
      else {
        const header = ['side', 'name', left, right, 'G²', 'log ratio', 'wording'];
        const lines = rows.map(({ side, name, left, right, keyness: { g2, logRatio }, wording }) => [
          ...[side, name, written(left), written(right), fixed(g2), fixed(logRatio)],
          wording === null ? '' : marked(wording),
        ]);
        console.log(flags.csv ? csv(header, lines).trimEnd() : table([header, ...lines]));
      }
      done(EXIT.ok);
    });

/** Index of the column of this name or key; a part of the name will do where one column alone has it. */
function columnNamed(columns: readonly Column[], wanted: string, kind: ColumnKind): number {
  const exact = columns.findIndex(({ name, key }) => name === wanted || key === wanted);
  if (exact >= 0) return exact;
  const parts = [...columns.keys()].filter((index) => columns[index]!.name.includes(wanted));
  if (parts.length === 1) return parts[0]!;
  const names = columns.map(({ name }) => name).join(', ');
  const what = parts.length === 0 ? `no ${kind} is called ${wanted}` : `several are called ${wanted}`;
  throw new Failure(`${what}: give one of ${names || 'none (try --columns article)'}`);
}

/** What rounds to nothing has no sign. */
const fixed = (value: number) => value.toFixed(DIGITS).replace(/^-(?=0\.?0*$)/u, '');

const written = ({ mentions, inside }: { mentions: number; inside: number }) =>
  mentions + inside === 0 ? '·' : `${mentions}${inside > 0 ? `+${inside}` : ''}`;

const marked = (stretches: readonly Stretch[]): string =>
  stretches
    .map(({ side, text }) => (side === 'both' ? text : side === 'left' ? `[-${text}-]` : `{+${text}+}`))
    .join('');
