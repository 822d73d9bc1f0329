import { elementsIn, parentOf } from '../gather/flat';
import { elementsInView } from './probes';

/** How far beyond the view names are marked already: its own size on each side. */
const MARGIN = 1;
/** More containers are not observed at a time: a browser goes over all of them in every frame, which takes 2.5 µs each. */
const MANY = 1_000;
/** Of a page that has more, so many before and behind each one in view are observed, … */
const AROUND = 150;
/** … which are sought among so many elements. */
const FAR = 3_000;

/** Elements before or behind one, nearest first, out of its shadow roots and into others. */
function* besideOf(from: Element, step: 'nextNode' | 'previousNode'): Generator<Element> {
  for (let at: Element | null = from; at;) {
    const root: Node = at.getRootNode();
    const walker = at.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    walker.currentNode = at;
    while (walker[step]()) {
      const element = walker.currentNode as Element;
      yield element;
      if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
    }
    at = root instanceof ShadowRoot ? root.host : null;
  }
}

/** Tells which containers come near the view, and which leave. */
export class Observed {
  readonly #all = new Set<Element>();
  #observed = new Set<Element>();
  readonly #observer: IntersectionObserver;
  /** Whether there were more than are observed, so that it is chosen which. */
  #crowded = false;

  constructor(
    private readonly document: Document,
    private readonly told: (element: Element, near: boolean) => void,
  ) {
    this.#observer = new IntersectionObserver(
      (changes) => {
        for (const { target, isIntersecting } of changes) if (this.#observed.has(target)) told(target, isIntersecting);
      },
      { rootMargin: `${MARGIN * 100}%` },
    );
  }

  add(element: Element): void {
    this.#all.add(element);
    this.#crowded ||= this.#all.size > MANY;
    if (!this.#crowded) this.#observe(element);
  }

  delete(element: Element): void {
    this.#all.delete(element);
    this.#leave(element);
  }

  /**
   * Choose which are observed of too many, with pauses: the containers around those in view. To be done whenever the page was scrolled or
   * has changed.
   */
  *choose(): Generator<undefined, void> {
    if (!this.#crowded) return;
    const chosen = new Set<Element>();
    const seen = new Set<Element>();
    for (const element of elementsInView(this.document)) {
      let at: Element | null = element;
      while (at && !this.#all.has(at)) at = parentOf(at);
      if (!at || seen.has(at)) continue;
      seen.add(at);
      chosen.add(at);
      for (const step of ['nextNode', 'previousNode'] as const) {
        let [few, far] = [AROUND, FAR];
        for (const beside of besideOf(at, step)) {
          if (this.#all.has(beside) && chosen.add(beside)) few--;
          if (few === 0 || --far === 0) break;
        }
      }
      yield;
    }
    for (const element of chosen) if (this.#all.has(element)) this.#observe(element);
    for (const element of this.#observed) if (!chosen.has(element)) this.#leave(element);
  }

  stop(): void {
    this.#observer.disconnect();
  }

  #observe(element: Element): void {
    if (this.#observed.has(element)) return;
    this.#observed.add(element);
    this.#observer.observe(element);
  }

  #leave(element: Element): void {
    if (!this.#observed.delete(element)) return;
    this.#observer.unobserve(element);
    this.told(element, false);
  }
}
