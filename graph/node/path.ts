import { Command } from 'commander';
import { meeting } from '../../lib/query/paths/meeting';
import { MOST_STEPS, PATH_RULE, pathsOf, type PathStep } from '../../lib/query/paths/paths';
import { sourceOf } from '../../lib/query/source';
import type { PackReader } from '../../lib/query/types';
import { cite, shorten } from './cite';
import { EXIT } from './exit';
import { entityNamed } from './named';
import { openReader } from './open';
import { print, type Form } from './print';
import { table } from './table';

/** `wenmai path`: the strongest ways from one name to another, each step with its passages. */
export const pathCommand = (done: (code: number) => void): Command =>
  new Command('path')
    .description('lead from one name to another by the three strongest ways, each step with its passages')
    .argument('<pack>')
    .argument('<from>', 'a name, a variant or an id')
    .argument('<to>', 'likewise')
    .option('--json', 'as JSON, one row a passage')
    .option('--csv', 'as comma-separated values, one row a passage')
    .addHelpText('after', `\n${PATH_RULE.en}\n${PATH_RULE.zh}`)
    .action(async (path: string, from: string, to: string, form: Form) => {
      const pack = await openReader(path);
      const ends = [entityNamed(pack, from), entityNamed(pack, to)] as const;
      const { paths, whole } = await pathsOf(pack, ...ends);
      const rows = (
        await Promise.all(
          paths.flatMap(({ steps }, way) => steps.map((step, i) => rowsOf(pack, step, { way: way + 1, step: i + 1 }))),
        )
      ).flat();
      print(rows, FIELDS, form, () => {
        if (paths.length === 0) return `no way of ${MOST_STEPS} steps at most`;
        const name = (index: number) => pack.overview.entities[index]!.name;
        const told = paths.flatMap(({ nodes, length }, way) => [
          `${way + 1}  ${nodes.map(name).join(' → ')}  (length ${length.toFixed(2)})`,
          indent(table(rows.filter((row) => row.way === way + 1).map(lineOf))),
        ]);
        const part = whole ? [] : ['One end has very many links; only the strongest were followed.'];
        return [...told, '', PATH_RULE.en, ...part].join('\n');
      });
      done(EXIT.ok);
    });

/** The passages of a step. */
async function rowsOf(pack: PackReader, { from, to, edge, length }: PathStep, at: { way: number; step: number }) {
  const [one, other] = [pack.overview.entities[from]!, pack.overview.entities[to]!];
  const { passages } = (await pack.edge(from, to))!;
  return (await pack.passages(passages)).map((row) => {
    const [start, end] = meeting(row, from, to)!;
    return {
      ...at,
      ...{ from: one.name, fromId: one.id, to: other.name, toId: other.id },
      ...{ length: Number(length.toFixed(6)), sentences: edge.sentence, passages: edge.passage },
      ...{ quote: row.text.slice(start, end), ...sourceOf(pack, row), passage: row.id, start, end },
    };
  });
}

type Row = Awaited<ReturnType<typeof rowsOf>>[number];

const FIELDS = [
  ...(['way', 'step', 'from', 'fromId', 'to', 'toId', 'length', 'sentences', 'passages'] as const),
  ...(['quote', 'document', 'article', 'page', 'passage', 'start', 'end'] as const),
] satisfies readonly (keyof Row)[];

/** The first passage of a step says how many there are. */
const lineOf = (row: Row, i: number, rows: readonly Row[]): string[] => {
  const first = rows[i - 1]?.step !== row.step;
  const step = first
    ? [`${row.from} → ${row.to}`, `${row.passages} passage${row.passages === 1 ? '' : 's'}`]
    : ['', ''];
  return [...step, `“${shorten(row.quote)}”`, cite(row)];
};

const indent = (text: string) => text.replace(/^/gmu, '   ');
