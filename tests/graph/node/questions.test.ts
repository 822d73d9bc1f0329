import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { commandLine } from './wenmai';

const ISSUE = resolve('../shared/corpora/zhejiang-2025-01/issue.txt');
const QUESTIONS = resolve('../shared/gold/relations/questions.json');
const here = existsSync(QUESTIONS);
if (!here) console.log('skipped: the gold questions are not beside the checkout');

interface Question {
  readonly id: number;
  readonly question: string;
  readonly kind: string;
  readonly answer: readonly string[];
  readonly path?: readonly string[];
}
const questions = here ? (JSON.parse(readFileSync(QUESTIONS, 'utf8')) as readonly Question[]) : [];

const { wenmai } = commandLine();
const json = async <T>(...args: string[]): Promise<T> => JSON.parse((await wenmai(...args, '--json')).stdout) as T;
const bare = (text: string) => text.replace(/[\s“”"「」《》]/gu, '');

/** The command line’s answers to the questions about the issue. */
describe.skipIf(!here)('the questions about the issue, on the command line', () => {
  beforeAll(async () => {
    const { status, stderr } = await wenmai('build', ISSUE, '-qo', 'p.wenmai');
    if (status !== 0) throw new Error(stderr);
  });

  it.each(questions.filter(({ kind }) => kind !== 'path'))('$id $question', async ({ question, answer }) => {
    const rows = await json<{ answer: string; quote: string }[]>('query', 'p.wenmai', question);
    expect(rows.map((row) => bare(row.answer)).sort()).toEqual(answer.map(bare).sort());
    expect(rows.every(({ quote }) => quote.length > 0)).toBe(true);
  });

  // What is done together is named in the text without the words that say what kind of thing it is.
  it.each(questions.filter(({ kind }) => kind === 'path'))('$id $question', async ({ question, path }) => {
    const [from, by, to] = path as readonly [string, string, string];
    const asked = await json<{ answer: string }[]>('query', 'p.wenmai', question);
    expect(asked.some(({ answer }) => by.startsWith(bare(answer)))).toBe(true);
    const steps = await json<{ way: number; from: string; to: string }[]>('path', 'p.wenmai', from, to);
    const ways = new Map<number, Set<string>>();
    for (const step of steps) ways.set(step.way, (ways.get(step.way) ?? new Set()).add(step.from).add(step.to));
    expect([...ways.values()].some((names) => [...names].some((name) => by.startsWith(bare(name))))).toBe(true);
  });

  it.each([
    ['枫桥经验', 1],
    ['提振消费专项行动', 5],
    ['“141”基层智治体系|“141”基层治理体系', 9],
    ['“8+4”', 13],
    ['青年发展型城市', 17],
    ['全龄友好', 21],
  ])('the matrix row %s has just the cities of question %i', async (row, id) => {
    const { columns, rows } = await json<{
      columns: { name: string }[];
      rows: { cells: { mentions: number; inside: number }[] }[];
    }>('matrix', 'p.wenmai', '--row', row, '--columns', 'city');
    const saying = columns.filter((_, i) => rows[0]!.cells[i]!.mentions + rows[0]!.cells[i]!.inside > 0);
    expect(saying.map(({ name }) => name).sort()).toEqual(questions.find((each) => each.id === id)!.answer.toSorted());
  });
});
