import { Command, Option } from 'commander';
import { LANES, timelineOf, type Lane, type Mark } from '../../lib/query/time/timeline';
import { sourceOf } from '../../lib/query/source';
import type { PackReader, PassageRow } from '../../lib/query/types';
import { cite, shorten } from './cite';
import { EXIT } from './exit';
import { openReader } from './open';
import { print, type Form } from './print';
import { table } from './table';

interface TimeFlags extends Form {
  readonly lane?: Lane;
}

/** `wenmai time`: what has a date, in its order, each with the words that say so. */
export const timeCommand = (done: (code: number) => void): Command =>
  new Command('time')
    .description('list what has a date: laws adopted and in force, offices as of when, events, what was founded')
    .argument('<pack>')
    .addOption(new Option('--lane <lane>', 'only these').choices(LANES))
    .option('--json', 'as JSON, one row a mark')
    .option('--csv', 'as comma-separated values, one row a mark')
    .action(async (path: string, { lane, ...form }: TimeFlags) => {
      const pack = await openReader(path);
      const { marks, undated } = await timelineOf(pack);
      const wanted = marks.filter((mark) => lane === undefined || mark.lane === lane);
      const passages = await pack.passages(wanted.map(({ said }) => said[0]!.passage));
      const rows = wanted.map((mark, i) => rowOf(pack, mark, passages[i]!));
      print(rows, FIELDS, form, () => {
        const lines = rows.map((row) => [
          row.date === row.upTo ? row.date : `${row.date} – ${row.upTo}`,
          `${row.type}${row.former ? ' (former)' : ''}`,
          row.name,
          [row.value, row.other].filter(Boolean).join(' '),
          `“${shorten(row.quote)}”`,
          cite(row),
        ]);
        const without = LANES.filter((one) => undated[one] > 0 && (lane === undefined || lane === one));
        return [
          lines.length === 0 ? 'nothing in this pack has a date' : table(lines),
          ...without.map((one) => `${undated[one]} without a date: ${one}`),
        ].join('\n');
      });
      done(EXIT.ok);
    });

function rowOf(pack: PackReader, mark: Mark, passage: PassageRow) {
  const { entities } = pack.overview;
  const { date, upTo, lane, type, entity, other, value, former, said } = mark;
  const { start, end } = said[0]!;
  return {
    ...{ date, upTo, lane, type, name: entities[entity]!.name, id: entities[entity]!.id, value, former },
    ...{ other: other === null ? null : entities[other]!.name, said: said.length },
    ...{ quote: passage.text.slice(start, end), ...sourceOf(pack, passage), passage: passage.id, start, end },
  };
}

const FIELDS = [
  ...(['date', 'upTo', 'lane', 'type', 'name', 'id', 'value', 'former', 'other', 'said'] as const),
  ...(['quote', 'document', 'article', 'page', 'passage', 'start', 'end'] as const),
] satisfies readonly (keyof ReturnType<typeof rowOf>)[];
