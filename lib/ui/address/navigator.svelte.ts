import { parseAddress, printAddress } from './address';
import { HOME, sound, type View } from './view';

/** Where the address is kept: the window's location and history, or variables in a test. */
export interface Place {
  hash(): string;
  /** Number of the present step, null for one that a link made. */
  step(): number | null;
  push(hash: string, step: number): void;
  replace(hash: string, step: number): void;
  /** How far the present step was scrolled when it was left, pixels; null where it was not told. */
  scrolled(): number | null;
  remember(scrolled: number): void;
  /** One step back or forward; whoever listens is told. */
  move(by: 1 | -1): void;
  /** Told of back, forward and of links that were followed; gives the way to stop listening. */
  listen(listener: () => void): () => void;
}

/**
 * The view, kept in step with the address.
 *
 * Every change of the view is a step of the browser's history, and undoing is going back: one history, so that Ctrl+Z, the buttons and
 * the browser's own arrows never disagree. Steps are numbered, for a page must not be undone into the one before it, and only this
 * page knows whether there is anything to redo.
 */
export class Navigator {
  readonly #place: Place;
  #view = $state.raw<View>(HOME);
  #ignored = $state.raw<readonly string[]>([]);
  #step = $state(0);
  #last = $state(0);
  #scrolled = $state<number | null>(null);
  #hash = '';
  #started = false;
  /** What made the last step, and may go on with it. */
  #handle: string | null = null;

  constructor(place: Place) {
    this.#place = place;
    this.#arrive();
  }

  get view(): View {
    return this.#view;
  }
  /** Fields of the address that were not understood when it was read, until {@link forgive} is called. */
  get ignored(): readonly string[] {
    return this.#ignored;
  }
  forgive(): void {
    if (this.#ignored.length > 0) this.#ignored = [];
  }
  /** How far the reader had scrolled where back or forward has led, until {@link settleScroll} is called. */
  get scrolled(): number | null {
    return this.#scrolled;
  }
  settleScroll(): void {
    this.#scrolled = null;
  }
  /** Keep how far the reader has scrolled with the present step. */
  remember(scrolled: number): void {
    this.#place.remember(scrolled);
  }
  get canUndo(): boolean {
    return this.#step > 0;
  }
  get canRedo(): boolean {
    return this.#step < this.#last;
  }

  /** Follow the address until the returned function is called. */
  follow(): () => void {
    return this.#place.listen(() => {
      // A link that was followed is told of twice.
      if (this.#place.hash() !== this.#hash || this.#place.step() !== this.#step) this.#arrive();
    });
  }

  /** Address of the present view with some of it changed: for links. */
  href(change: Partial<View>): string {
    return printAddress(sound({ ...this.#view, ...change }));
  }

  go(change: Partial<View>): void {
    this.#handle = null;
    this.#set(change);
    if (this.#hash === this.#place.hash()) return;
    this.#scrolled = null;
    this.#step++;
    this.#last = this.#step;
    this.#place.push(this.#hash, this.#step);
  }

  /** Change the view in place, where it is no step of the reader's. */
  refine(change: Partial<View>): void {
    this.#set(change);
    this.#place.replace(this.#hash, this.#step);
  }

  /** Change the view again and again by one handle, such as a slider: all until {@link settle} or another change is one step. */
  tune(handle: string, change: Partial<View>): void {
    if (this.#handle === handle) return this.refine(change);
    const before = this.#step;
    this.go(change);
    if (this.#step !== before) this.#handle = handle;
  }

  settle(): void {
    this.#handle = null;
  }

  undo(): void {
    if (this.canUndo) this.#place.move(-1);
  }

  redo(): void {
    if (this.canRedo) this.#place.move(1);
  }

  #set(change: Partial<View>): void {
    this.#view = sound({ ...this.#view, ...change });
    this.#hash = printAddress(this.#view);
  }

  #arrive(): void {
    this.#handle = null;
    this.#hash = this.#place.hash();
    const { view, ignored } = parseAddress(this.#hash);
    this.#view = view;
    this.#ignored = ignored;
    const step = this.#place.step();
    this.#scrolled = this.#place.scrolled();
    if (step === null) {
      // The first address, or a link: what could have been redone is gone.
      this.#step = this.#last = this.#started ? this.#step + 1 : 0;
      this.#place.replace(this.#hash, this.#step);
    } else {
      this.#step = step;
      this.#last = Math.max(this.#last, step);
    }
    this.#started = true;
  }
}
