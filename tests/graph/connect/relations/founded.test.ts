import { expect, test } from 'vitest';
import { founded } from '../../../../graph/connect/relations/founded';
import { storyOf } from './story';

test.each([
  ['诞生于1993年的海东开发区坚持创新', '1993'],
  ['海东开发区成立于1984年10月', '1984-10'],
  ['海东开发区于2001年9月正式挂牌', '2001-09'],
])('%s', (text, value) =>
  expect(founded(storyOf([text], { 海东开发区: 'org' }))).toMatchObject([
    { type: 'founded', subject: '海东开发区', value },
  ]),
);

test('a date elsewhere in the sentence says nothing', () =>
  expect(founded(storyOf(['2024年，海东开发区产值增长'], { 海东开发区: 'org' }))).toEqual([]));
