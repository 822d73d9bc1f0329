import type { RecordSource, Records, Store, StoredRecord } from './records';

/** Records kept in memory: for tests, and where a pack is looked at without being kept. */
export class MemoryRecords implements RecordSource {
  readonly #records = new Map<string, unknown>();

  constructor(records: Iterable<StoredRecord>) {
    for (const { store, key, value } of records) this.#records.set(`${store} ${key}`, value);
  }

  async get<S extends Store>(store: S, key: number): Promise<Records[S] | undefined> {
    return this.#records.get(`${store} ${key}`) as Records[S] | undefined;
  }

  getMany<S extends Store>(store: S, keys: readonly number[]): Promise<readonly (Records[S] | undefined)[]> {
    return Promise.all(keys.map((key) => this.get(store, key)));
  }
}
