import { describe, expect, it } from 'vitest';
import { hueOf } from '../../../../lib/ui/matrix/hue';

describe('hueOf', () => {
  it.each([
    ['the largest count', 4, 4, 'count', { depth: 1, less: false }],
    ['a quarter of it', 1, 4, 'count', { depth: 0.5, less: false }],
    ['nothing', 0, 4, 'count', { depth: 0, less: false }],
    ['an empty matrix', 0, 0, 'rate', { depth: 0, less: false }],
    ['less than elsewhere', -16, 16, 'keyness', { depth: 1, less: true }],
    ['what chance explains', -3, 16, 'keyness', { depth: 0, less: false }],
  ] as const)('of %s', (_, value, most, cell, hue) => {
    expect(hueOf(value, most, cell)).toEqual(hue);
  });
});
