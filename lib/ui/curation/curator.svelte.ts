import type { Change, Curation, Entry } from '../../curation/change';
import { curationOf, joined } from '../../curation/curate-pack';
import { forwardsOf } from '../../curation/forwards';
import { parseCuration } from '../../curation/parse';
import { printChange, printCuration } from '../../curation/print';
import type { Finding } from '../../model/finding';
import type { PackReader } from '../../query/types';
import type { KeptCuration } from '../host';
import type { App } from '../state/app.svelte';
import { findingText } from '../texts/texts';
import { followed } from './follow';
import { saidOf } from './said';

/** What is asked for in a window of its own. */
export const DEEDS = ['merge', 'split', 'rename', 'retype', 'variant'] as const;
export type Deed = (typeof DEEDS)[number];

/** A deed that waits for the reader's word. */
export interface Asked {
  readonly deed: Deed;
  /** Ids of the names; several for a merge alone. */
  readonly ids: readonly string[];
  /** The pack as it was: the names stay what they were while it is made anew. */
  readonly pack: PackReader;
}

/** A file that was taken in, and the lines of it that could not be read. */
export interface Imported {
  readonly name: string;
  readonly taken: number;
  readonly findings: readonly Finding[];
}

const NOTHING: KeptCuration = { built: null, own: null, idle: [] };
const whereOf = (change: Change) => printChange(change).replaceAll('\t', ' ');
const empty = ({ entries, closing }: Curation) => entries.length === 0 && closing.length === 0;

/** Putting the open pack right: what has been changed, what is being asked, undo and redo of its own. */
export class Curator {
  readonly #app: App;
  #key: string | null = null;
  #kept = $state.raw<KeptCuration>(NOTHING);
  #past = $state.raw<readonly Curation[]>([]);
  #future = $state.raw<readonly Curation[]>([]);
  #busy = $state(false);
  #imported = $state.raw<Imported | null>(null);
  /** What the reader is asked about; null where nothing is. */
  asked = $state.raw<Asked | null>(null);
  /** Whether the list of changes is open. */
  listed = $state(false);

  /** What the pack was built with, which stays. */
  readonly built = $derived(curationOf(this.#kept.built));
  /** What readers have added here. */
  readonly own = $derived(curationOf(this.#kept.own));
  readonly canUndo = $derived(this.#past.length > 0 || this.own.entries.length > 0);

  constructor(app: App) {
    this.#app = app;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }
  /** Whether the pack is being made anew. */
  get busy(): boolean {
    return this.#busy;
  }
  get imported(): Imported | null {
    return this.#imported;
  }
  dismissImport(): void {
    this.#imported = null;
  }

  /** Ask the reader about names of the open pack. */
  ask(deed: Deed, ids: readonly string[]): void {
    const { pack } = this.#app;
    if (pack !== null) this.asked = { deed, ids, pack };
  }

  /** Why a change does nothing to this pack; null where it does something. */
  idle(change: Change): Finding | null {
    const where = whereOf(change);
    return this.#kept.idle.find((finding) => finding.where === where) ?? null;
  }

  /** Look up how the open pack was put right. */
  async load(): Promise<void> {
    const key = this.#app.pack?.info.key ?? null;
    if (key !== this.#key) {
      this.#key = key;
      this.#past = this.#future = [];
      this.#imported = this.asked = null;
    }
    const kept = key === null ? NOTHING : ((await this.#app.host.library.curation(key)) ?? NOTHING);
    if (key === this.#key) this.#kept = kept;
  }

  /** Make changes and tell of them; those that would do nothing are told and not kept. */
  async make(...changes: readonly Change[]): Promise<boolean> {
    const before = this.own;
    const added = changes.map((change): Entry => ({ change, comments: [] }));
    if (!(await this.#step({ ...before, entries: [...before.entries, ...added] }))) return false;
    const { t, toaster } = this.#app;
    const reasons = changes.map((change) => this.idle(change));
    const [reason] = reasons;
    if (reason && reasons.every((each) => each !== null)) {
      await this.#set(before);
      this.#past = this.#past.slice(0, -1);
      toaster.show(t.curation.idle(findingText(t, reason)));
      return false;
    }
    const said = changes.map((change) => saidOf(t, change)).join(t.comma);
    toaster.show(t.curation.done(said), { label: t.curation.undo, run: () => void this.without(changes) });
    return true;
  }

  /** Take changes back, whatever came after them. */
  async without(changes: readonly Change[]): Promise<void> {
    const lines = changes.map(printChange);
    const rest = this.own.entries.filter(({ change }) => !lines.includes(printChange(change)));
    if (rest.length < this.own.entries.length) await this.#step({ ...this.own, entries: rest });
  }

  clear(): Promise<boolean> {
    return this.#step({ entries: [], closing: [] });
  }

  /** One step back; where this page has made none, the last line goes. */
  async undo(): Promise<void> {
    if (!this.canUndo || this.#busy) return;
    const now = this.own;
    const back = this.#past.at(-1) ?? { ...now, entries: now.entries.slice(0, -1) };
    if (!(await this.#set(back))) return;
    this.#past = this.#past.slice(0, -1);
    this.#future = [...this.#future, now];
  }

  async redo(): Promise<void> {
    const next = this.#future.at(-1);
    if (!next || this.#busy) return;
    const now = this.own;
    if (!(await this.#set(next))) return;
    this.#past = [...this.#past, now];
    this.#future = this.#future.slice(0, -1);
  }

  /** Every change as a file: what the pack was built with and what was added. */
  get text(): string {
    return printCuration(joined(this.built, this.own));
  }

  /** Add the lines of a file to those that are here. */
  async takeIn(name: string, text: string): Promise<void> {
    const { curation, findings, known } = parseCuration(text);
    const all = joined(joined(this.built, this.own), curation);
    const fresh = all.entries.slice(joined(this.built, this.own).entries.length);
    const next = { entries: [...this.own.entries, ...fresh], closing: [...this.own.closing, ...curation.closing] };
    const taken = known && fresh.length > 0 && (await this.#step(next));
    this.#imported = { name, taken: taken ? fresh.length : 0, findings };
  }

  async #step(next: Curation): Promise<boolean> {
    const now = this.own;
    if (this.#busy || !(await this.#set(next))) return false;
    this.#past = [...this.#past, now];
    this.#future = [];
    return true;
  }

  /** Make the pack anew by these lines; where that fails, nothing changes and the reader is told. */
  async #set(next: Curation): Promise<boolean> {
    const { shelf, navigator, toaster, t } = this.#app;
    const before = this.#app.pack;
    if (before === null) return false;
    this.#busy = true;
    try {
      const findings = await shelf.curate(empty(next) ? null : printCuration(next));
      if (findings.length > 0) {
        toaster.show(findingText(t, findings[0]!));
        return false;
      }
      await this.load();
      const after = this.#app.pack;
      if (after) navigator.refine(followed(this.#app.view, nowIn(after, before)));
      return true;
    } finally {
      this.#busy = false;
    }
  }
}

/** What goes for an id now: what it became, or, where what it became was taken back, what it had been. */
function nowIn(after: PackReader, before: PackReader): (id: string) => string | null {
  const { entities } = after.overview;
  const were = [...forwardsOf(curationOf(before.overview.curation).entries.map(({ change }) => change)).entries()];
  return (id) => {
    const index = after.indexOf(id) ?? after.indexOf(were.find(([, to]) => to === id)?.[0] ?? '');
    return index === null ? null : entities[index]!.id;
  };
}
