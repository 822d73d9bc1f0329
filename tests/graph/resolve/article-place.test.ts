import { expect, test } from 'vitest';
import { withPlaces } from '../../../graph/resolve/article-place';
import { textsOf } from '../recognise/texts';
import type { Entity, Mention } from '../../../lib/model/types';

const place = (id: string, mentions: number): Entity => ({
  id,
  type: 'place',
  subtype: 'county',
  name: '海东县',
  aliases: ['海东'],
  attrs: {},
  mentions,
  articles: 1,
});

test('of places called alike the one the article mentions', () => {
  const texts = { ...textsOf([['海东'], ['海东']]), placeNames: new Map([['d0-0', '海东']]) };
  const mention = {
    entity: 'b',
    passage: texts.passages[0]!.id,
    start: 0,
    end: 2,
    surface: '海东',
    kind: 'name',
    evidence: ['x/y'],
  } satisfies Mention;
  expect(withPlaces(texts, [place('a', 9), place('b', 1)], [mention]).map((article) => article.place)).toEqual([
    'b',
    null,
  ]);
});
