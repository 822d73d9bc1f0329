import { describe, expect, it } from 'vitest';
import { byline } from '../../../graph/recognise/person-byline';
import { contextOf } from './contexts';

/** Byline found in a passage of an article by `authors`. */
function found(text: string, authors: readonly string[], kind: 'byline' | 'body' = 'byline') {
  const context = contextOf(text);
  return byline
    .recognise({ ...context, passage: { ...context.passage, kind }, article: { ...context.article, authors } })
    .map(({ start, end, name }) => [text.slice(start, end), name]);
}

describe('byline', () => {
  it.each([
    [
      '■田 禾 苏小北',
      ['田禾', '苏小北'],
      [
        ['田 禾', '田禾'],
        ['苏小北', '苏小北'],
      ],
    ],
    ['田禾 某市市长', ['田禾'], [['田禾', '田禾']]],
    ['本刊编辑部', ['田禾'], []],
    ['Anna Weber', ['Anna Weber'], []],
  ])('in “%s” finds the authors that are there', (text, authors, expected) => {
    expect(found(text, authors)).toEqual(expected);
  });

  it('speaks of bylines alone', () => {
    expect(found('田禾来到现场。', ['田禾'], 'body')).toEqual([]);
  });
});
