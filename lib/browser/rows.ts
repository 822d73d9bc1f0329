import type { Finding } from '../model/finding';
import type { PackInfo } from '../query/types';

/** A pack on the shelf: what the list shows, and where its records are. */
export interface PackRow extends Omit<PackInfo, 'revision' | 'changes'> {
  /** Names the records; grows with each import, so that a page that still reads the old ones never sees a mixture. */
  readonly generation: number;
  /** `RECORDS_VERSION` of the records. */
  readonly recordsVersion: number;
  /** When it was taken off the list, milliseconds since 1970; null while it is on it. */
  readonly removed: number | null;
  /** Whether the title was given by hand, which an update keeps. */
  readonly renamed: boolean;
  /** The file it was brought along as, or null where the reader opened it. */
  readonly bundle: Bundle | null;
  /** How its names were put right; absent in rows of before that could be. */
  readonly curation?: RowCuration;
}

/** How the names of a kept pack were put right: texts of curation files. */
export interface RowCuration {
  /** What it was built with. */
  readonly built: string | null;
  /** What readers have added here, whose lines that do nothing are told. */
  readonly own: string | null;
  readonly idle: readonly Finding[];
  /** Number of changes of both. */
  readonly changes: number;
}

/** A pack that the extension brings along; `packs/index.json` lists them. */
export interface Bundle {
  readonly file: string;
  /** Lower-case hexadecimal SHA-256 of the file. */
  readonly sha256: string;
}

/** A bundle that the reader has deleted: the sample for good, any other until its content changes. */
export interface Dismissal extends Bundle {
  readonly sample: boolean;
}

/** The rows that are on the list, newest first, the sample last. */
export function listed(rows: readonly PackRow[]): readonly PackRow[] {
  const byAge = (x: PackRow, y: PackRow) => y.added - x.added || y.generation - x.generation;
  return rows
    .filter(({ removed }) => removed === null)
    .sort((x, y) => Number(x.sample) - Number(y.sample) || byAge(x, y));
}

/** What the list shows of a row. */
export function infoOf(row: PackRow): PackInfo {
  const { generation: revision, recordsVersion: _v, removed: _r, renamed: _n, bundle: _b, curation, ...info } = row;
  return { ...info, revision, changes: curation?.changes ?? 0 };
}
