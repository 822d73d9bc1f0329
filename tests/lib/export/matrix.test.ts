import { beforeAll, expect, it } from 'vitest';
import { cellsCsv, matrixCsv } from '../../../lib/export/matrix';
import { readCorpus } from '../../../lib/query/corpus';
import { matrixOf } from '../../../lib/query/matrix/matrix';
import type { Matrix } from '../../../lib/query/matrix/tabulate';
import { CITIES } from '../../fixtures/cities';
import { fixtureGraph, fixturePack, fixtureReader } from '../../fixtures/graph';

let matrix: Matrix;
beforeAll(async () => {
  const pack = await fixtureReader(fixturePack(fixtureGraph(CITIES)));
  matrix = matrixOf(pack, await readCorpus(pack), {
    rowsOf: 'picked',
    picked: ['programme:村庄整治工程', '~=1+1|年'],
    columns: 'city',
    voice: 'own',
    merged: [],
  });
});

it('writes the matrix in the order shown, and words that would run as text', () => {
  expect(matrixCsv(matrix, { rows: [1, 0], columns: [1, 0] }, 'count')).toBe(
    "\ufeff,湖州市,嘉兴市\r\n'=1+1|年,2,1\r\n村庄整治工程,3,0\r\n",
  );
});

it('writes every number of every cell', () => {
  const [header, line] = cellsCsv(matrix, { rows: [0], columns: [1] })
    .slice(1)
    .split('\r\n');
  const { characters } = matrix.columns[1]!;
  expect(header!.split(',').slice(0, 8).join()).toBe(
    'row,row_name,variants,column,column_name,mentions,inside,characters',
  );
  expect(line!.split(',').slice(0, 9)).toEqual([
    ...['programme:村庄整治工程', '村庄整治工程', '村庄整治工程|村庄整治', 'place:湖州市@330500', '湖州市'],
    ...['3', '2', String(characters), String((3 * 10_000) / characters)],
  ]);
});
