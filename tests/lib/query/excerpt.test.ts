import { describe, expect, it } from 'vitest';
import { excerpt, sentenceOf } from '../../../lib/query/excerpt';

describe('sentenceOf', () => {
  const sentences = [
    [0, 5],
    [6, 12],
    [12, 20],
  ] as const;
  it.each([
    ['inside one', [7, 9], [6, 12]],
    ['across two', [10, 14], [6, 20]],
    ['beyond all', [30, 32], [30, 32]],
  ] as const)('%s', (_, span, expected) => expect(sentenceOf(sentences, span)).toEqual(expected));
});

describe('excerpt', () => {
  const sentence = '城乡融合发展取得新的进展，各地因地制宜推进各项工作落地见效。';
  const text = sentence.repeat(8);
  const sentences = Array.from({ length: 8 }, (_, i) => [i * sentence.length, (i + 1) * sentence.length] as const);
  const inSentence = (i: number) => [i * sentence.length + 2, i * sentence.length + 4] as const;

  it('quotes a short passage whole', () => {
    expect(excerpt(sentence, [[0, sentence.length]], [[2, 4]])).toEqual([[0, sentence.length]]);
  });

  it('quotes the sentences that hold a mark, neighbours as one part', () => {
    expect(excerpt(text, sentences, [inSentence(5), inSentence(1), inSentence(2)])).toEqual([
      [sentences[1]![0], sentences[2]![1]],
      [...sentences[5]!],
    ]);
  });

  it('quotes of a long sentence what stands around the marks, and cuts no character in two', () => {
    const long = '𠮷'.repeat(300);
    const parts = excerpt(
      long,
      [[0, long.length]],
      [
        [200, 204],
        [500, 502],
      ],
    );
    expect(parts).toHaveLength(2);
    for (const [start, end] of parts) {
      expect(end - start).toBeLessThan(150);
      expect(long.slice(start, end)).not.toMatch(/\p{Cs}/u);
    }
  });
});
