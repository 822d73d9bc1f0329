import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../lib/query/time/timeline';
import { layOut, MARK, MOST_ROWS, SCALES, spanOf, ticksOf } from '../../../../lib/ui/time/layout';

const mark = (date: string): Mark => ({
  ...{ lane: 'law', type: 'adopted', entity: 0, other: null, value: null, former: false },
  ...{ date, upTo: date, said: [] },
});

describe('layOut', () => {
  it('puts marks that would hide each other on rows of their own', () => {
    const { placed, rows, left } = layOut(['2020', '2020-06', '2024'].map(mark), 2020, 'year');
    expect(placed.map(({ x, row }) => [Math.round(x), row])).toEqual([
      [0, 0],
      [Math.round((5 / 12) * SCALES.year), 1],
      [4 * SCALES.year, 0],
    ]);
    expect([rows, left]).toEqual([2, 0]);
    expect(layOut(['2020', '2020-06'].map(mark), 2020, 'month').rows).toBe((5 / 12) * SCALES.month >= MARK ? 1 : 2);
  });

  it('leaves to the table what has no room', () => {
    const { placed, rows, left } = layOut(
      Array.from({ length: 9 }, () => mark('2020')),
      2020,
      'year',
    );
    expect([placed.length, rows, left]).toEqual([MOST_ROWS, MOST_ROWS, 9 - MOST_ROWS]);
  });
});

it('spans from the first year to behind the last', () => {
  expect(spanOf(['2021-05', '1998-04-01', '2024-12-31'].map(mark))).toEqual([1998, 2025]);
  expect(spanOf([])).toBeNull();
});

it('marks years, or months with the year at January', () => {
  expect(ticksOf(2020, 2022, 'year').map(({ text }) => text)).toEqual(['2020', '2021', '2022']);
  const months = ticksOf(2020, 2021, 'month').map(({ text }) => text);
  expect([months.length, months[0], months[1], months[12]]).toEqual([13, '2020', '2', '2021']);
});
