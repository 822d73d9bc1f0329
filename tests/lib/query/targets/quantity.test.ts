import { describe, expect, it } from 'vitest';
import { numberOf } from '../../../../lib/query/targets/figure';
import { parseQuantity } from '../../../../lib/query/targets/quantity';

describe('numberOf', () => {
  it.each([
    ['1,300', 1300],
    ['2.15', 2.15],
    ['百', 100],
    ['三百二十', 320],
    ['十二', 12],
    ['三千万', 3e7],
    ['千亿', 1e11],
    ['万亿', 1e12],
    ['两', 2],
    ['若干', null],
    ['', null],
  ])('%s', (text, number) => expect(numberOf(text)).toBe(number));
});

describe('parseQuantity', () => {
  it.each([
    ['5%', 'exactly', 5, 5, 5, '%', '%'],
    ['5%左右', 'about', 5, null, null, '%', '%'],
    ['6%以上', 'atLeast', 6, 6, null, '%', '%'],
    ['5.5%以内', 'atMost', 5.5, null, 5.5, '%', '%'],
    ['4.5%—5%', 'between', 4.75, 4.5, 5, '%', '%'],
    ['5%-5.5%', 'between', 5.25, 5, 5.5, '%', '%'],
    ['超200个', 'over', 200, 200, null, '个', '个'],
    ['突破3万亿元', 'over', 3e12, 3e12, null, '元', '万亿元'],
    ['不低于100亿元', 'atLeast', 1e10, 1e10, null, '元', '亿元'],
    ['不超过3个', 'atMost', 3, null, 3, '个', '个'],
    ['近100万人', 'nearly', 1e6, null, 1e6, '人', '万人'],
    ['约20亿元', 'about', 2e9, null, null, '元', '亿元'],
    ['50多万元', 'over', 5e5, 5e5, null, '元', '万元'],
    ['120万余户', 'over', 1.2e6, 1.2e6, null, '户', '万户'],
    ['千亿元', 'exactly', 1e11, 1e11, 1e11, '元', '亿元'],
    ['超5千亿元', 'over', 5e11, 5e11, null, '元', '千亿元'],
    ['百亿元以下', 'atMost', 1e10, null, 1e10, '元', '亿元'],
    ['1.1个百分点', 'exactly', 1.1, 1.1, 1.1, '个百分点', '个百分点'],
    ['2000亩', 'exactly', 1333333.33333, 1333333.33333, 1333333.33333, '平方米', '亩'],
    ['615亿斤左右', 'about', 30750000, null, null, '吨', '亿斤'],
    ['1.12万美元', 'exactly', 11200, 11200, 11200, '美元', '万美元'],
    ['12名', 'exactly', 12, 12, 12, '人', '名'],
  ] as const)('%s', (text, comparator, number, low, high, dimension, unit) => {
    expect(parseQuantity(text)).toMatchObject({ comparator, number, low, high, dimension, unit });
  });

  it('gives the same number for the same amount in other units', () => {
    const number = (text: string) => parseQuantity(text)!.number;
    expect(number('2.15亿元')).toBe(number('21500万元'));
    expect(number('1万吨')).toBe(number('2000万斤'));
    expect(number('15亩')).toBe(number('1公顷'));
    expect(number('3公里')).toBe(number('3000米'));
  });

  it.each(['', '大幅', '5', '前列'])('reads no number with a unit of “%s”', (text) =>
    expect(parseQuantity(text)).toBeNull(),
  );
});
