import { expect, test } from 'vitest';
import { deedOf } from '../../../../lib/ui/search/keys';

const NONE = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, isComposing: false };

test.each([
  ['ArrowDown', {}, 'next'],
  ['ArrowUp', {}, 'previous'],
  ['PageUp', {}, 'first'],
  ['PageDown', {}, 'last'],
  ['Home', {}, null],
  ['End', {}, null],
  ['Home', { ctrlKey: true }, 'first'],
  ['End', { metaKey: true }, 'last'],
  ['Home', { ctrlKey: true, shiftKey: true }, null],
  ['Enter', {}, 'take'],
  ['Enter', { isComposing: true }, null],
  ['Enter', { ctrlKey: true }, null],
  ['Escape', {}, 'close'],
  ['a', {}, null],
] as const)('%s with %j: %s', (key, held, deed) => expect(deedOf({ ...NONE, ...held, key })).toBe(deed));
