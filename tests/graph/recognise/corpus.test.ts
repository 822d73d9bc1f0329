import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CorpusIndex, corpusOf } from '../../../graph/recognise/corpus';
import { textsOf } from './texts';

const strings = (maxLength: number, minLength = 0) =>
  fc.string({ unit: fc.constantFrom('杭', '州', '市', '𠮷'), minLength, maxLength });

/** Places of `part` in `text`, overlapping ones too. */
const placesIn = (text: string, part: string) =>
  [...Array(text.length).keys()].filter((at) => text.startsWith(part, at));

describe('corpus statistics', () => {
  test('count and has are those of plain search, over any run of passages', () => {
    fc.assert(
      fc.property(
        fc.array(strings(20), { minLength: 1, maxLength: 5 }),
        strings(4, 1),
        fc.nat(5),
        (texts, part, from) => {
          const { passages } = textsOf([texts]);
          const first = Math.min(from, texts.length);
          const { count, has } = new CorpusIndex(passages).statistics(first, texts.length);
          const expected = texts.slice(first).reduce((sum, text) => sum + placesIn(text, part).length, 0);
          expect(count(part)).toBe(expected);
          expect(has(part)).toBe(expected > 0);
        },
      ),
    );
  });

  test('neighbours are counted over all passages, none across their edges', () => {
    const { before, after } = corpusOf(textsOf([['州杭州杭', '杭州']]).passages);
    expect(before('杭州')).toEqual(
      new Map([
        ['州', 1],
        ['', 1],
      ]),
    );
    expect(after('杭州')).toEqual(
      new Map([
        ['杭', 1],
        ['', 1],
      ]),
    );
  });

  test('an empty string occurs nowhere', () => {
    expect(corpusOf(textsOf([['杭州']]).passages).count('')).toBe(0);
  });
});
