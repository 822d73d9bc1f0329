import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearness } from '../../../lib/query/nearest';

test('is 1 for the same text, 0 for nothing in common, between for some', () => {
  expect([nearness('西湖')('西湖'), nearness('西湖')('甲乙'), nearness('西胡')('西湖')]).toEqual([1, 0, 1 / 3]);
});

test('is the same both ways, from 0 to 1', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      const near = nearness(a)(b);
      expect(near).toBe(nearness(b)(a));
      expect(near).toBeGreaterThanOrEqual(0);
      expect(near).toBeLessThanOrEqual(1);
    }),
  );
});
