import { expect, test } from 'vitest';
import { discover } from '../../../graph/discover/discover';
import { segment } from '../../../graph/node/segment';
import type { Mention } from '../../../lib/model/types';
import { textsOf } from '../recognise/texts';

const TEXTS = [
  '全市推广梅溪竹编技艺，村里的老人教孩子。',
  '去年，梅溪竹编技艺进了校园。',
  '她学的是梅溪竹编技艺；他学的是木雕。',
  '镇上还有“溪畔小院”，读的是《竹编入门》。',
];

const texts = textsOf([TEXTS]);
const passages = texts.passages.map((passage, i) => ({ ...passage, article: `a${i}` }));
const surfaces = (mentions: readonly Mention[] = []) =>
  discover({ passages, mentions }, segment).map(({ surface, from }) => `${from} ${surface}`);

test('what repeats, holds together and stands among different neighbours is a candidate', () => {
  expect(surfaces()).toContain('statistics 梅溪竹编技艺');
  expect(surfaces()).not.toContain('statistics 溪竹编技艺');
});

test('what stands in quotation or title marks is one however rare', () => {
  expect(surfaces()).toEqual(expect.arrayContaining(['quotes 溪畔小院', 'title 竹编入门']));
});

test('what a rule took is none', () => {
  const { id, text } = passages[3]!;
  const start = text.indexOf('溪畔小院');
  const mention: Mention = {
    ...{ entity: 'programme:溪畔小院', passage: id, start, end: start + 4, surface: '溪畔小院' },
    ...{ kind: 'name', evidence: ['quote/programme'] },
  };
  expect(surfaces([mention])).not.toContain('quotes 溪畔小院');
});

test('offsets give the surface where it occurs first', () => {
  for (const { surface, passage, start, end } of discover({ passages, mentions: [] }, segment))
    expect(passages.find(({ id }) => id === passage)!.text.slice(start, end)).toBe(surface);
});
