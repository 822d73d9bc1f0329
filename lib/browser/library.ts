import { failure, success, type Finding, type Outcome } from '../model/finding';
import type { SightRecord } from '../pack/records';
import { openPack } from '../query/reader';
import type { PackInfo, PackReader } from '../query/types';
import type { ImportProgress, KeptCuration, Library } from '../ui/host';
import type { Bundles } from './bundled';
import { infoOf, listed, type Bundle } from './rows';
import { keeperOn, keepsBundle, type Arriving, type Keeper, type KeepOptions } from './keep';
import type { Shelf } from './shelf';
import { upToDate } from './up-to-date';

/** How long what was taken off the list can be brought back by a page that is still open, in milliseconds. */
const UNDO_TIME = 10 * 60_000;

export interface LibraryParts {
  readonly shelf: Shelf;
  readonly bundles: Bundles;
  /** Tells the other pages; see `lib/browser/channel.ts`. */
  readonly channel: { announce(): void; listen(listener: () => void): () => void };
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Ask the browser not to clear what is kept; some ask the reader, so it is called only when they keep a pack of their own. */
  readonly persist: () => void;
  /** Who decodes and shelves packs; this thread if none is given. */
  readonly keeper?: Keeper;
}

/** The packs that are kept. */
export class KeptLibrary implements Library {
  readonly #parts: LibraryParts;
  readonly #keeper: Keeper;

  constructor(parts: LibraryParts) {
    this.#parts = parts;
    this.#keeper = parts.keeper ?? keeperOn(parts.shelf, parts.now);
  }

  async list(): Promise<readonly PackInfo[]> {
    return listed(await this.#parts.shelf.rows()).map(infoOf);
  }

  async open(key: string): Promise<PackReader | null> {
    const kept = await this.#parts.shelf.row(key);
    const row = kept && kept.removed === null ? await upToDate(this.#parts.shelf, kept) : null;
    return row && openPack(infoOf(row), this.#parts.shelf.records(row.generation));
  }

  async add(
    name: string,
    bytes: Uint8Array,
    onProgress?: (progress: ImportProgress) => void,
    signal?: AbortSignal,
  ): Promise<Outcome<PackInfo>> {
    const outcome = await this.#keep({ name, file: bytes, bundled: null }, { onProgress, signal });
    if (outcome.ok) this.#parts.persist();
    return outcome;
  }

  async rename(key: string, title: string): Promise<void> {
    await this.#parts.shelf.change(key, { title, renamed: true });
    this.#parts.channel.announce();
  }

  async curation(key: string): Promise<KeptCuration | null> {
    const row = await this.#parts.shelf.row(key);
    const { built = null, own = null, idle = [] } = row?.curation ?? {};
    return row ? { built, own, idle } : null;
  }

  async curate(
    key: string,
    own: string | null,
    onProgress?: (progress: ImportProgress) => void,
  ): Promise<Outcome<PackInfo>> {
    const row = await this.#parts.shelf.row(key);
    const file = row && (await this.#parts.shelf.file(row.generation));
    if (!file)
      return failure({
        code: 'gone',
        where: key,
        message: 'the pack is no longer in the library: open its file again',
      });
    return this.#keep({ name: row.title, file, bundled: null, again: { key, own } }, { onProgress });
  }

  async remove(key: string): Promise<void> {
    await this.#parts.shelf.change(key, { removed: this.#parts.now() });
    this.#parts.channel.announce();
  }

  async restore(key: string): Promise<void> {
    await this.#parts.shelf.change(key, { removed: null });
    this.#parts.channel.announce();
  }

  async purge(key: string): Promise<void> {
    await this.#parts.shelf.delete(key);
    this.#parts.channel.announce();
  }

  /** Deletes too what was removed so long ago that nobody can bring it back: the page that could was closed. */
  async syncBundled(onProgress?: (progress: ImportProgress) => void): Promise<readonly Finding[]> {
    const { shelf, bundles, now } = this.#parts;
    for (const { key, removed } of await shelf.rows())
      if (removed !== null && removed < now() - UNDO_TIME) await shelf.delete(key);

    const brought = await bundles.list();
    if (!brought.ok) return brought.findings;
    const findings: Finding[] = [];
    const dismissals = new Map((await shelf.dismissals()).map((dismissal) => [dismissal.file, dismissal]));
    for (const bundle of brought.value) {
      const dismissed = dismissals.get(bundle.file);
      if (dismissed && (dismissed.sample || dismissed.sha256 === bundle.sha256)) continue;
      const outcome = await this.#syncOne(bundle, onProgress);
      if (!outcome.ok) findings.push(...outcome.findings);
    }
    return findings;
  }

  keepSight(revision: number, sight: SightRecord): Promise<void> {
    return this.#parts.shelf.keepSight(revision, sight);
  }

  current(): Promise<string | null> {
    return this.#parts.shelf.current();
  }

  setCurrent(key: string): Promise<void> {
    return this.#parts.shelf.setCurrent(key);
  }

  onChange(listener: () => void): () => void {
    return this.#parts.channel.listen(listener);
  }

  /** Keep a bundle unless it is kept already. One that is new and no sample is what the reader wants to see. */
  async #syncOne(bundle: Bundle, onProgress?: (progress: ImportProgress) => void): Promise<Outcome<unknown>> {
    const { shelf, bundles } = this.#parts;
    const key = `bundle:${bundle.file}`;
    const existing = await shelf.row(key);
    if (existing && keepsBundle(bundle, existing)) return success(existing);
    const file = await bundles.bytes(bundle);
    if (!file.ok) return file;
    const kept = await this.#keep({ name: bundle.file, file: file.value, bundled: { key, bundle } }, { onProgress });
    if (kept.ok && !kept.value.sample) await shelf.setCurrent(key);
    return kept;
  }

  async #keep(arriving: Arriving, options: KeepOptions): Promise<Outcome<PackInfo>> {
    const kept = await this.#keeper(arriving, options);
    if (kept.ok) this.#parts.channel.announce();
    return kept;
  }
}
