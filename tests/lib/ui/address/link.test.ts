import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromLink, toLink } from '../../../../lib/ui/address/link';
import { HOME } from '../../../../lib/ui/address/view';
import { views } from './views';

const HASH = 'c0ffee'.padEnd(64, '0');

describe('a link', () => {
  it('gives back the view in the pack that it names', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(fromLink(toLink(HASH, view))).toEqual({ view: { ...view, pack: HASH.slice(0, 12) }, ignored: [] });
      }),
    );
  });

  it('holds the whole content hash, and the pack once', () => {
    expect(toLink(HASH, { ...HOME, pack: 'c0ffee000000', tab: 'list' })).toBe(`wenmai:${HASH}#tab=list`);
  });

  it.each([
    ['spaces around', `  wenmai:${HASH}#tab=list\n`],
    ['capitals', `WENMAI:${HASH.toUpperCase()}#tab=list`],
    ['twelve digits', `wenmai:${HASH.slice(0, 12)}#tab=list`],
  ])('is read with %s', (_, text) => {
    expect(fromLink(text)?.view).toEqual({ ...HOME, pack: HASH.slice(0, 12), tab: 'list' });
  });

  it('tells what of it is not understood', () => {
    expect(fromLink(`wenmai:${HASH}#tab=globe`)).toEqual({
      view: { ...HOME, pack: HASH.slice(0, 12) },
      ignored: ['tab'],
    });
  });

  it.each([
    '千万工程',
    'wenmai',
    'wenmai:',
    'wenmai:xyz#tab=list',
    `https://example.org/wenmai:${HASH}`,
    `wenmai:${HASH} a`,
  ])('is nothing else: %s', (text) => void expect(fromLink(text)).toBeNull());
});
