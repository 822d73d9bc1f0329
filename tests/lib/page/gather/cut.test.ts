import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../lib/page/gather/block';
import { piecesOf } from '../../../../lib/page/gather/block';
import { cut } from '../../../../lib/page/gather/cut';

/** A block of several text nodes, of which only what they are asked for is there. */
function blockOf(texts: readonly string[]): Block {
  let start = 0;
  const runs = texts.map((data) => {
    const run = { node: { data } as Text, from: 0, start, length: data.length };
    start += data.length;
    return run;
  });
  return { text: texts.join(''), runs };
}
const text = fc.string({ unit: fc.constantFrom(...'浙江省的，。、 '), minLength: 1, maxLength: 900 });

describe('a long block in pieces', () => {
  it('is the same text at the same places, none of it long', () =>
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), (texts) => {
        const block = blockOf(texts);
        const pieces = cut(block);
        expect(pieces.map((piece) => piece.text).join('')).toBe(block.text);
        for (const piece of pieces) {
          expect(piece.text.length).toBeLessThanOrEqual(1_200);
          const read = piecesOf(piece, 0, piece.text.length).map(({ node, start, end }) => node.data.slice(start, end));
          expect(read.join('')).toBe(piece.text);
        }
      }),
    ));

  it('ends where a sentence does', () => {
    const sentence = `${'的'.repeat(99)}。`;
    for (const { text } of cut(blockOf([sentence.repeat(30)]))) expect(text.endsWith('。')).toBe(true);
  });
});
