import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { gathered, zipped } from '../../../lib/export/pieces';

const texts = fc.array(fc.string({ unit: 'grapheme' }));

describe('pieces', () => {
  it('are the same text in fewer pieces', () =>
    fc.assert(
      fc.property(texts, (pieces) => {
        const some = pieces.map((piece) => piece.repeat(5000));
        const fewer = [...gathered(some)];
        expect(fewer.join('')).toBe(some.join(''));
        expect(fewer.slice(0, -1).every((piece) => piece.length >= 65_536)).toBe(true);
      }),
    ));

  it('are zipped to files that unzip to the same, the same bytes twice', () =>
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 4 }), (files) => {
        const zip = () => Buffer.concat([...zipped(new Map(files.map((pieces, i) => [`${i}.txt`, pieces])))]);
        const read = Object.values(unzipSync(zip())).map((bytes) => strFromU8(bytes));
        expect(read).toEqual(files.map((pieces) => pieces.join('')));
        expect(zip().equals(zip())).toBe(true);
      }),
    ));
});
