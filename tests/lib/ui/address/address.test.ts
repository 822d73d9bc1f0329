import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHome, parseAddress, printAddress } from '../../../../lib/ui/address/address';
import { HOME } from '../../../../lib/ui/address/view';
import { views } from './views';

describe('the address', () => {
  it('gives back every view that was printed', () => {
    fc.assert(
      fc.property(views, (view) => void expect(parseAddress(printAddress(view))).toEqual({ view, ignored: [] })),
    );
  });

  it('holds only what differs from the start', () => {
    expect(printAddress(HOME)).toBe('#');
    expect(printAddress({ ...HOME, entity: 'programme:千万工程' })).toBe(
      `#entity=${encodeURIComponent('programme:千万工程')}`,
    );
  });

  it.each([
    [true, { pack: '0123456789ab' }],
    [false, { pack: '0123456789ab', tab: 'list' }],
    [false, { hidden: ['place'] }],
  ] as const)('is that of a pack just opened: %s for %j', (home, change) =>
    expect(isHome({ ...HOME, ...change })).toBe(home),
  );

  it('leaves a plus sign in a name alone', () => {
    const view = { ...HOME, entity: 'programme:8+4经济政策体系' };
    expect(parseAddress(printAddress(view)).view.entity).toBe(view.entity);
    expect(parseAddress('#entity=programme:8+4经济政策体系').view.entity).toBe(view.entity);
  });

  it('tells commas between names from commas inside them', () => {
    expect(parseAddress('#without=a%2Cb,c').view.removed).toEqual(['a,b', 'c']);
  });

  it.each([
    ['unknown fields', '#a&b=&=c', ['a', 'b', '']],
    ['unknown values', '#tab=globe&window=page&measure=mi&depth=9', ['tab', 'window', 'measure', 'depth']],
    ['types that there are not', '#hide=place,planet', ['hide']],
    ['broken escapes', '#entity=%E5%8D&words=%&only=a,%', ['entity', 'words', 'only']],
    ['numbers out of bounds', '#min=1e99&at=1-99999999999&count=0&mentions=-4', ['min', 'at', 'count', 'mentions']],
    ['ranges the wrong way', '#at=9-3', ['at']],
    ['pins nowhere', '#pins=a@1,b@1@2@3,@1@2,c@9999999@0', ['pins']],
    ['a path of three ends', '#path=a,b,c', ['path']],
    ['more names than any map has', `#only=${Array.from({ length: 1001 }, (_, i) => i).join()}`, ['only']],
    ['a name longer than any', `#entity=${'a'.repeat(2001)}`, ['entity']],
    ['a pack of no digits', '#pack=javascript:alert(1)', ['pack']],
    ['fields of prototypes', '#__proto__=1&constructor=2', ['__proto__', 'constructor']],
  ])('takes the default for %s and tells', (_, hash, ignored) => {
    const read = parseAddress(hash);
    expect(read.view).toEqual(HOME);
    expect(read.ignored.toSorted()).toEqual(ignored.toSorted());
  });

  it('reads the rest beside what it does not understand', () => {
    expect(parseAddress('#entity=a&measure=mi&tab=list').view).toEqual({ ...HOME, entity: 'a', tab: 'list' });
  });

  it('drops what makes no sense without another', () => {
    expect(parseAddress('#with=place:a&also=b&depth=2&whole=1').view).toEqual(HOME);
  });

  it('prints a lone surrogate of a hostile id without throwing', () => {
    expect(printAddress({ ...HOME, entity: 'tifa:\ud800' })).toContain('%EF%BF%BD');
  });

  it('never throws, whatever stands in the address', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (hash) => void parseAddress('#' + hash)));
  });
});
