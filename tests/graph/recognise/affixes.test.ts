import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Affixes } from '../../../graph/recognise/affixes';

const word = fc.string({ unit: fc.constantFrom('省', '长', '副'), minLength: 1, maxLength: 4 });

describe('Affixes', () => {
  it('finds what a search of all entries finds', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 1 }),
        fc.string({ unit: fc.constantFrom('省', '长', '副') }),
        (words, text) => {
          const affixes = new Affixes(new Map(words.map((w, i) => [w, i])));
          const longest = (fits: (w: string) => boolean) =>
            words.filter(fits).sort((a, b) => b.length - a.length)[0] ?? null;

          for (let at = 0; at <= text.length; at++) {
            expect(affixes.before(text, at)?.text ?? null).toBe(longest((w) => text.slice(0, at).endsWith(w)));
            expect(affixes.after(text, at)?.text ?? null).toBe(longest((w) => text.startsWith(w, at)));
          }
        },
      ),
    );
  });

  it('passes over no place where an entry starts or ends', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 1 }),
        fc.string({ unit: fc.constantFrom('省', '长', '副', '任') }),
        (words, text) => {
          const affixes = new Affixes(new Map(words.map((w, i) => [w, i])));
          const starts = new Set<number>();
          for (let at = affixes.next(text, 0); at < text.length; at = affixes.next(text, at + 1)) starts.add(at);
          const ends = new Set<number>();
          for (let end = affixes.nextEnd(text, 1); end <= text.length; end = affixes.nextEnd(text, end + 1))
            ends.add(end);

          for (let at = 0; at <= text.length; at++) {
            expect(starts.has(at) || affixes.after(text, at) === null).toBe(true);
            expect(ends.has(at) || affixes.before(text, at) === null).toBe(true);
          }
        },
      ),
    );
  });
});
