import type { Marks, Scanned } from '../../lookup/protocol';
import { Pace } from '../pace';
import { Fifo } from './fifo';
import { nearOf } from './near';
import { Observed } from './observed';
import { Occurrences } from './occurrences';
import { Outline, type Entry, type Marked } from './outline';
import { Paint } from './paint';
import { elementsInView } from './probes';
import { Queue } from './queue';
import { Slices } from './slices';
import { Tally } from './tally';
import { Watch } from './watch';

/** No name is shorter. */
const SHORTEST = 2;

/** What a marker needs of others. */
export interface MarkerEnvironment {
  /** Which names are in these texts. Where it rejects it is asked again. */
  scan(blocks: readonly string[]): Promise<Scanned>;
  /** The marks have changed. Often told: a page of a million characters is marked in hundreds of steps. */
  changed(): void;
  /** Nothing answers any more, and the marks were taken away. */
  lost(): void;
}

/** So long after the page was scrolled, in milliseconds, it is seen to again what is near the view of what is large. */
const GAP = 120;
/** So often it is asked in vain before it is given up. */
const PATIENCE = 3;

/**
 * Marks every known name of a document: reads it in slices, asks which names are in it, and shows those near the view, however the
 * page changes. Ranges far from the view are not kept, for a browser goes over all of them whenever one or the text has changed:
 * with 75,000 that is more than a second.
 *
 * The document stays as it is.
 */
