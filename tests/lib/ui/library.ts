/** A library in memory over real packs: what the state of the interface is tested with. */
import { curatePack, curationOf } from '../../../lib/curation/curate-pack';
import { cut } from '../../../lib/pack/cut';
import { MemoryRecords } from '../../../lib/pack/memory';
import type { SightRecord } from '../../../lib/pack/records';
import { openPack } from '../../../lib/query/reader';
import type { PackInfo } from '../../../lib/query/types';
import type { Host, Library, LookUp, Settings } from '../../../lib/ui/host';
import { failure, success } from '../../../lib/model/finding';
import { fixtureInfo, fixturePack } from '../../fixtures/graph';

const pack = fixturePack();
const infoOf = (key: string, title = key): PackInfo => ({
  ...fixtureInfo(pack),
  key,
  title,
  contentHash: key.padEnd(64, '0'),
});

export class MemoryLibrary implements Library {
  readonly kept = new Map<string, PackInfo>();
  readonly removed = new Map<string, PackInfo>();
  readonly purged: string[] = [];
  readonly own = new Map<string, string | null>();
  last: string | null = null;
  #listeners = new Set<() => void>();

  constructor(...keys: string[]) {
    for (const key of keys) this.kept.set(key, infoOf(key));
  }

  readonly sights = new Map<number, SightRecord>();
  async keepSight(revision: number, sight: SightRecord) {
    this.sights.set(revision, sight);
  }
  async list() {
    return [...this.kept.values()];
  }
  async open(key: string) {
    const info = this.kept.get(key);
    return info ? openPack(info, new MemoryRecords(cut(this.#curated(key).pack))) : null;
  }
  #curated(key: string) {
    return curatePack(pack, curationOf(this.own.get(key) ?? null));
  }
  async curation(key: string) {
    return this.kept.has(key) ? { built: null, own: this.own.get(key) ?? null, idle: this.#curated(key).idle } : null;
  }
  /** What says `# broken` is refused. */
  async curate(key: string, own: string | null) {
    const info = this.kept.get(key);
    if (!info || own?.includes('# broken')) return failure({ code: 'gone', where: key, message: 'It is gone.' });
    this.own.set(key, own);
    const changes = curationOf(own).entries.length;
    this.kept.set(key, { ...info, changes, revision: info.revision + 1 });
    return success(this.kept.get(key)!);
  }
  /** A file is a pack whose text is its key; one that says `broken` is refused, one that says `slow` waits for the signal. */
  async add(
    name: string,
    bytes: Uint8Array,
    onProgress?: (p: { done: number; total: number }) => void,
    signal?: AbortSignal,
  ) {
    const key = new TextDecoder().decode(bytes);
    if (key === 'broken') return failure({ code: 'not-a-pack', where: name, message: 'This is no pack.' });
    onProgress?.({ done: 1, total: 2 });
    if (key === 'slow') {
      await new Promise((resolve) => signal!.addEventListener('abort', resolve));
      throw signal!.reason;
    }
    this.kept.set(key, infoOf(key, name));
    return success(this.kept.get(key)!);
  }
  async rename(key: string, title: string) {
    this.kept.set(key, { ...this.kept.get(key)!, title });
  }
  async remove(key: string) {
    this.removed.set(key, this.kept.get(key)!);
    this.kept.delete(key);
  }
  async restore(key: string) {
    this.kept.set(key, this.removed.get(key)!);
  }
  async purge(key: string) {
    this.purged.push(key);
  }
  async syncBundled() {
    return [];
  }
  async current() {
    return this.last;
  }
  async setCurrent(key: string) {
    this.last = key;
  }
  onChange(listener: () => void) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
  /** As if another page had changed the library. */
  changed() {
    this.#listeners.forEach((listener) => listener());
  }
}

export class MemoryHost implements Host {
  readonly kind = 'web';
  isPrivate = false;
  kept: Settings = { language: null, theme: null, citation: null, recent: [], unmarked: [] };
  #listeners = new Set<(settings: Settings) => void>();

  constructor(readonly library: MemoryLibrary = new MemoryLibrary('a', 'b')) {}

  async settings() {
    return this.kept;
  }
  async changeSettings(change: Partial<Settings>) {
    this.kept = { ...this.kept, ...change };
    this.#listeners.forEach((listener) => listener(this.kept));
  }
  onSettings(listener: (settings: Settings) => void) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
  explorerUrl(hash: string) {
    return 'explorer.html' + hash;
  }
  async openExplorer() {}
  readonly pages = null;

  onLookUp(_listener: (lookUp: LookUp) => void) {
    return () => {};
  }
}
