import { expect, test } from 'vitest';
import { datesIn } from '../../../../graph/connect/relations/date';

test.each([
  ['2024年 9月27日', null, ['2024-09-27']],
  ['2024年3月27日、29日，4月', null, ['2024-03-27', '2024-04']],
  ['5月8日', '2023-01-02', ['2023-05-08']],
  ['5月8日', null, []],
  ['2024年，90年代', null, ['2024']],
])('%s', (text, since, expected) => expect(datesIn(text, since).map(({ iso }) => iso)).toEqual(expected));
