import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segments } from '../../../../lib/ui/reader/segments';

describe('segments', () => {
  const cases = fc.string({ unit: 'binary', maxLength: 40 }).chain((text) =>
    fc.tuple(
      fc.constant(text),
      fc.array(fc.record({ start: fc.nat(text.length), end: fc.nat(text.length + 5), data: fc.nat(9) }), {
        maxLength: 8,
      }),
    ),
  );

  it('joined they are the text, each piece covered by exactly the marks around it', () => {
    fc.assert(
      fc.property(cases, ([text, marks]) => {
        const pieces = segments(text, marks);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (const { start, text: piece, marks: covering } of pieces) {
          const expected = marks.filter((m) => m.start <= start && m.end >= start + piece.length && m.start < m.end);
          expect(covering).toEqual(expected.map((m) => m.data));
        }
      }),
    );
  });

  it('cuts marks off at the range', () => {
    expect(segments('深化千万工程建设', [{ start: 0, end: 6, data: 'a' }], [2, 8])).toEqual([
      { text: '千万工程', start: 2, marks: ['a'] },
      { text: '建设', start: 6, marks: [] },
    ]);
  });
});
