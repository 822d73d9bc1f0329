import { sameBlock, type Block } from '../gather/block';
import { containerOf, readContent, type Content } from '../gather/content';
import { cut } from '../gather/cut';
import { Fifo } from './fifo';

/** A block, the names in it, and what shows them. */
export interface Marked {
  readonly block: Block;
  readonly entry: Entry;
  /** Whether the page has it no more. */
  gone: boolean;
  /** As in `Scanned`; null until it was asked for. */
  hits: readonly number[] | null;
  /** Each range with the index of its type, while it is shown. */
  ranges: readonly (readonly [range: StaticRange, type: number])[] | null;
}

/** A container, and what was read in it. */
export interface Entry {
  readonly element: Element;
  marked: readonly Marked[];
  /** Of the text of its blocks. */
  units: number;
  inner: readonly Element[];
  /** Whether it is in view or near it. */
  near: boolean;
  /** Blocks of it that are shown as soon as it is known which names are in them. */
  shown: ReadonlySet<Marked>;
}

/** Who is told of what was read. */
export interface Readers {
  added(marked: Marked): void;
  dropped(marked: Marked): void;
  /** A container was read, or is no more. */
  changed(entry: Entry, here: boolean): void;
  shadow(root: ShadowRoot): void;
}

const newEntry = (element: Element): Entry => ({
  ...{ element, marked: [], units: 0, inner: [], near: false, shown: new Set() },
});

function byText(all: readonly Marked[]): Map<string, Marked[]> {
  const groups = new Map<string, Marked[]>();
  for (const marked of all) {
    const group = groups.get(marked.block.text);
    if (group) group.push(marked);
    else groups.set(marked.block.text, [marked]);
  }
  return groups;
}

/** Blocks that are looked at between two pauses. */
const STEP = 64;

/** The containers of a document and their blocks, read in steps and kept as the page has them. */
export class Outline {
  readonly #entries = new Map<Element, Entry>();
  /** Containers to be read. */
  readonly #waiting = new Fifo<Element>();
  #reading: { readonly element: Element; readonly steps: Generator<undefined, void> } | null = null;
  /** Elements that were not seen when they were read. */
  readonly hidden = new Set<Element>();

  constructor(private readonly readers: Readers) {}

  get entries(): Iterable<Entry> {
    return this.#entries.values();
  }

  entryOf(element: Element): Entry | undefined {
    return this.#entries.get(element);
  }

  /** Something has changed at a node, so that the container in which it stands is read (again). */
  touch(node: Node): void {
    const container = containerOf(node);
    if (!container) return;
    if (this.#reading?.element === container) this.#reading = null;
    this.#waiting.add(container);
  }

  /** Read on a little; whether there is more to read. */
  step(): boolean {
    if (!this.#reading) {
      const element = this.#waiting.take();
      if (!element) return false;
      if (!element.isConnected) return true;
      this.#reading = { element, steps: this.#read(element) };
    }
    const { done } = this.#reading.steps.next();
    if (done) this.#reading = null;
    return true;
  }

  *#read(element: Element): Generator<undefined, void> {
    const content = yield* readContent(element);
    const entry = this.#entries.get(element) ?? newEntry(element);
    const before = byText(entry.marked);
    const marked: Marked[] = [];
    const added: Marked[] = [];
    for (const block of content.blocks.flatMap(cut)) {
      const alike = before.get(block.text);
      const same = alike?.findIndex((marked) => sameBlock(marked.block, block)) ?? -1;
      const kept = same >= 0 ? alike!.splice(same, 1)[0] : undefined;
      const here = kept ?? { block, entry, gone: false, hits: null, ranges: null };
      if (!kept) added.push(here);
      if (marked.push(here) % STEP === 0) yield;
    }
    // From here on without a pause: nobody sees half of it.
    entry.marked = marked;
    entry.units = marked.reduce((sum, { block }) => sum + block.text.length, 0);
    this.#entries.set(element, entry);
    for (const gone of before.values()) for (const marked of gone) this.readers.dropped(marked);
    this.#settle(entry, content);
    for (const marked of added) this.readers.added(marked);
    this.readers.changed(entry, true);
  }

  #settle(entry: Entry, { inner, hidden, shadows }: Content): void {
    const still = new Set(inner);
    for (const child of entry.inner) if (!still.has(child)) this.#leave(child);
    entry.inner = inner;
    for (const child of inner) if (!this.#entries.has(child)) this.#waiting.add(child);
    for (const each of hidden) this.hidden.add(each);
    for (const root of shadows) this.readers.shadow(root);
  }

  /** Forget a container that stands here no more, unless it stands elsewhere. */
  #leave(element: Element): void {
    const leaving = [element];
    for (let at = leaving.pop(); at; at = leaving.pop()) {
      const entry = this.#entries.get(at);
      if (!entry || containerOf(at) === at) continue;
      this.#entries.delete(at);
      for (const marked of entry.marked) this.readers.dropped(marked);
      entry.marked = [];
      this.readers.changed(entry, false);
      leaving.push(...entry.inner);
    }
  }
}
