import { expect, test } from 'vitest';
import { lawTitle } from '../../../graph/recognise/law-title';
import { contextOf } from './contexts';

const inHeading = (text: string, kind: 'title' | 'body' = 'title') => {
  const context = contextOf(text);
  return lawTitle.recognise({ ...context, passage: { ...context.passage, kind } });
};

test('the heading of a statute names it', () =>
  expect(inHeading('中华人民共和国渔业法')).toMatchObject([{ type: 'law', name: '渔业法', start: 0, end: 10 }]));

test.each(['渔业法，二十年', '学好方法', '三座小城的写法', '渔民增收计划'])('%s is none', (text) =>
  expect(inHeading(text)).toEqual([]),
);

test('only headings count', () => expect(inHeading('临港市渔港条例', 'body')).toEqual([]));
