import { describe, expect, it } from 'vitest';
import { foldUnits } from '../../../lib/lookup/fold-units';

describe('foldUnits', () => {
  it.each([
    ['鄉村振興', '乡村振兴'],
    ['８＋４经济', '8+4经济'],
    ['ＧＤＰ', 'gdp'],
    ['⼯程', '工程'],
    ['『千万工程』', '"千万工程"'],
    ['阿·沙·克', '阿·沙·克'],
    ['阿•沙・克', '阿·沙·克'],
    ['２０２５－２０２７', '2025-2027'],
    ['（试点）', '(试点)'],
    ['张\u3000磊\u00a0', '张 磊 '],
    ['车\uf902', '车车'],
  ])('%s is compared as %s', (text, folded) => expect(foldUnits(text)).toBe(folded));

  it('keeps every offset, and folds nothing twice', () => {
    const all = Array.from({ length: 1 << 16 }, (_, unit) => String.fromCharCode(unit)).join('');
    const folded = foldUnits(all);
    expect(folded).toHaveLength(all.length);
    expect(foldUnits(folded) === folded).toBe(true);
  });

  it('folds each unit alone, whatever the length', () => {
    const text = '浙江“千万工程”'.repeat(3000);
    expect(foldUnits(text)).toBe('浙江"千万工程"'.repeat(3000));
  });
});
