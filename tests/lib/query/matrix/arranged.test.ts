import { beforeAll, describe, expect, it } from 'vitest';
import { readCorpus } from '../../../../lib/query/corpus';
import { arranged, type Arrangement } from '../../../../lib/query/matrix/arranged';
import { matrixOf } from '../../../../lib/query/matrix/matrix';
import type { Matrix } from '../../../../lib/query/matrix/tabulate';
import { CITIES } from '../../../fixtures/cities';
import { fixtureGraph, fixturePack, fixtureReader } from '../../../fixtures/graph';

let matrix: Matrix;
beforeAll(async () => {
  const pack = await fixtureReader(fixturePack(fixtureGraph(CITIES)));
  matrix = matrixOf(pack, await readCorpus(pack), {
    rowsOf: 'programme',
    picked: ['~年'],
    columns: 'city',
    voice: 'own',
    merged: [],
  });
});

const PLAIN: Arrangement = {
  rowOrder: 'given',
  columnOrder: 'given',
  shared: 'all',
  words: '',
  least: 1,
  hidden: [],
  pinned: [],
};
const shown = (how: Partial<Arrangement>) => {
  const { rows, columns } = arranged(matrix, { ...PLAIN, ...how });
  return {
    rows: rows.map((row) => matrix.rows[row]!.name),
    columns: columns.map((column) => matrix.columns[column]!.name),
  };
};

describe('arranged', () => {
  it.each([
    ['by total', { rowOrder: 'total' }, ['年', '村庄整治工程', '绿色消费专项行动', '山海协作工程']],
    ['by name', { rowOrder: 'name' }, ['山海协作工程', '年', '村庄整治工程', '绿色消费专项行动']],
    ['what every column has', { shared: 'every' }, ['年']],
    ['what one column alone has', { shared: 'single' }, ['山海协作工程']],
    ['what some lack', { shared: 'lacking' }, ['山海协作工程', '村庄整治工程', '绿色消费专项行动']],
    ['what holds words', { words: '整治' }, ['村庄整治工程']],
    ['what two columns have', { least: 2 }, ['年', '村庄整治工程', '绿色消费专项行动']],
    ['what is not hidden', { hidden: ['~年'] }, ['山海协作工程', '村庄整治工程', '绿色消费专项行动']],
    [
      'what is pinned first',
      { pinned: ['programme:山海协作工程'] },
      ['山海协作工程', '年', '村庄整治工程', '绿色消费专项行动'],
    ],
  ] as const)('shows %s', (_, how, rows) => {
    expect(shown(how as Partial<Arrangement>).rows).toEqual(rows);
  });

  it('orders, hides and pins columns, and shares are of the columns shown', () => {
    expect(shown({}).columns).toEqual(['嘉兴市', '湖州市', '丽水市']);
    expect(shown({ columnOrder: 'total' }).columns).toEqual(['湖州市', '丽水市', '嘉兴市']);
    const without = { hidden: ['place:嘉兴市@330400'] };
    expect(shown(without).columns).toEqual(['湖州市', '丽水市']);
    expect(shown({ ...without, shared: 'every' }).rows).toEqual(['年', '绿色消费专项行动']);
    expect(shown({ pinned: ['place:丽水市@331100'] }).columns[0]).toBe('丽水市');
  });
});
