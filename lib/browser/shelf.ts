import type { RecordSource, SightRecord, StoredRecord } from '../pack/records';
import type { ImportProgress } from '../ui/host';
import type { Dismissal, PackRow } from './rows';

/** A pack about to be shelved: its row without the generation, which the shelf gives, the file itself, and its records. */
export interface Arrival {
  readonly row: Omit<PackRow, 'generation'>;
  /** Kept so that another version of the records can be cut from it. */
  readonly file: Uint8Array;
  readonly records: Iterable<StoredRecord>;
  /** Number of `records`. */
  readonly count: number;
}

export interface PutOptions {
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Asked inside the transaction about the row that is there: true leaves it as it is. */
  readonly keep?: ((existing: PackRow) => boolean) | undefined;
}

/**
 * Where packs are kept. Each method is one transaction: done whole, or rejected with nothing changed.
 * Knows nothing of pack files and findings; that is the library's part.
 */
export interface Shelf {
  rows(): Promise<readonly PackRow[]>;
  row(key: string): Promise<PackRow | undefined>;
  /** Shelve a pack, in place of the one that has its key; gives the row that is there afterwards. */
  put(arrival: Arrival, options?: PutOptions): Promise<PackRow>;
  /** Change a row; nothing happens where it is gone. */
  change(key: string, change: Partial<Pick<PackRow, 'title' | 'renamed' | 'removed'>>): Promise<void>;
  /** Delete a pack with its records, and note the dismissal of a bundle. */
  delete(key: string): Promise<void>;
  dismissals(): Promise<readonly Dismissal[]>;
  /** The file a pack was shelved with. */
  file(generation: number): Promise<Uint8Array | undefined>;
  records(generation: number): RecordSource;
  /** Keep with the records of a generation how its map is seen first; nothing happens where they are gone. */
  keepSight(generation: number, sight: SightRecord): Promise<void>;
  /** Key of the pack that was open last, or null. */
  current(): Promise<string | null>;
  setCurrent(key: string): Promise<void>;
}

/** What deleting a row leaves behind. */
export const dismissalOf = ({ bundle, sample }: PackRow): Dismissal | null => bundle && { ...bundle, sample };
