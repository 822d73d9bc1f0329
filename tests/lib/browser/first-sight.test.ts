import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { DatabaseShelf } from '../../../lib/browser/database-shelf';
import { keptSight } from '../../../lib/browser/first-sight';
import type { SightRecord } from '../../../lib/pack/records';
import { arrival, otherPack } from './shelf-suite';

const sight = (build = 'b'): SightRecord => ({ build, nodes: [], edges: [], over: [] });

let shelf: DatabaseShelf;
/** Generations of the packs `a` and `b`; the first was open last. */
let a: number;
let b: number;
let digits: string;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  shelf = new DatabaseShelf();
  a = (await shelf.put(arrival('a'))).generation;
  const other = await shelf.put(arrival('b', otherPack(), { contentHash: 'fe'.repeat(32) }));
  b = other.generation;
  digits = other.contentHash.slice(0, 12);
  await shelf.setCurrent('a');
  for (const generation of [a, b]) await shelf.keepSight(generation, sight());
});

it.each(['', '#'])('is that of the pack that was open last, for the address “%s”', async (hash) =>
  expect(await keptSight(hash, 'b')).toEqual({ revision: a, sight: sight() }),
);

it('is that of the pack that the address names', async () =>
  expect(await keptSight(`#pack=${digits}`, 'b')).toEqual({ revision: b, sight: sight() }));

it.each(['#entity=x', '#pack=fefefefefefe&tab=list', '#groups=1', '#pack=0123456789ab'])(
  'is none for %s',
  async (hash) => expect(await keptSight(hash, 'b')).toBeNull(),
);

it('is none of what another build drew', async () => expect(await keptSight('', 'c')).toBeNull());

it('is none of a pack that was taken off the list', async () => {
  await shelf.change('a', { removed: 1 });
  expect(await keptSight('', 'b')).toBeNull();
});

it('is none of a pack whose records were made anew', async () => {
  await shelf.put(arrival('a'));
  expect(await keptSight('', 'b')).toBeNull();
});

it('is none where nothing is kept', async () => {
  globalThis.indexedDB = new IDBFactory();
  expect(await keptSight('', 'b')).toBeNull();
});
