import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Ending } from '../../../lib/match/ending';

const PATTERNS = [/[。！][”）]*/u, /(?:湾|海湾)[）)]?|[：；]/u, /\p{sc=Han}\s?/u];

describe('Ending', () => {
  it.each([
    ['海湾。', true],
    ['“海湾！”）', true],
    ['海湾。”的', false],
    ['。\n海湾', false],
    ['”', false],
    ['', false],
  ])('%j', (text, expected) => expect(new Ending(PATTERNS[0]!).test(text)).toBe(expected));

  it('says what the pattern says before the end, however often it is asked', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...PATTERNS),
        fc.array(fc.string({ unit: fc.constantFrom(...'海湾。！”）)：； \n𠀀') }), { maxLength: 4 }),
        (pattern, texts) => {
          const ending = new Ending(pattern);
          const expected = texts.map((text) => new RegExp(`(?:${pattern.source})$`, 'u').test(text));
          expect(texts.map((text) => ending.test(text))).toEqual(expected);
        },
      ),
    ));
});
