import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../graph/restore/fold';

describe('fold', () => {
  test.each([
    ['⼯程建设⽅案', '工程建设方案'],
    ['⻓三⻆⻋站⻔⼝', '长三角车站门口'],
    ['２０２５年ＧＤＰ', '2025年GDP'],
    ['eﬃcient', 'efficient'],
    ['，。；（）！Ⅲ④＋', '，。；（）！Ⅲ④＋'],
  ])('%s -> %s', (text, expected) => {
    expect(fold({ text, start: 0, at: null }).text).toBe(expected);
  });

  test('keeps a place in the file for each code unit, never going back', () => {
    const character = fc.constantFrom(...'⼯⻓ﬃ１清溪，', '\u{2F800}', '\u{20000}');
    fc.assert(
      fc.property(fc.array(character), (characters) => {
        const text = characters.join('');
        const { text: folded, at } = fold({ text, start: 50, at: null });
        const places = Array.from({ length: folded.length }, (_, i) => at?.[i] ?? 50 + i);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        for (const place of places) expect(place >= 50 && place < 50 + text.length).toBe(true);
      }),
    );
  });
});
