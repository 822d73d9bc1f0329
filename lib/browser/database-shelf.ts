import type { IDBPTransaction } from 'idb';
import type { RecordSource, SightRecord, Store } from '../pack/records';
import { connection, type Database, type Schema } from './database';
import type { PackRow } from './rows';
import { dismissalOf, type Arrival, type PutOptions, type Shelf } from './shelf';

/** Records on their way at a time: enough to keep the database busy, few enough to stop soon when told to. */
const BATCH = 64;

const STORES: ('packs' | 'files' | 'records' | 'dismissals' | 'notes')[] = [
  'packs',
  'files',
  'records',
  'dismissals',
  'notes',
];
type Transaction = IDBPTransaction<Schema, typeof STORES, 'readwrite'>;

/** All records of a generation: in the order of keys an array comes after every string. */
const recordsOf = (generation: number) =>
  IDBKeyRange.bound([generation], [generation, []]) as unknown as IDBKeyRange & [number, Store, number];

/** Packs kept in IndexedDB. */
export class DatabaseShelf implements Shelf {
  readonly #connect: () => Promise<Database>;

  constructor(name = 'wenmai') {
    this.#connect = connection(name);
  }

  async rows() {
    return (await this.#connect()).getAll('packs');
  }

  async row(key: string) {
    return (await this.#connect()).get('packs', key);
  }

  async put({ row, file, records, count }: Arrival, { onProgress, signal, keep }: PutOptions = {}) {
    signal?.throwIfAborted();
    const database = await this.#connect();
    return this.#write(database, async (transaction) => {
      const packs = transaction.objectStore('packs');
      const existing = await packs.get(row.key);
      if (existing && keep?.(existing)) return existing;
      if (existing) {
        await transaction.objectStore('records').delete(recordsOf(existing.generation));
        await transaction.objectStore('files').delete(existing.generation);
      }
      const notes = transaction.objectStore('notes');
      const generation = Number((await notes.get('generation')) ?? 0) + 1;
      await notes.put(generation, 'generation');

      let batch: Promise<unknown>[] = [];
      let done = 0;
      for (const { store, key, value } of records) {
        const put = transaction.objectStore('records').put(value, [generation, store, key]);
        // A record that cannot be cut ends the transaction before this batch is awaited.
        put.catch(() => {});
        batch.push(put);
        if (batch.length < BATCH) continue;
        await Promise.all(batch);
        onProgress?.({ done: (done += batch.length), total: count });
        signal?.throwIfAborted();
        batch = [];
      }
      await Promise.all(batch);
      await transaction.objectStore('files').put(file, generation);
      const shelved: PackRow = { ...row, generation };
      await packs.put(shelved);
      onProgress?.({ done: count, total: count });
      signal?.throwIfAborted();
      return shelved;
    });
  }

  async change(key: string, change: Partial<PackRow>) {
    await this.#write(await this.#connect(), async (transaction) => {
      const packs = transaction.objectStore('packs');
      const row = await packs.get(key);
      if (row) await packs.put({ ...row, ...change });
    });
  }

  async delete(key: string) {
    await this.#write(await this.#connect(), async (transaction) => {
      const packs = transaction.objectStore('packs');
      const row = await packs.get(key);
      if (!row) return;
      const dismissal = dismissalOf(row);
      if (dismissal) await transaction.objectStore('dismissals').put(dismissal);
      await transaction.objectStore('records').delete(recordsOf(row.generation));
      await transaction.objectStore('files').delete(row.generation);
      await packs.delete(key);
    });
  }

  async dismissals() {
    return (await this.#connect()).getAll('dismissals');
  }

  async file(generation: number) {
    return (await this.#connect()).get('files', generation);
  }

  records(generation: number): RecordSource {
    return {
      get: async (store, key) => (await (await this.#connect()).get('records', [generation, store, key])) as never,
      getMany: async (store, keys) => {
        const records = (await this.#connect()).transaction('records').store;
        return (await Promise.all(keys.map((key) => records.get([generation, store, key])))) as never[];
      },
    };
  }

  async keepSight(generation: number, sight: SightRecord) {
    await this.#write(await this.#connect(), async (transaction) => {
      const records = transaction.objectStore('records');
      const kept = await records.count([generation, 'overview', 0]);
      if (kept > 0) await records.put(sight, [generation, 'sight', 0]);
    });
  }

  async current() {
    return ((await (await this.#connect()).get('notes', 'current')) as string | undefined) ?? null;
  }

  async setCurrent(key: string) {
    await (await this.#connect()).put('notes', key, 'current');
  }

  /** Run `work` in one transaction over everything: what it throws, or what the database refuses, undoes all of it. */
  async #write<T>(database: Database, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' });
    // The error of the transaction itself is the cause (no room); requests then report a mere abort.
    const ended = transaction.done.catch(() => {});
    try {
      const result = await work(transaction);
      await transaction.done;
      return result;
    } catch (error) {
      try {
        transaction.abort();
      } catch {
        // It has ended already.
      }
      await ended;
      throw transaction.error ?? error;
    }
  }
}
