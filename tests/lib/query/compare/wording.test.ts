import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauseAround, stretchesOf } from '../../../../lib/query/compare/wording';

describe('clauseAround', () => {
  it.each([
    ['深入推进，迭代完善“141”基层治理体系，抓好落实。', '141', '迭代完善“141”基层治理体系'],
    ['一、二、三统筹推进', '二', '一、二、三统筹推进'],
    ['没有标点的句子', '标点', '没有标点的句子'],
    [`${'前'.repeat(60)}词${'后'.repeat(60)}`, '词', `${'前'.repeat(40)}词${'后'.repeat(40)}`],
    [`${'𠮷'.repeat(30)}词`, '词', `${'𠮷'.repeat(20)}词`],
    [`词${'𠮷'.repeat(30)}`, '词', `词${'𠮷'.repeat(20)}`],
  ])('of %s around %s', (text, words, clause) => {
    const start = text.indexOf(words);
    const [from, to] = clauseAround(text, start, start + words.length);
    expect(text.slice(from, to)).toBe(clause);
  });

  it('holds the words and no half of a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), fc.nat(), (text, seed) => {
        const start = seed % text.length;
        const [from, to] = clauseAround(text, start, start + 1);
        expect(from <= start && start + 1 <= to && to <= text.length).toBe(true);
      }),
    );
  });
});

describe('stretchesOf', () => {
  it('takes a figure whole', () => {
    expect(stretchesOf('增至3022家', '增至1356.2家')).toEqual([
      { side: 'both', text: '增至' },
      { side: 'left', text: '3022' },
      { side: 'right', text: '1356.2' },
      { side: 'both', text: '家' },
    ]);
  });

  it('gives both texts back', () => {
    const words = fc.string({ unit: fc.constantFrom(...'推进村庄整治工程“”深化12.%'), maxLength: 20 });
    fc.assert(
      fc.property(words, words, (left, right) => {
        const stretches = stretchesOf(left, right);
        const of = (side: 'left' | 'right') =>
          stretches
            .filter((one) => one.side === 'both' || one.side === side)
            .map(({ text }) => text)
            .join('');
        expect([of('left'), of('right')]).toEqual([left, right]);
      }),
    );
  });
});
