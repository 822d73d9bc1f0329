import { getContext, setContext } from 'svelte';
import { printAddress } from '../address/address';
import { fitting } from '../address/fit';
import { fromLink, toLink } from '../address/link';
import { HASH_DIGITS, inPack, type View } from '../address/view';
import { Navigator, type Place } from '../address/navigator.svelte';
import { Curator } from '../curation/curator.svelte';
import type { Host } from '../host';
import { Preferences, type System } from './preferences.svelte';
import { Shelf } from './shelf.svelte';
import { Toaster } from './toaster.svelte';

/** Fields of a strange address that are named to the reader. */
const MOST_TOLD = 5;

/** All that a page of ours shares among its components. */
export class App {
  readonly host: Host;
  readonly preferences: Preferences;
  readonly shelf: Shelf;
  readonly navigator: Navigator;
  readonly toaster = new Toaster();
  readonly curator = new Curator(this);

  constructor(host: Host, place: Place, system: System) {
    this.host = host;
    this.preferences = new Preferences(host, system);
    this.shelf = new Shelf(host.library);
    this.navigator = new Navigator(place);
  }

  get t() {
    return this.preferences.t;
  }
  get numbers() {
    return this.preferences.numbers;
  }
  get view(): View {
    return this.navigator.view;
  }
  get pack() {
    return this.shelf.open;
  }

  /** Begin: settings, packs, the view of the address. Gives the way to stop. */
  start(): () => void {
    const stops = [this.preferences.follow(), this.shelf.follow(), this.navigator.follow()];
    void this.preferences.load().then(() => this.openShelf());
    return () => stops.forEach((stop) => stop());
  }

  async openShelf(): Promise<void> {
    const { pack } = this.view;
    const found = await this.shelf.start(pack);
    if (!found) this.toaster.show(this.t.library.gone);
    this.#nameOpenPack();
  }

  /** Open another pack and begin anew in it. */
  async openPack(key: string): Promise<void> {
    if (await this.shelf.choose(key)) this.#beginAnew();
  }

  async addPack(file: File): Promise<void> {
    const info = await this.shelf.add(file);
    if (info === null) return;
    this.#beginAnew();
    this.toaster.show(this.t.library.opened(info.title));
  }

  /** Take a pack off the shelf; for a while it can be brought back. */
  async removePack(key: string, title: string): Promise<void> {
    const wasOpen = this.pack?.info.key === key;
    await this.shelf.remove(key);
    if (wasOpen) this.#beginAnew();
    const undo = async () => {
      await this.shelf.restore(key, wasOpen);
      if (wasOpen) this.#beginAnew();
    };
    const action = { label: this.t.library.undo, run: () => void undo() };
    this.toaster.show(this.t.library.removed(title), action, () => void this.shelf.purge(key));
  }

  /** Follow the address to the pack it names, after back or forward. */
  async followPack(): Promise<void> {
    const asked = this.shelf.find(this.view.pack);
    if (asked && asked.key !== this.pack?.info.key) await this.shelf.choose(asked.key);
  }

  /** Say what of the address was not understood, or names what the open pack has not, and leave it out. */
  checkAddress(): void {
    this.#tellIgnored(this.navigator.ignored);
    this.navigator.forgive();
    if (this.pack === null) return;
    const { view, dropped } = fitting(this.view, this.pack);
    if (dropped > 0) {
      this.toaster.show(this.t.address.dropped(dropped));
      this.navigator.refine(view);
    }
  }

  /** Whether the text is a link to a view, which is then opened, or the reader is told which pack is missing. */
  followLink(text: string): boolean {
    const read = fromLink(text);
    if (read === null) return false;
    const { pack } = read.view;
    this.#tellIgnored(read.ignored);
    if (this.shelf.find(pack)) void this.host.openExplorer(printAddress(read.view));
    else this.toaster.show(this.t.address.missing(pack!));
    return true;
  }

  /** Copy a link to the present view, changed or not. */
  copyLink(change: Partial<View> = {}): void {
    if (!this.pack) return;
    const link = toLink(this.pack.info.contentHash, { ...this.view, ...change });
    void this.copy(link, this.t.address.copied);
  }

  async copy(text: string, done: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.toaster.show(done);
    } catch {
      this.toaster.show(this.t.reader.copyFailed);
    }
  }

  #tellIgnored(fields: readonly string[]): void {
    if (fields.length > 0) this.toaster.show(this.t.address.ignored(fields.slice(0, MOST_TOLD).join(this.t.comma)));
  }

  #beginAnew(): void {
    const pack = this.#digits();
    if (pack === this.view.pack) return;
    this.navigator.go(inPack(pack, this.view));
  }

  #nameOpenPack(): void {
    const pack = this.#digits();
    if (pack !== null && pack !== this.view.pack) this.navigator.refine({ pack });
  }

  #digits(): string | null {
    return this.pack?.info.contentHash.slice(0, HASH_DIGITS) || null;
  }
}

const KEY = Symbol('app');
export const provideApp = (app: App): App => setContext(KEY, app);
export const useApp = (): App => getContext<App>(KEY);
