import { expect, test } from 'vitest';
import { isoDate } from '../../../graph/read/date';

test.each([
  ['2024-04-20 19:13', '2024-04-20'],
  ['发布于2024/4/5', '2024-04-05'],
  ['2024年12月3日，某地', '2024-12-03'],
  ['2024年 11月 27日', '2024-11-27'],
  ['2024年1月至3月', '2024-01'],
  ['2024.10.1', '2024-10-01'],
  ['2024年', null],
  ['1234-56-78', null],
])('the date in “%s” is %s', (text, expected) => {
  expect(isoDate(text)).toBe(expected);
});
