import { MemoryRecords } from '../pack/memory';
import type { RecordSource } from '../pack/records';
import type { Dismissal, PackRow } from './rows';
import { dismissalOf, type Arrival, type PutOptions, type Shelf } from './shelf';

/** Packs kept as long as the page is open: where the browser gives no database, such as some private windows. */
export class MemoryShelf implements Shelf {
  readonly #rows = new Map<string, PackRow>();
  readonly #kept = new Map<number, { file: Uint8Array; records: RecordSource }>();
  readonly #dismissals = new Map<string, Dismissal>();
  #generation = 0;
  #current: string | null = null;

  async rows() {
    return [...this.#rows.values()];
  }

  async row(key: string) {
    return this.#rows.get(key);
  }

  async put({ row, file, records, count }: Arrival, { onProgress, signal, keep }: PutOptions = {}) {
    signal?.throwIfAborted();
    const existing = this.#rows.get(row.key);
    if (existing && keep?.(existing)) return existing;
    const kept = { file, records: new MemoryRecords(records) };
    onProgress?.({ done: count, total: count });
    // A listener may have cancelled.
    signal?.throwIfAborted();
    if (existing) this.#kept.delete(existing.generation);
    const shelved = { ...row, generation: ++this.#generation };
    this.#kept.set(shelved.generation, kept);
    this.#rows.set(row.key, shelved);
    return shelved;
  }

  async change(key: string, change: Partial<PackRow>) {
    const row = this.#rows.get(key);
    if (row) this.#rows.set(key, { ...row, ...change });
  }

  async delete(key: string) {
    const row = this.#rows.get(key);
    if (!row) return;
    const dismissal = dismissalOf(row);
    if (dismissal) this.#dismissals.set(dismissal.file, dismissal);
    this.#kept.delete(row.generation);
    this.#rows.delete(key);
  }

  async dismissals() {
    return [...this.#dismissals.values()];
  }

  async file(generation: number) {
    return this.#kept.get(generation)?.file;
  }

  records(generation: number): RecordSource {
    return {
      get: async (store, key) => this.#kept.get(generation)?.records.get(store, key),
      getMany: async (store, keys) =>
        (await this.#kept.get(generation)?.records.getMany(store, keys)) ?? keys.map(() => undefined),
    };
  }

  /** The page that could be faster for it would find no pack either. */
  async keepSight() {}

  async current() {
    return this.#current;
  }

  async setCurrent(key: string) {
    this.#current = key;
  }
}
