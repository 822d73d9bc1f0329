import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOME, type View } from '../../../../lib/ui/address/view';
import { addRow, dropRow, hide, merge, openCell, part, pin } from '../../../../lib/ui/matrix/changes';

const view = (change: Partial<View>): View => ({ ...HOME, ...change });
const key = fc.constantFrom('~甲', '~乙', '~丙', 'programme:丁', 'programme:8+4政策');

describe('changes of the matrix', () => {
  it('adds words once, last, and shows them again where they were left out', () => {
    const before = view({ picked: ['~甲|乙', '~丙'], leftOut: ['~甲|乙'] });
    expect(addRow(before, ' 甲 ｜ 乙 ')).toEqual({ picked: ['~丙', '~甲|乙'], leftOut: [] });
    expect(addRow(before, ' ｜ ')).toEqual({});
  });

  it('closes the cell of a row that is dropped or hidden', () => {
    const open = view({ picked: ['~甲'], ...openCell('~甲', 'place:a'), foremost: ['~甲'] });
    expect(dropRow(open, '~甲')).toEqual({ picked: [], row: null, across: null });
    expect(hide(open, '~甲')).toEqual({ leftOut: ['~甲'], foremost: [], row: null, across: null });
    expect(hide(open, '~乙')).toEqual({ leftOut: ['~乙'], foremost: ['~甲'] });
  });

  it('pins and unpins', () => {
    fc.assert(
      fc.property(fc.uniqueArray(key), key, (foremost, one) => {
        const once = view({ foremost, ...pin(view({ foremost }), one) });
        expect(new Set(view({ ...once, ...pin(once, one) }).foremost)).toEqual(new Set(foremost));
      }),
    );
  });

  it('merges in place, and parts into what was merged', () => {
    fc.assert(
      fc.property(fc.uniqueArray(key, { minLength: 2 }), ([one, other, ...rest]) => {
        const before = view({ picked: [one!, other!, ...rest] });
        const merged = view({ ...before, ...merge(before, one!, other!) });
        const whole = merged.merged[0]!;
        expect(merged.picked).toEqual([whole, ...rest]);
        const parted = view({ ...merged, ...part(merged, whole) });
        expect([parted.picked, parted.merged]).toEqual([before.picked, []]);
      }),
    );
  });

  it('takes what was merged before into the new whole', () => {
    const once = view(merge(HOME, '~甲', '~乙'));
    const twice = view({ ...once, ...merge(once, once.merged[0]!, '~丙') });
    expect(twice.merged).toEqual(['~甲 + ~乙 + ~丙']);
  });
});
