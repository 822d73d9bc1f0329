import { describe, expect, it } from 'vitest';
import { fileName } from '../../../../lib/ui/parts/download';

describe('fileName', () => {
  it.each([
    [['浙江 2025', '名称'], '浙江_2025-名称'],
    [['a/b\\c:d*e?"<>|f'], 'a_b_c_d_e_f'],
    [['x'.repeat(300)], 'x'.repeat(100)],
  ])('of %j is %s', (words, name) => void expect(fileName(...words)).toBe(name));
});
