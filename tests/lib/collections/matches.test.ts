import { expect, it } from 'vitest';
import { matchesOf } from '../../../lib/collections/matches';

it.each([
  [/[甲乙]丙?/gu, '甲丙、乙、丁'],
  [/(?<=、)(.)/gu, '甲、乙、丁'],
  [/丁*/gu, '甲丁丁'],
  [/戊/gu, '甲乙'],
  [/甲/gu, ''],
])('finds what matchAll finds: %s in %j', (pattern, text) => {
  const plain = (matches: Iterable<RegExpMatchArray>) => Array.from(matches, (match) => [match.index, ...match]);

  expect(plain(matchesOf(pattern, text))).toEqual(plain(text.matchAll(pattern)));
});

it('leaves nothing behind for the next text', () => {
  const pattern = /甲/gu;
  matchesOf(pattern, '甲乙甲乙甲乙');

  expect(matchesOf(pattern, '甲')).toHaveLength(1);
});
