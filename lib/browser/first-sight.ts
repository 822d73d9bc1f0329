/** What a page needs to paint the map before anything else is loaded; small, for it is loaded first. */
import type { Theme } from '../ui/host';
import { RECORDS_VERSION, type SightRecord } from '../pack/records';
import { DatabaseShelf } from './database-shelf';
import { inExtension } from './in-extension';
import { listed } from './rows';
import type { Shelf } from './shelf';
import { KEY, parsed } from './web-settings';

/** The address of a whole map without anything chosen or filtered: of the pack that was open last, or of one named by its first digits. */
const PLAIN = /^#?(?:pack=([0-9a-f]{12}))?$/;

interface KeptSight {
  /** Revision of the pack that it shows. */
  readonly revision: number;
  readonly sight: SightRecord;
}

/**
 * How the map of an address is seen first; null where the address asks for more, or no page of this build has drawn it yet.
 *
 * @param hash the part of the address from `#` on
 * @param build names this program; what another drew is not shown
 */
export async function keptSight(
  hash: string,
  build: string,
  shelf: Pick<Shelf, 'rows' | 'current' | 'records'> = new DatabaseShelf(),
): Promise<KeptSight | null> {
  const plain = PLAIN.exec(hash);
  if (!plain) return null;
  const [rows, current] = await Promise.all([shelf.rows(), shelf.current()]);
  const [, digits] = plain;
  const row = listed(rows).find(({ key, contentHash }) =>
    digits === undefined ? key === current : contentHash.startsWith(digits),
  );
  if (row?.recordsVersion !== RECORDS_VERSION) return null;
  const sight = await shelf.records(row.generation).get('sight', 0);
  return sight?.build === build ? { revision: row.generation, sight } : null;
}

/** The theme that the reader chose; null follows the system. */
export async function keptTheme(): Promise<Theme | null> {
  const settings = inExtension() ? await storedSettings() : parsed(localStorage.getItem(KEY));
  const { theme } = (settings ?? {}) as { theme?: unknown };
  return theme === 'light' || theme === 'dark' ? theme : null;
}

interface Storage {
  readonly storage: { readonly local: { get(key: string): Promise<Record<string, unknown>> } };
}

/** See `stored-settings.ts`, which brings along more than is needed here. */
async function storedSettings(): Promise<unknown> {
  const { browser, chrome } = globalThis as { browser?: Storage; chrome?: Storage };
  return (await (browser ?? chrome)!.storage.local.get('settings'))['settings'];
}
