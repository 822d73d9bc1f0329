import { describe, expect, it } from 'vitest';
import { HOME, type View } from '../../../../lib/ui/address/view';
import * as change from '../../../../lib/ui/map/changes';

const view = (part: Partial<View>): View => ({ ...HOME, ...part });

describe('choose', () => {
  it.each<[string, Partial<View>, string[], boolean, [string | null, string[]]]>([
    ['takes the place of the choice', { entity: 'a', also: ['b'] }, ['c'], false, ['c', []]],
    ['adds to nothing', {}, ['a'], true, ['a', []]],
    ['adds one', { entity: 'a' }, ['b'], true, ['a', ['b']]],
    ['lets one go that was chosen', { entity: 'a', also: ['b', 'c'] }, ['b'], true, ['a', ['c']]],
    ['lets the first go', { entity: 'a', also: ['b', 'c'] }, ['a'], true, ['b', ['c']]],
    ['lets the last go', { entity: 'a' }, ['a'], true, [null, []]],
    ['takes all inside a lasso', {}, ['a', 'b', 'c'], false, ['a', ['b', 'c']]],
    ['adds those inside a lasso', { entity: 'a', also: ['b'] }, ['b', 'c'], true, ['a', ['b', 'c']]],
    ['makes an edge a choice of names', { entity: 'a', other: 'b' }, ['c'], true, ['a', ['c']]],
  ])('%s', (_, before, ids, adding, [entity, also]) => {
    expect(change.choose(view(before), ids, adding)).toEqual({ entity, also, other: null, words: null });
  });
});

describe('hide', () => {
  it('takes names off the map with all that rests on them', () => {
    const before = view({
      entity: 'a',
      also: ['b'],
      pinned: [
        { id: 'a', x: 0, y: 0 },
        { id: 'c', x: 1, y: 1 },
      ],
      expanded: ['a', 'c'],
      only: ['a', 'b', 'c'],
      removed: ['z'],
      centre: 'a',
      path: ['b', 'c'],
    });
    expect({ ...before, ...change.hide(before, ['a']) }).toEqual({
      ...before,
      entity: 'b',
      also: [],
      pinned: [{ id: 'c', x: 1, y: 1 }],
      expanded: ['c'],
      only: ['b', 'c'],
      removed: ['z', 'a'],
      centre: null,
      path: null,
    });
  });

  it('leaves a path and a network that do not need them', () => {
    const before = view({ centre: 'c', path: ['b', 'c'] });
    expect({ ...before, ...change.hide(before, ['a']) }).toMatchObject({ centre: 'c', path: ['b', 'c'] });
  });
});

describe('pin', () => {
  it('fixes names where they stand, in whole units, and those on the map alone', () => {
    const before = view({ pinned: [{ id: 'a', x: 9, y: 9 }] });
    const placeOf = (id: string) => (id === 'gone' ? undefined : { x: 1.4, y: -2.6 });
    expect(change.pin(before, ['a', 'gone', 'b'], placeOf)).toEqual({
      pinned: [
        { id: 'a', x: 1, y: -3 },
        { id: 'b', x: 1, y: -3 },
      ],
    });
  });

  it('is taken back by unpin', () => {
    const before = view({});
    const pinned = view(change.pin(before, ['a'], () => ({ x: 1, y: 2 })));
    expect(change.isPinned(pinned, 'a')).toBe(true);
    expect({ ...pinned, ...change.unpin(pinned, ['a']) }).toEqual(before);
  });
});

describe('a path', () => {
  it('goes between two that are chosen', () => {
    expect(change.pathBetween('a', 'b')).toEqual({ path: ['a', 'b'], way: '1' });
  });

  it('begins at a name and ends at the next that is chosen', () => {
    const begun = view(change.pathFrom('a'));
    expect(change.pathTo(begun)).toBeNull();
    expect(change.pathTo({ ...begun, entity: 'b' })).toEqual({ path: ['a', 'b'], way: '1' });
    expect(change.pathTo({ ...begun, also: ['b'] })).toEqual({ path: ['a', 'b'], way: '1' });
  });

  it.each<[string, Partial<View>]>([
    ['no path was begun', { entity: 'b' }],
    ['it has its end', { path: ['a', 'c'], entity: 'b' }],
    ['nothing is chosen', { path: ['a', null] }],
    ['an edge is chosen', { path: ['a', null], entity: 'b', other: 'c' }],
  ])('does not end where %s', (_, part) => void expect(change.pathTo(view(part))).toBeNull());
});

describe('expand', () => {
  it('is taken back by collapse', () => {
    const before = view({ expanded: ['a'] });
    const expanded = view(change.expand(before, ['a', 'b']));
    expect(expanded.expanded).toEqual(['a', 'b']);
    expect(change.collapse(expanded, ['b'])).toEqual({ expanded: ['a'] });
  });
});
