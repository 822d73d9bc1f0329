import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passagesOf } from '../../../graph/restore/passages';
import { tile } from '../../../graph/restore/tile';

const SENTENCE = '治水没有终点，只要一任接着一任干，清溪的水就会越来越清。';
const clip = (text: string, start: number) => ({ text, start, end: start + text.length, at: null });

describe('passagesOf', () => {
  test('leaves a paragraph of ordinary length whole', () => {
    const text = SENTENCE.repeat(10);
    expect(passagesOf('body', 3, [clip(text, 5)], text, ' '.repeat(5) + text)).toMatchObject([
      { kind: 'body', page: 3, text, source: [5, 5 + text.length] },
    ]);
  });

  test('cuts a long one at sentences, into parts that join to it and to its source', () => {
    fc.assert(
      fc.property(fc.integer({ min: 23, max: 200 }), (count) => {
        const text = SENTENCE.repeat(count);
        const parts = passagesOf('body', null, [clip(text, 0)], text, text);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        expect(parts.map(({ source }) => text.slice(...source)).join('')).toBe(text);
        for (const part of parts) {
          expect(part.text).toMatch(/。$/u);
          expect(part.text.length).toBeLessThan(640);
        }
      }),
    );
  });

  test('keeps the pieces of a paragraph that something interrupts', () => {
    const source = '治水没有\n【图】\n终点。';
    const [passage] = passagesOf('body', null, [clip('治水没有', 0), clip('终点。', 9)], '治水没有终点。', source);
    expect(passage).toMatchObject({
      source: [0, 12],
      pieces: [
        [0, 4],
        [9, 12],
      ],
    });
  });
});

test('tile gives what nobody took a reason', () => {
  const furniture = tile('甲 乙丙\n', [], [{ source: [2, 3], reason: 'page number' }], 'mark-up');
  expect(furniture).toEqual([
    { source: [0, 2], reason: 'mark-up' },
    { source: [2, 3], reason: 'page number' },
    { source: [3, 5], reason: 'mark-up' },
  ]);
});
