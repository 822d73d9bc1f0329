import { DatabaseShelf } from './database-shelf';
import { MemoryShelf } from './memory-shelf';
import type { Shelf } from './shelf';

/** The database where the browser gives one, else memory: packs can then be read, and are gone with the page. */
export async function openShelf(): Promise<Shelf> {
  const shelf = new DatabaseShelf();
  try {
    await shelf.rows();
    return shelf;
  } catch {
    return new MemoryShelf();
  }
}
