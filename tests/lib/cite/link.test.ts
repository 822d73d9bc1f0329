import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceLink, textFragment } from '../../../lib/cite/link';
import { DOCUMENT, WEB } from './example';

const TEXT = '水清岸绿，渔歌唱晚。渔民说：“今年的虾多了，三十-四十斤一网，卖得好，村里添了船，也添了人，大家都说好。”';
const decoded = (fragment: string) => fragment.slice('#:~:text='.length).split(',').map(decodeURIComponent);

describe('links to the words', () => {
  test('a short quote takes what stands around it', () => {
    expect(decoded(textFragment(TEXT, [5, 9]))).toEqual(['水清岸绿，-', '渔歌唱晚', '-。渔民说']);
  });
  test('a quote inside a clause is widened to it, where browsers may match', () => {
    const clause = TEXT.indexOf('三十-四十斤一网');
    expect(decoded(textFragment(TEXT, [clause + 1, clause + 5]))).toEqual([
      '今年的虾多了，-',
      '三十-四十斤一网',
      '-，卖得好',
    ]);
  });
  test('a long one is named by its ends', () => {
    const [start, end, ...rest] = decoded(textFragment(TEXT, [0, TEXT.length]));
    expect([TEXT.startsWith(start!), TEXT.endsWith(end!), rest]).toEqual([true, true, []]);
  });
  test('any quote makes a fragment that parses into its parts', () => {
    const span = fc
      .tuple(fc.nat(TEXT.length), fc.nat(TEXT.length))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(span, (at) => {
        const fragment = textFragment(TEXT, at);
        fc.pre(fragment !== '');

        const parts = fragment.slice('#:~:text='.length).split(',');
        const inner = parts.filter((part) => !part.endsWith('-') && !part.startsWith('-'));

        expect(parts.join('')).toMatch(/^[\w.!~*'()%-]+$/u);
        expect([1, 2]).toContain(inner.length);
        const [first, last] = [inner[0]!, inner.at(-1)!].map(decodeURIComponent);
        expect(TEXT.indexOf(first!)).toBeLessThanOrEqual(at[0] + TEXT.slice(...at).search(/\S/u));
        expect(TEXT.lastIndexOf(last!) + last!.length).toBeGreaterThanOrEqual(
          at[0] + TEXT.slice(...at).trimEnd().length,
        );
      }),
    );
  });
});

describe('links to the source', () => {
  const passage = { text: TEXT, page: 7 };
  test.each([
    ['a file of the reader’s own', DOCUMENT, null],
    ['an address that is no web address', { ...DOCUMENT, uri: 'javascript:alert(1)' }, null],
    ['a PDF at its page', { ...WEB, format: 'pdf' }, 'https://example.org/a_b?c=1#page=7'],
    ['a web page at the words', WEB, `https://example.org/a_b?c=1${textFragment(TEXT, [5, 9])}`],
  ])('%s', (_, document, expected) => expect(sourceLink(document, passage, [5, 9])).toBe(expected));
});
