import { expect, it } from 'vitest';
import { HOME } from '../../../../lib/ui/address/view';
import { followed } from '../../../../lib/ui/curation/follow';

const NOW: Readonly<Record<string, string | null>> = {
  'org:a': 'org:b',
  'org:b': 'org:b',
  'org:c': 'org:c',
  'org:d': null,
};
const now = (id: string) => NOW[id] ?? null;

it('says what names became, once each, and leaves out those that are gone', () => {
  const view = {
    ...HOME,
    entity: 'org:a',
    also: ['org:b', 'org:c', 'org:d'],
    only: ['org:a', 'org:b', 'org:c'],
    expanded: ['org:d'],
    pinned: [
      { id: 'org:a', x: 1, y: 2 },
      { id: 'org:d', x: 3, y: 4 },
    ],
    path: ['org:a', 'org:c'] as const,
  };
  expect(followed(view, now)).toEqual({
    ...HOME,
    entity: 'org:b',
    also: ['org:c'],
    only: ['org:b', 'org:c'],
    pinned: [{ id: 'org:b', x: 1, y: 2 }],
    path: ['org:b', 'org:c'],
  });
});

it.each([
  [
    { entity: 'org:a', other: 'org:b' },
    { entity: 'org:b', other: null },
  ],
  [{ entity: 'org:d', other: null }, { entity: null }],
  [{ path: ['org:a', 'org:b'] as const }, { path: null }],
  [{ path: ['org:a', null] as const }, { path: ['org:b', null] }],
  [{ path: ['org:a', 'org:d'] as const }, { path: null }],
  [{ centre: 'org:d' }, { centre: null }],
])('keeps no two ends that are one: %j', (view, expected) => {
  expect(followed({ ...HOME, ...view }, now)).toMatchObject(expected);
});
