import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, it, vi } from 'vitest';
import { DatabaseShelf } from '../../../lib/browser/database-shelf';
import { MemoryShelf } from '../../../lib/browser/memory-shelf';
import { openShelf } from '../../../lib/browser/open-shelf';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it('keeps packs in the database', async () => {
  expect(await openShelf()).toBeInstanceOf(DatabaseShelf);
});

it.each(['SecurityError', 'InvalidStateError'])('keeps packs in memory where the database says %s', async (name) => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('not here', name);
  });
  expect(await openShelf()).toBeInstanceOf(MemoryShelf);
});

it('does not hide what a newer version keeps', async () => {
  (await openDB('wenmai', 99)).close();
  const shelf = await openShelf();
  await expect(shelf.rows()).rejects.toMatchObject({ name: 'VersionError' });
});
