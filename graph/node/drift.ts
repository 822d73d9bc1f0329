import { Command, InvalidArgumentError, Option } from 'commander';
import { ENTITY_TYPES, type EntityType } from '../../lib/model/types';
import { readCorpus } from '../../lib/query/corpus';
import { COURSES, driftOf, DRIFT_RULE, type Course, type Drift } from '../../lib/query/drift/drift';
import { EXIT, Failure } from './exit';
import { openReader } from './open';
import { print, type Form } from './print';
import { table } from './table';

interface DriftFlags extends Form {
  readonly type: readonly EntityType[];
  readonly course?: Course;
  readonly top?: number;
}

/** Rows of a table that nobody asked to be longer. */
const TOP = 40;

function positive(written: string): number {
  const count = Number(written);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('Give a whole number above 0.');
  return count;
}

/** `wenmai drift`: formulations born, gone, risen and fallen from one pack to another. */
export const driftCommand = (done: (code: number) => void): Command =>
  new Command('drift')
    .description('tell which formulations are born, gone, risen or fallen from the first pack to the last')
    .argument('<pack...>', 'two packs or more, the earliest first')
    .addOption(
      new Option('--type <type...>', 'of which types').choices([...ENTITY_TYPES]).default(['programme', 'tifa']),
    )
    .addOption(new Option('--course <course>', 'only these').choices(COURSES))
    .option('--top <n>', `rows at most (default: ${TOP} in the table, all in --json and --csv)`, positive)
    .option('--json', 'as JSON')
    .option('--csv', 'as comma-separated values')
    .addHelpText('after', `\n${DRIFT_RULE.en}\n${DRIFT_RULE.zh}`)
    .action(async (paths: string[], { type, course, top, ...form }: DriftFlags) => {
      if (paths.length < 2) throw new Failure('drift wants two packs or more, the earliest first', EXIT.usage);
      const packs = await Promise.all(paths.map(openReader));
      const opened = await Promise.all(packs.map(async (pack) => ({ pack, corpus: await readCorpus(pack) })));
      const drift = driftOf(opened, type);
      const wanted = drift.formulations.filter((one) => course === undefined || one.course === course);
      const rows = wanted.slice(0, top ?? (form.json || form.csv ? Infinity : TOP)).map((one) => rowOf(one));
      print(rows, FIELDS, form, () => {
        const header = ['course', 'name', 'type', ...packs.map(({ info }) => info.title), 'G²', 'log ratio'];
        const lines = rows.map((row) => [
          ...[row.course, row.name, row.type],
          ...row.counts.map((count, i) => `${count} (${row.rates[i]!.toFixed(2)}, ${row.articles[i]})`),
          ...[row.g2.toFixed(1), row.logRatio.toFixed(2)],
        ]);
        const sizes = drift.sizes.map(
          ({ characters, articles }, i) => `${packs[i]!.info.title}: ${characters} characters, ${articles} articles`,
        );
        const left = wanted.length - rows.length;
        return [
          ...sizes,
          'in brackets: per 10,000 characters, articles',
          ...(rows.length === 0 ? ['no formulation took that course'] : [table([header, ...lines])]),
          ...(left > 0 ? [`… ${left} more: --top`] : []),
          DRIFT_RULE.en,
        ].join('\n');
      });
      done(EXIT.ok);
    });

const rowOf = ({ id, type, name, said, keyness, course }: Drift['formulations'][number]) => ({
  ...{ course, name, id, type },
  counts: said.map(({ count }) => count),
  rates: said.map(({ rate }) => rate),
  articles: said.map(({ articles }) => articles),
  ...keyness,
});

const FIELDS = [
  'course',
  'name',
  'id',
  'type',
  'counts',
  'rates',
  'articles',
  'g2',
  'logRatio',
] as const satisfies readonly (keyof ReturnType<typeof rowOf>)[];
