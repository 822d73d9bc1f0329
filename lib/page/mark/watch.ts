import { containerOf } from '../gather/content';
import { parentOf } from '../gather/flat';
import { roleOf } from '../gather/role';
import { unread } from '../gather/skip';
import { Pace } from '../pace';
import { Fifo } from './fifo';
import type { Outline } from './outline';

const ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'slot', 'contenteditable', 'dir'];
/** Elements that were hidden are looked at again no more often, in milliseconds: pages move by changing styles in every frame. */
const RECHECK = 300;
/** As many of them at a time. */
const STEP = 32;

/** Sees what the page changes, in its document and in its open shadow roots, and has it read again. */
export class Watch {
  readonly #touched = new Fifo<Node>();
  readonly #roots = new WeakSet<Node>();
  readonly #observer: MutationObserver;
  #recheck: Iterator<Element> | null = null;
  readonly #rechecks = new Pace(RECHECK, () => {
    this.#recheck ??= this.outline.hidden.values();
    this.wake();
  });

  constructor(
    private readonly outline: Outline,
    private readonly wake: () => void,
  ) {
    this.#observer = new MutationObserver((records) => this.#take(records));
  }

  observe(root: Node): void {
    if (this.#roots.has(root)) return;
    this.#roots.add(root);
    this.#observer.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter: ATTRIBUTES,
    });
  }

  /** Have a little of what was changed read again; whether there is more. */
  step(): boolean {
    const node = this.#touched.take();
    if (node) {
      this.outline.touch(node);
      return true;
    }
    for (let i = 0; this.#recheck && i < STEP; i++) {
      const { value, done } = this.#recheck.next();
      if (done) this.#recheck = null;
      else this.#look(value);
    }
    return this.#recheck !== null || this.#touched.size > 0;
  }

  stop(): void {
    this.#observer.disconnect();
    this.#rechecks.stop();
  }

  #take(records: readonly MutationRecord[]): void {
    for (const { type, target } of records) {
      if (type === 'attributes') this.#restyled(target as Element);
      else this.#changed(target);
    }
    if (this.#touched.size > 0) this.wake();
  }

  #changed(target: Node): void {
    this.#touched.add(target);
    // What is added to a host is rendered where its slots are.
    const slots = (target as Element).shadowRoot?.querySelectorAll('slot') ?? [];
    for (const slot of slots) this.#touched.add(slot);
  }

  #restyled(element: Element): void {
    const { outline } = this;
    const entry = outline.entryOf(element);
    if ((entry && containerOf(element) !== element) || (!entry && element.hasAttribute('contenteditable'))) {
      const parent = parentOf(element);
      if (parent) this.#touched.add(parent);
    }
    if (outline.hidden.size > 0) this.#rechecks.want();
  }

  /** Whether an element that was not seen is seen now. */
  #look(element: Element): void {
    const { hidden } = this.outline;
    if (!element.isConnected) return void hidden.delete(element);
    const style = getComputedStyle(element);
    if (roleOf(element, style) === 'hidden' || style.visibility !== 'visible' || unread(element)) return;
    hidden.delete(element);
    const parent = parentOf(element);
    for (const node of [element, parent]) if (node) this.#touched.add(node);
  }
}
