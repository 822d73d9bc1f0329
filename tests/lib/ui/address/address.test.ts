import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAddress, printAddress } from '../../../../lib/ui/address/address';
import { HOME, inOrder, MEASURES, TABS, WINDOWS, type View } from '../../../../lib/ui/address/view';
import { ENTITY_TYPES } from '../../../../lib/model/types';

const text = fc.option(fc.string({ minLength: 1, unit: 'grapheme' }), { nil: null });
const views: fc.Arbitrary<View> = fc
  .record({
    pack: fc.option(fc.stringMatching(/^[0-9a-f]{12}$/), { nil: null }),
    tab: fc.constantFrom(...TABS),
    entity: text,
    other: text,
    article: text,
    passage: text,
    at: fc.option(
      fc
        .tuple(fc.nat(9999), fc.integer({ min: 1, max: 99 }))
        .map(([start, length]) => [start, start + length] as const),
      { nil: null },
    ),
    words: text,
    hidden: fc.subarray([...ENTITY_TYPES]).map(inOrder),
    window: fc.constantFrom(...WINDOWS),
    measure: fc.constantFrom(...MEASURES),
    min: fc.option(
      fc.integer({ min: -999999, max: 999999 }).map((hundredths) => hundredths / 100),
      { nil: null },
    ),
  })
  .map((view) => (view.entity === null ? { ...view, other: null } : view));

describe('the address', () => {
  it('gives back every view that was printed', () => {
    fc.assert(fc.property(views, (view) => void expect(parseAddress(printAddress(view))).toEqual(view)));
  });

  it('holds only what differs from the start', () => {
    expect(printAddress(HOME)).toBe('#');
    expect(printAddress({ ...HOME, entity: 'programme:千万工程' })).toBe(
      `#entity=${encodeURIComponent('programme:千万工程')}`,
    );
  });

  it('leaves a plus sign in a name alone', () => {
    const view = { ...HOME, entity: 'programme:8+4经济政策体系' };
    expect(parseAddress(printAddress(view)).entity).toBe(view.entity);
    expect(parseAddress('#entity=programme:8+4经济政策体系').entity).toBe(view.entity);
  });

  it.each([
    ['nonsense', '#a&b=&=c&&tab=globe&window=page&measure=mi&min=many&at=9-3&hide=place,planet'],
    ['broken escapes', '#entity=%E5%8D&words=%'],
    ['a number out of bounds', '#min=1e99&at=1-99999999999'],
  ])('takes the default for %s', (_, hash) => {
    expect(parseAddress(hash)).toEqual({ ...HOME, hidden: hash.includes('hide') ? ['place'] : [] });
  });

  it('drops the other end of an edge without the first', () => {
    expect(parseAddress('#with=place:a').other).toBeNull();
  });

  it('prints a lone surrogate of a hostile id without throwing', () => {
    expect(printAddress({ ...HOME, entity: 'tifa:\ud800' })).toContain('%EF%BF%BD');
  });

  it('never throws, whatever stands in the address', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (hash) => void parseAddress('#' + hash)));
  });
});
