import { beyond, curatePack, curationOf, joined } from '../curation/curate-pack';
import { printCuration } from '../curation/print';
import { failure, success, type Outcome } from '../model/finding';
import { cut, recordCount } from '../pack/cut';
import { decode } from '../pack/decode';
import { RECORDS_VERSION } from '../pack/records';
import type { PackInfo } from '../query/types';
import type { ImportProgress } from '../ui/host';
import { infoOf, type Bundle, type PackRow } from './rows';
import type { Shelf } from './shelf';
import { trouble } from './trouble';

/** A pack file to keep. Plain values, so that it can be handed to a worker. */
export interface Arriving {
  readonly name: string;
  readonly file: Uint8Array;
  /** What it was brought along as, with its key on the shelf; null where the reader opened it. */
  readonly bundled: { readonly key: string; readonly bundle: Bundle } | null;
  /** For a pack that is kept already and is put right: its key, and the reader's own curation from now on. */
  readonly again?: { readonly key: string; readonly own: string | null };
}

export interface KeepOptions {
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Checks the bytes of a pack file and keeps it: all of it, or findings and nothing. */
export type Keeper = (arriving: Arriving, options: KeepOptions) => Promise<Outcome<PackInfo>>;

/** The reader's own lines without those that the pack was built with; null where none is left. */
function ownOf(built: string | null, own: string | null): string | null {
  const rest = beyond(curationOf(built), curationOf(own));
  return rest.entries.length > 0 ? printCuration(rest) : null;
}

/** The pack of a title that was opened last. */
const latestOf = (rows: readonly PackRow[], title: string): PackRow | undefined =>
  rows
    .filter((row) => row.title === title && row.removed === null)
    .toSorted((x, y) => y.added - x.added || y.generation - x.generation)[0];

/** Whether a bundle need not be kept anew: it is there already, or the reader has taken it off. */
export const keepsBundle = (bundle: Bundle, row: PackRow): boolean =>
  row.bundle?.sha256 === bundle.sha256 || row.removed !== null;

/** Whether a row holds this very file as records of this version: to write it again would only take it from a page that reads it. */
async function isKept(shelf: Shelf, row: PackRow, file: Uint8Array): Promise<boolean> {
  if (row.removed !== null || row.recordsVersion !== RECORDS_VERSION || row.bytes !== file.byteLength) return false;
  const kept = await shelf.file(row.generation);
  return kept !== undefined && kept.every((byte, i) => byte === file[i]);
}

/**
 * Keeps packs on a shelf, in the thread that calls it.
 *
 * @param now milliseconds since 1970
 */
export const keeperOn =
  (shelf: Shelf, now: () => number): Keeper =>
  async ({ name, file, bundled, again }, { onProgress, signal }) => {
    const decoded = await decode(file);
    if (!decoded.ok) return decoded;
    const asBuilt = decoded.value;
    try {
      const rows = await shelf.rows();
      const same = rows.find(({ key, contentHash }) =>
        again ? key === again.key : bundled === null ? contentHash === asBuilt.contentHash : key === bundled.key,
      );
      // What readers put right outlives an update of a pack: by the extension, or by a file of the same title built anew.
      const before = same ?? (bundled === null ? latestOf(rows, asBuilt.title) : undefined);
      if (same && bundled === null && !again && (await isKept(shelf, same, file))) return success(infoOf(same));
      const own = ownOf(asBuilt.curation, again ? again.own : (before?.curation?.own ?? null));
      const { pack, idle } = curatePack(asBuilt, curationOf(own));
      const { documents, articles, passages, entities, edges } = pack.graph;
      const bundle = bundled?.bundle ?? same?.bundle ?? null;
      const row = {
        key: bundled?.key ?? same?.key ?? `pack:${pack.contentHash}`,
        title: same?.renamed ? same.title : pack.title,
        contentHash: pack.contentHash,
        // Only what we brought along is our sample, whatever a file says.
        sample: pack.sample && bundle !== null,
        bytes: file.byteLength,
        added: (again && same?.added) ?? now(),
        counts: {
          documents: documents.length,
          articles: articles.length,
          passages: passages.length,
          entities: entities.length,
          edges: edges.length,
        },
        recordsVersion: RECORDS_VERSION,
        removed: null,
        renamed: same?.renamed ?? false,
        bundle,
        curation: {
          built: asBuilt.curation,
          own,
          idle: idle.map(({ code, where, message }) => ({ code, where, message })),
          changes: joined(curationOf(asBuilt.curation), curationOf(own)).entries.length,
        },
      };
      const keep = bundled ? (existing: PackRow) => keepsBundle(bundled.bundle, existing) : undefined;
      const arrival = { row, file, records: cut(pack), count: recordCount(pack) };
      return success(infoOf(await shelf.put(arrival, { onProgress, signal, keep })));
    } catch (error) {
      return failure(trouble(name, error));
    }
  };
