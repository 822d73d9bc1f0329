import { Names } from '../../lookup/names';
import { currentRow } from '../suggest';
import type { PackRow } from '../rows';
import type { Shelf } from '../shelf';
import { upToDate } from '../up-to-date';

/** The names of a kept pack, with the row that says which. */
export interface OpenNames {
  readonly row: PackRow;
  readonly names: Names;
}

/**
 * Gives the names of the pack that was open last, or null where none is kept. They are read once, and again when another pack is
 * open or the records were made anew. Neither the overview nor any other record is read.
 */
export function currentNames(shelf: Shelf): () => Promise<OpenNames | null> {
  let held: OpenNames | null = null;
  return async () => {
    const listed = await currentRow(shelf);
    if (listed?.generation === held?.row.generation) return held;
    const row = listed && (await upToDate(shelf, listed));
    const record = row && (await shelf.records(row.generation).get('names', 0));
    return (held = record ? { row, names: new Names(record) } : null);
  };
}
