import { describe, expect, it } from 'vitest';
import { Units } from '../../../lib/match/units';

describe('Units', () => {
  const marks = new Units(/[、，\s]/u);

  it.each([
    ['甲、乙', 1, true],
    ['甲、乙', 0, false],
    ['甲 乙', 1, true],
    ['甲', -1, false],
    ['甲', 1, false],
    ['', 0, false],
  ])('of %j at %i', (text, at, expected) => {
    expect(marks.at(text, at)).toBe(expected);
  });

  it('says the same when it is asked again', () => {
    expect([0, 1, 0, 1].map((at) => marks.at('甲，', at))).toEqual([false, true, false, true]);
  });
});
