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
});
