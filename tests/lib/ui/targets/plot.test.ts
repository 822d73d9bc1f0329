import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../../lib/query/targets/figures';
import { gather } from '../../../../lib/query/targets/gather';
import { parseQuantity } from '../../../../lib/query/targets/quantity';
import { inOrder } from '../../../../lib/ui/targets/order';
import { plotOf, ticksOf } from '../../../../lib/ui/targets/plot';

const figure = (value: string, place: number, written: string | null = null, to: number | null = null): Figure => ({
  ...{ kind: 'target', place, written: '产值', indicator: '产值', value, quantity: parseQuantity(value) },
  ...{ period: { written, from: to, to }, aim: null, passage: 0, start: 0, end: 1 },
});
const of = (...values: string[]) => gather(values.map((value, place) => figure(value, place)))[0]!;

describe('ticksOf', () => {
  it.each([
    [4.5, 6, [4.5, 5, 5.5, 6]],
    [0, 690, [0, 200, 400, 600, 800]],
    [3, 3, [3]],
    [-5, 5, [-6, -4, -2, 0, 2, 4, 6]],
  ])('from %d to %d', (low, high, ticks) => expect(ticksOf(low, high)).toEqual(ticks));

  it('spans whatever values, by few ticks as far from each other', () => {
    const numbers = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((whole) => whole / 100);
    fc.assert(
      fc.property(numbers, numbers, (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const ticks = ticksOf(low, high);
        expect(ticks[0]!).toBeLessThanOrEqual(low);
        expect(ticks.at(-1)!).toBeGreaterThanOrEqual(high);
        expect(ticks.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});

describe('plotOf', () => {
  it('puts values on a line between round numbers, equal ones upon each other', () => {
    const { dots, ticks, height } = plotOf(of('5%左右', '4%', '5%', '6%'));
    expect(ticks.map(({ value }) => value)).toEqual([4, 4.5, 5, 5.5, 6]);
    expect(dots.map(({ at, level }) => [at, level])).toEqual([
      [0, 0],
      [0.5, 0],
      [0.5, 1],
      [1, 0],
    ]);
    expect(height).toBe(2);
  });

  it('draws what the words leave open', () => {
    const { dots } = plotOf(of('4%', '5%以上', '5%—6%', '5.5%以内'));
    const by = new Map(dots.map(({ row, from, to }) => [row.figure.value, [from, to]]));
    expect(by.get('4%')).toEqual([0, 0]);
    expect(by.get('5%以上')).toEqual([0.5, 1]);
    expect(by.get('5%—6%')).toEqual([0.5, 1]);
    expect(by.get('5.5%以内')).toEqual([0, 0.75]);
  });

  it('has nothing to draw of what was not read', () => {
    expect(plotOf({ ...of('5%'), rows: [] })).toEqual({ dots: [], ticks: [], height: 0 });
  });
});

describe('inOrder', () => {
  const { rows } = gather([figure('5%', 0, '2030年', 2030), figure('6%', 1), figure('4%', 2, '今年', 2026)])[0]!;
  const names = ['甲', '丙', '乙'];
  it.each([
    ['value', false, [1, 0, 2]],
    ['value', true, [2, 0, 1]],
    ['place', false, [1, 2, 0]],
    ['place', true, [0, 2, 1]],
    ['period', false, [2, 0, 1]],
    ['period', true, [0, 2, 1]],
  ] as const)('by %s, turned %s', (column, back, places) => {
    expect(inOrder(rows, { column, back }, (place) => names[place]!).map(({ place }) => place)).toEqual(places);
  });
});
