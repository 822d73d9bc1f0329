import { DatabaseShelf } from './database-shelf';
import { MemoryShelf } from './memory-shelf';
import type { Shelf } from './shelf';

/**
 * The database where the browser gives one, else memory: packs can then be read, and are gone with the page.
 * A database that a newer version made stays what it is: each use of it rejects, and nothing seems lost that is there.
 */
export async function openShelf(): Promise<Shelf> {
  const shelf = new DatabaseShelf();
  try {
    await shelf.rows();
    return shelf;
  } catch (error) {
    return error instanceof DOMException && error.name === 'VersionError' ? shelf : new MemoryShelf();
  }
}
