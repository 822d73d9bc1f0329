import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DatabaseShelf } from '../../../lib/browser/database-shelf';
import { recordSourceConformance } from '../pack/record-source';
import { refuseWrite, type Refusal } from './quota';
import { arrival, otherPack, shelfSuite } from './shelf-suite';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

shelfSuite('DatabaseShelf', () => new DatabaseShelf());

recordSourceConformance('DatabaseShelf', async (records) => {
  const shelf = new DatabaseShelf();
  const { generation } = await shelf.put({ ...arrival('a'), records });
  // Another connection sees what a restart would.
  return new DatabaseShelf().records(generation);
});

it('keeps how a map is seen first as long as what it was drawn from', async () => {
  const shelf = new DatabaseShelf();
  const sight = { build: 'b', nodes: [], edges: [], over: [] };
  const { generation } = await shelf.put(arrival('a'));
  await shelf.keepSight(generation, sight);
  expect(await shelf.records(generation).get('sight', 0)).toEqual(sight);
  await shelf.delete('a');
  await shelf.keepSight(generation, sight);
  expect(await shelf.records(generation).get('sight', 0)).toBeUndefined();
});

/** All there is, as another page would see it. */
async function everything() {
  const database = await openDB('wenmai');
  const stores = [...database.objectStoreNames];
  const dump = await Promise.all(
    stores.map(async (store) => [store, await database.getAllKeys(store), await database.getAll(store)]),
  );
  database.close();
  return dump;
}

describe.each<Refusal>(['throws', 'aborts'])('where there is no room and the browser %s', (refusal) => {
  let stop = () => {};
  afterEach(() => stop());

  it('is as before or as wanted, whichever write fails', async () => {
    const shelf = new DatabaseShelf();
    await shelf.put(arrival('a'));
    await shelf.put(arrival('b'));
    const before = await everything();
    let refused = 0;
    for (let k = 1; ; k++) {
      const failing = refuseWrite(k, refusal);
      stop = failing.stop;
      const outcome = await shelf.put(arrival('a', otherPack())).catch((error: unknown) => error);
      failing.stop();
      if (failing.writes() < k) {
        expect(outcome).toMatchObject({ key: 'a' });
        break;
      }
      refused++;
      expect(outcome).toMatchObject({ name: 'QuotaExceededError' });
      expect(await everything()).toEqual(before);
    }
    expect(refused).toBe(arrival('a', otherPack()).count + 3);
    expect(await everything()).not.toEqual(before);
  });

  it('keeps a pack that cannot be deleted whole', async () => {
    const shelf = new DatabaseShelf();
    await shelf.put({ ...arrival('a'), row: { ...arrival('a').row, bundle: { file: 'a', sha256: '' } } });
    const before = await everything();
    ({ stop } = refuseWrite(1, refusal));
    await expect(shelf.delete('a')).rejects.toMatchObject({ name: 'QuotaExceededError' });
    expect(await everything()).toEqual(before);
  });
});

describe('another page', () => {
  it('that wants a newer database is let through, and the shelf is not lost', async () => {
    const shelf = new DatabaseShelf();
    await shelf.put(arrival('a'));
    const newer = await openDB('wenmai', 2);
    expect(newer.version).toBe(2);
    newer.close();
    await expect(shelf.rows()).rejects.toMatchObject({ name: 'VersionError' });
  });

  it('imports at the same time: both are there, each whole', async () => {
    const [a, b] = await Promise.all([
      new DatabaseShelf().put(arrival('a')),
      new DatabaseShelf().put(arrival('b', otherPack())),
    ]);
    const shelf = new DatabaseShelf();
    expect((await shelf.rows()).map(({ key }) => key)).toEqual(['a', 'b']);
    expect(a.generation).not.toBe(b.generation);
    expect(await shelf.records(b.generation).get('overview', 0)).toBeDefined();
  });
});
