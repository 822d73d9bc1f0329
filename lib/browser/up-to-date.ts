import { curatePack, curationOf } from '../curation/curate-pack';
import { cut, recordCount } from '../pack/cut';
import { decode } from '../pack/decode';
import { RECORDS_VERSION } from '../pack/records';
import type { PackRow } from './rows';
import type { Shelf } from './shelf';

/** The row with records of this version: those of another are cut anew from the pack's file. Null where that is gone or damaged. */
export async function upToDate(shelf: Shelf, row: PackRow): Promise<PackRow | null> {
  if (row.recordsVersion === RECORDS_VERSION) return row;
  const file = await shelf.file(row.generation);
  const decoded = file && (await decode(file));
  if (!decoded?.ok) return null;
  const { generation: _, ...same } = row;
  const { pack } = curatePack(decoded.value, curationOf(row.curation?.own ?? null));
  const arrival = { row: { ...same, recordsVersion: RECORDS_VERSION }, file: file!, records: cut(pack) };
  return shelf.put({ ...arrival, count: recordCount(pack) });
}
