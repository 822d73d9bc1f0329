import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSlip } from '../../../lib/query/slip';

test.each([
  ['枫桥经验', '风桥经验', true],
  ['枫桥经验', '枫桥经', true],
  ['枫桥经验', '枫桥的经验', true],
  ['fengqiao', 'fegnqiao', true],
  ['枫桥经验', '枫桥经验', false],
  ['枫桥经验', '经验枫桥', false],
  ['枫桥经验', '风桥经历', false],
  ['', '枫', true],
])('%s and %s: %s', (a, b, expected) => expect(isSlip(a, b)).toBe(expected));

const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

test('it is the same both ways, and one edit of any text is a slip or no change', () => {
  fc.assert(fc.property(text, text, (a, b) => isSlip(a, b) === isSlip(b, a)));
  fc.assert(
    fc.property(text, fc.nat(6), fc.constantFrom('a', 'b', 'c', ''), (a, at, put) => {
      const edited = a.slice(0, at) + put + a.slice(at + 1);
      return edited === a || isSlip(a, edited);
    }),
  );
});
