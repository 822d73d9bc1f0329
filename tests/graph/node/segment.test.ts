import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import nodejieba from 'nodejieba';
import { expect, it } from 'vitest';
import { segment, segmenter } from '../../../graph/node/segment';
import { Words } from '../../../graph/recognise/tokens';
import type { Token } from '../../../graph/recognise/types';

const tokensOf = (text: string, by = segment): readonly Token[] => Words.of([text], by)[0]!.within(0, text.length);

it.each([
  '',
  '浙江省2024年GDP增长5.5%。',
  '王 浩\u3000同志\r\n\t讲话',
  '点赞👍🏽，𠮷林的𪚥',
  'a\0b浙江\0',
  '半个\ud83d字\udc4d',
])('tokens of %j join to it, each where it says', (text) => {
  const tokens = tokensOf(text);

  expect(tokens.map((token) => token.text).join('')).toBe(text);
  for (const { text: word, start, end } of tokens) expect(text.slice(start, end)).toBe(word);
});

it('joins for any text', () => {
  const unit = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '浙江',
      '省委',
      '2024',
      'GDP',
      ' ',
      '\u3000',
      '\n',
      '。',
      '“',
      '\0',
      '\ud83d',
      '\udc4d',
      '👍',
      '𠮷',
    ),
  );
  fc.assert(
    fc.property(fc.array(unit), (parts) => {
      const text = parts.join('');
      expect(
        tokensOf(text)
          .map((token) => token.text)
          .join(''),
      ).toBe(text);
    }),
  );
});

it('keeps numbers and Latin words whole', () => {
  expect(tokensOf('2024年GDP').map(({ text }) => text)).toEqual(['2024', '年', 'GDP']);
});

it('gives the words and tags of nodejieba.tag, whatever it has met before', () => {
  const lines = readdirSync('assets/sample').flatMap((name) =>
    readFileSync(`assets/sample/${name}`, 'utf8').split('\n').filter(Boolean),
  );
  const segmentAnew = segmenter();

  for (const line of lines)
    expect(
      tokensOf(line, segmentAnew).map(({ text, start }) => ({ word: text, tag: segmentAnew.tag(text, line, start) })),
    ).toEqual(nodejieba.tag(line));
});

const plain = ({ text, tag, start, end }: Token) => ({ text, tag, start, end });

it('cuts texts together as it cuts each alone', () => {
  const part = fc.constantFrom(
    '浙江省',
    '委',
    '全会',
    '研究',
    '生命',
    '起源',
    '2024',
    '.5',
    'GDP',
    '，',
    ' ',
    '\n',
    '\ud83d',
    '\0',
  );
  const text = fc.array(part).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const together = Words.of(texts, segment).map((words, i) => words.within(0, texts[i]!.length).map(plain));

      expect(together).toEqual(texts.map((each) => tokensOf(each).map(plain)));
    }),
  );
});
