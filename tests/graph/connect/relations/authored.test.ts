import { expect, it } from 'vitest';
import { authored } from '../../../../graph/connect/relations/authored';
import { storiesOf } from '../../../../graph/connect/relations/scene';
import { segment } from '../../../../graph/node/segment';
import { recognise } from '../../../../graph/recognise/recognise';
import { resolve } from '../../../../graph/resolve/resolve';
import { lexicon } from '../../recognise/contexts';
import { textsOf } from '../../recognise/texts';

it('says once of each author of the byline that they wrote the article', () => {
  const plain = textsOf([['田 禾 苏小北', '本文作者田禾感谢苏小北。']]);
  const texts = {
    ...plain,
    articles: plain.articles.map((article) => ({ ...article, authors: ['田禾', '苏小北'] })),
    passages: plain.passages.map((passage, i) => (i === 0 ? { ...passage, kind: 'byline' as const } : passage)),
  };
  const tools = { lexicon, segment };
  const named = resolve(texts, recognise(texts, tools), tools);

  const found = storiesOf(named).flatMap(authored);

  expect(found.map(({ subject, value }) => [subject, value])).toEqual([
    ['person:田禾', texts.articles[0]!.id],
    ['person:苏小北', texts.articles[0]!.id],
  ]);
});