export class Marker {
  readonly #outline: Outline;
  readonly #watch: Watch;
  readonly #queue = new Queue();
  readonly #paint = new Paint();
  readonly #tally = new Tally();
  readonly #slices = new Slices(() => this.#step());
  readonly #observed: Observed;
  readonly #occurrences: Occurrences;
  /** Containers whose shown blocks are to be seen to. */
  readonly #moved = new Fifo<Entry>();
  /** Of many blocks, so that scrolling within them matters. */
  readonly #large = new Set<Entry>();
  /** What is being done in steps. */
  #doing: Iterator<undefined, void> | null = null;
  readonly #scrolls = new Pace(GAP, () => {
    for (const entry of this.#large) this.#moved.add(entry);
    this.#choose = true;
    this.#slices.wake();
  });
  #choose = false;
  #asking = false;
  #vain = 0;
  #stopped = false;
  #pack: string | null = null;
  #done = 0;
  #total = 0;

  constructor(
    private readonly document: Document,
    private readonly environment: MarkerEnvironment,
  ) {
    this.#observed = new Observed(document, (element, near) => this.#came(element, near));
    this.#outline = new Outline({
      added: (marked) => this.#added(marked),
      dropped: (marked) => this.#dropped(marked),
      changed: (entry, here) => this.#changed(entry, here),
      shadow: (root) => this.#watch.observe(root),
    });
    this.#watch = new Watch(this.#outline, () => this.#slices.wake('later'));
    this.#occurrences = new Occurrences(this.#outline, this.#paint);
    this.#watch.observe(document);
    // What the reader sees is read first.
    for (const element of elementsInView(document)) this.#outline.touch(element);
    this.#outline.touch(document.documentElement);
    document.addEventListener('scroll', this.#scrolled, { capture: true, passive: true });
    this.#slices.wake();
  }

  /** Take all marks away. */
  stop(): void {
    this.#stopped = true;
    this.document.removeEventListener('scroll', this.#scrolled, { capture: true });
    this.#slices.stop();
    this.#watch.stop();
    this.#scrolls.stop();
    this.#observed.stop();
    this.#paint.clear();
  }

  get marks(): Marks {
    return {
      pack: this.#pack,
      on: true,
      done: this.#done,
      total: this.#total,
      counts: this.#tally.list(),
      shown: this.#occurrences.shown,
    };
  }

  /** Scroll to an occurrence of an entity; false where there is none. */
  go(entity: number, step: 1 | -1, anew = false): boolean {
    if (this.#tally.of(entity) === 0) return false;
    const went = this.#occurrences.go(entity, step, anew);
    if (went) this.environment.changed();
    return went;
  }

  #step(): 'now' | 'later' | null {
    this.#doing ??= this.#next();
    if (this.#doing) {
      if (this.#doing.next().done) this.#doing = null;
      return 'now';
    }
    const more = this.#watch.step() || this.#outline.step();
    if (!this.#asking && this.#queue.size > 0 && (this.#queue.urgent || !more || this.#queue.isFull)) void this.#ask();
    if (!more) return null;
    return this.#done === 0 ? 'now' : 'later';
  }

  /** What the reader may be waiting for. */
  #next(): Iterator<undefined, void> | null {
    if (this.#choose) {
      this.#choose = false;
      return this.#observed.choose();
    }
    const entry = this.#moved.take();
    return entry ? this.#see(entry) : null;
  }

  async #ask(): Promise<void> {
    const batch = this.#queue.take();
    if (batch.length === 0) return;
    this.#asking = true;
    try {
      const { pack, hits } = await this.environment.scan(batch.map(({ block }) => block.text));
      if (this.#stopped) return;
      if (pack !== this.#pack) this.#anew(pack);
      for (const [i, marked] of batch.entries()) this.#found(marked, hits[i] ?? []);
      this.#vain = 0;
    } catch {
      if (this.#stopped) return;
      if (++this.#vain >= PATIENCE) {
        this.stop();
        return this.environment.lost();
      }
      for (const marked of batch) if (!marked.gone) this.#enqueue(marked);
    }
    if (this.#stopped) return;
    this.#asking = false;
    this.environment.changed();
    this.#slices.wake(this.#queue.urgent || this.#moved.size > 0 ? 'now' : 'later');
  }

  /** Another pack answers than before: what it did not answer is asked again. */
  #anew(pack: string | null): void {
    if (this.#pack !== null)
      for (const { marked } of this.#outline.entries)
        for (const each of marked)
          if (each.hits) {
            this.#forget(each);
            this.#enqueue(each);
          }
    this.#pack = pack;
  }

  #found(marked: Marked, hits: readonly number[]): void {
    // The page may have taken it away since.
    if (marked.gone || marked.hits) return;
    marked.hits = hits;
    this.#done += marked.block.text.length;
    this.#tally.count(hits, 1);
    if (marked.entry.shown.has(marked)) this.#paint.show(marked);
  }

  #added(marked: Marked): void {
    const { length } = marked.block.text;
    this.#total += length;
    if (length < SHORTEST) this.#found(marked, []);
    else this.#enqueue(marked);
  }

  #enqueue(marked: Marked): void {
    this.#queue.add(marked);
    if (marked.entry.shown.has(marked)) this.#queue.hurry(marked);
  }

  #dropped(marked: Marked): void {
    marked.gone = true;
    this.#total -= marked.block.text.length;
    this.#queue.remove(marked);
    this.#forget(marked);
  }

  #forget(marked: Marked): void {
    this.#paint.hide(marked);
    if (!marked.hits) return;
    this.#done -= marked.block.text.length;
    this.#tally.count(marked.hits, -1);
    marked.hits = null;
  }

  #changed(entry: Entry, here: boolean): void {
    if (here && entry.marked.length > 0) this.#observed.add(entry.element);
    else this.#observed.delete(entry.element);
    this.#scrolls.want();
    this.#moved.add(entry);
    this.environment.changed();
  }

  #came(element: Element, near: boolean): void {
    const entry = this.#outline.entryOf(element);
    if (!entry || entry.near === near) return;
    entry.near = near;
    this.#moved.add(entry);
    this.#slices.wake();
  }

  /** Show what is near the view of a container, and no more. */
  *#see(entry: Entry): Generator<undefined, void> {
    const near = yield* nearOf(entry);
    for (const marked of entry.shown)
      if (!near.has(marked)) {
        this.#queue.linger(marked);
        this.#paint.hide(marked);
      }
    entry.shown = near;
    for (const marked of near) {
      this.#queue.hurry(marked);
      this.#paint.show(marked);
    }
    if (entry.near && near.size < entry.marked.length) this.#large.add(entry);
    else this.#large.delete(entry);
  }

  readonly #scrolled = () => this.#scrolls.want();
}
