import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Records, Store } from '../pack/records';
import type { Dismissal, PackRow } from './rows';

/** The database. A change of its stores raises the version and adds a step to {@link upgrade}; what is kept is never dropped. */
export interface Schema extends DBSchema {
  packs: { key: string; value: PackRow };
  /** Pack files by generation. */
  files: { key: number; value: Uint8Array };
  records: { key: [generation: number, store: Store, key: number]; value: Records[Store] };
  dismissals: { key: string; value: Dismissal };
  notes: { key: 'generation' | 'current'; value: number | string };
}

export type Database = IDBPDatabase<Schema>;

const VERSION = 1;

function upgrade(database: Database, from: number): void {
  if (from < 1) {
    database.createObjectStore('packs', { keyPath: 'key' });
    database.createObjectStore('files');
    database.createObjectStore('records');
    database.createObjectStore('dismissals', { keyPath: 'file' });
    database.createObjectStore('notes');
  }
}

/**
 * A connection that opens when first asked for and again after it was lost: the browser may end it, and a newer page that wants to
 * upgrade asks the others to let go.
 */
export function connection(name: string): () => Promise<Database> {
  let opened: Promise<Database> | null = null;
  const forget = () => (opened = null);
  return () => {
    opened ??= openDB<Schema>(name, VERSION, {
      upgrade,
      blocking(_current, _wanted, event) {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    }).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opened;
  };
}
