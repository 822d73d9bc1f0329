import type { Finding } from '../../model/finding';
import type { PackInfo, PackReader } from '../../query/types';
import type { ImportProgress, Library } from '../host';

/** A pack file that is being read, with the way to stop it. */
export interface Importing {
  /** Name of the file; null for the packs that come with the page. */
  readonly name: string | null;
  readonly progress: ImportProgress | null;
  readonly cancel: (() => void) | null;
}

/** A pack file that was refused, and why. */
export interface Refusal {
  readonly name: string;
  readonly findings: readonly Finding[];
}

/** The packs that are kept, and the one that is open. */
export class Shelf {
  readonly #library: Library;
  #packs = $state.raw<readonly PackInfo[]>([]);
  #open = $state.raw<PackReader | null>(null);
  #phase = $state<'starting' | 'ready' | 'failed'>('starting');
  #importing = $state.raw<Importing | null>(null);
  #refused = $state.raw<Refusal | null>(null);

  constructor(library: Library) {
    this.#library = library;
  }

  get packs(): readonly PackInfo[] {
    return this.#packs;
  }
  get open(): PackReader | null {
    return this.#open;
  }
  get phase(): 'starting' | 'ready' | 'failed' {
    return this.#phase;
  }
  get importing(): Importing | null {
    return this.#importing;
  }
  get refused(): Refusal | null {
    return this.#refused;
  }

  /**
   * Keep the packs that come with the page, list all, open one.
   *
   * @param digits the first digits of the content hash that an address asks for
   * @returns whether the pack asked for is here (true where none was)
   */
  async start(digits: string | null): Promise<boolean> {
    this.#phase = 'starting';
    try {
      // What is kept is shown at once; what comes with the page is seen to behind it.
      await this.refresh();
      const here = this.find(digits);
      const last = await this.#library.current();
      const opened = (here || digits === null) && (await this.#openFirst([here?.key ?? null, last]));
      const onProgress = (progress: ImportProgress) => (this.#importing = { name: null, progress, cancel: null });
      const findings = await this.#library.syncBundled(onProgress);
      if (findings.length > 0) this.#refused = { name: findings[0]!.where, findings };
      await this.refresh();
      const asked = this.find(digits);
      // One that was built for the reader has come first in its own right.
      const now = await this.#library.current();
      if (!opened || now !== last)
        await this.#openFirst([asked?.key ?? null, now, ...this.#packs.map((pack) => pack.key)]);
      this.#phase = 'ready';
      return digits === null || asked !== undefined;
    } catch (error) {
      console.error(error);
      this.#phase = 'failed';
      return true;
    } finally {
      this.#importing = null;
    }
  }

  find(digits: string | null): PackInfo | undefined {
    return digits === null ? undefined : this.#packs.find((pack) => pack.contentHash.startsWith(digits));
  }

  /** Follow changes that other pages make until the returned function is called. */
  follow(): () => void {
    return this.#library.onChange(() => void this.refresh());
  }

  async refresh(): Promise<void> {
    this.#packs = await this.#library.list();
    const open = this.#open?.info;
    if (open === undefined) return;
    // One that another page replaced has the same key and other records, which the reader at hand cannot read.
    if (this.#packs.some((pack) => pack.key === open.key && pack.revision === open.revision)) return;
    this.#open = null;
    await this.#openFirst([open.key, ...this.#packs.map((pack) => pack.key)]);
  }

  /** Open a kept pack; whether it is still there. */
  async choose(key: string): Promise<boolean> {
    const reader = await this.#library.open(key);
    if (reader === null) return false;
    this.#open = reader;
    await this.#library.setCurrent(key);
    return true;
  }

  /** Read a kept pack beside the one that is open; null where it is gone. */
  peek(key: string): Promise<PackReader | null> {
    return this.#library.open(key);
  }

  /** Check and keep a pack file and open it. Null where it was refused or the reader stopped it. */
  async add(file: File): Promise<PackInfo | null> {
    const controller = new AbortController();
    const { signal } = controller;
    const show = (progress: ImportProgress | null) =>
      (this.#importing = { name: file.name, progress, cancel: () => controller.abort() });
    this.#refused = null;
    show(null);
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const outcome = await this.#library.add(file.name, bytes, show, signal);
      if (signal.aborted) return null;
      if (!outcome.ok) {
        this.#refused = { name: file.name, findings: outcome.findings };
        return null;
      }
      await this.refresh();
      await this.choose(outcome.value.key);
      return outcome.value;
    } catch (error) {
      if (signal.aborted) return null;
      const finding = { code: 'unreadable-file', where: file.name, message: String(error) };
      this.#refused = { name: file.name, findings: [finding] };
      return null;
    } finally {
      this.#importing = null;
    }
  }

  dismissRefusal(): void {
    this.#refused = null;
  }

  async rename(key: string, title: string): Promise<void> {
    await this.#library.rename(key, title);
    await this.refresh();
    if (this.#open?.info.key === key) await this.choose(key);
  }

  /** Put the open pack right by these lines and open it anew; findings where that failed and nothing changed. */
  async curate(own: string | null): Promise<readonly Finding[]> {
    const { key } = this.#open!.info;
    const outcome = await this.#library.curate(key, own);
    if (!outcome.ok) return outcome.findings;
    this.#packs = await this.#library.list();
    await this.choose(key);
    return [];
  }

  async remove(key: string): Promise<void> {
    await this.#library.remove(key);
    await this.refresh();
  }

  /** Bring back what was removed, and open it if it was open. */
  async restore(key: string, reopen: boolean): Promise<void> {
    await this.#library.restore(key);
    await this.refresh();
    if (reopen || this.#open === null) await this.choose(key);
  }

  async purge(key: string): Promise<void> {
    await this.#library.purge(key);
  }

  /** Open the first that is here; whether there was one. */
  async #openFirst(keys: readonly (string | null)[]): Promise<boolean> {
    for (const key of keys) if (key !== null && (await this.choose(key))) return true;
    return false;
  }
}
