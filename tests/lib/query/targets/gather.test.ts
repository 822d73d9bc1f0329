import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../../lib/query/targets/figures';
import { gather, inUnit } from '../../../../lib/query/targets/gather';
import { parseQuantity } from '../../../../lib/query/targets/quantity';

let place = 0;
const figure = (value: string, rest: Partial<Figure> = {}): Figure => ({
  ...{ kind: 'target', place: place++, written: '产值增长', indicator: '产值增长', value },
  ...{ quantity: parseQuantity(value), period: { written: null, from: null, to: null }, aim: null },
  ...{ passage: 0, start: 0, end: 1 },
  ...rest,
});

describe('gather', () => {
  it('puts places of an indicator in the order of their values, those without a number last', () => {
    const [one] = gather(
      ['5%左右', '5.5%—6%', '大幅', '4%']
        .map((value) => figure(value))
        .map((each) => ({ ...each, quantity: each.quantity ?? parseQuantity('') }))
        .filter(({ quantity }) => quantity),
    );
    expect(one!.rows.map((row) => row.figure.value)).toEqual(['5.5%—6%', '5%左右', '4%']);
  });

  it('mixes neither kinds nor units that cannot be aligned', () => {
    const all = gather([
      figure('5%'),
      figure('5%', { kind: 'result' }),
      figure('1个百分点'),
      figure('3亿元'),
      figure('2亿美元'),
    ]);
    expect(all.map(({ kind, unit }) => `${kind} ${unit}`).sort()).toEqual(
      ['result %', 'target %', 'target 个百分点', 'target 亿元', 'target 亿美元'].sort(),
    );
  });

  it('shows values in the commonest unit, and aligns the others to it', () => {
    const [one] = gather([figure('2万亿元'), figure('3000亿元'), figure('50亿元')]);
    expect(one!.unit).toBe('亿元');
    expect(one!.rows.map((row) => inUnit(row.figure.quantity!.number, one!))).toEqual([20000, 3000, 50]);
  });

  it('tells what was gathered', () => {
    const [one] = gather([
      figure('1%', { written: 'GDP增长' }),
      figure('2%', { written: '经济增长' }),
      figure('2%', { written: 'GDP增长' }),
    ]);
    expect(one!.written).toEqual([
      ['GDP增长', 2],
      ['经济增长', 1],
    ]);
  });

  it('compares of several figures of a place the one for the year at hand', () => {
    const at = (written: string | null, year: number | null) => ({
      place: 77,
      period: { written, from: year, to: year },
    });
    const [one] = gather([
      figure('9%', at('2030年', 2030)),
      figure('8%', at(null, null)),
      figure('7%', at('今年', 2026)),
    ]);
    expect(one!.rows[0]!.figure.value).toBe('7%');
    expect(one!.rows[0]!.others.map(({ value }) => value)).toEqual(['8%', '9%']);
  });

  it('marks outliers of five places at least', () => {
    const odd = (values: readonly string[]) =>
      gather(values.map((value) => figure(value)))[0]!
        .rows.filter(({ outlier }) => outlier)
        .map((row) => row.figure.value);
    expect(odd(['2%', '2%', '3%', '2.5%', '10%'])).toEqual(['10%']);
    expect(odd(['2%', '3%', '2.5%', '10%'])).toEqual([]);
    expect(odd(['5%', '5%', '5%', '5%', '5%'])).toEqual([]);
  });
});
