import { parseAddress, printAddress } from './address';
import { HOME, type View } from './view';

/** Where the address is kept: the window's location, or a variable in a test. */
export interface Place {
  hash(): string;
  push(hash: string): void;
  replace(hash: string): void;
  /** Told of back, forward and of links that were followed; gives the way to stop listening. */
  listen(listener: () => void): () => void;
}

/** The view, kept in step with the address. Every change is a step of the history unless it only refines the last one. */
export class Navigator {
  readonly #place: Place;
  #view = $state.raw<View>(HOME);

  constructor(place: Place) {
    this.#place = place;
    this.#view = parseAddress(place.hash());
  }

  get view(): View {
    return this.#view;
  }

  /** Follow the address until the returned function is called. */
  follow(): () => void {
    return this.#place.listen(() => {
      this.#view = parseAddress(this.#place.hash());
    });
  }

  /** Address of the present view with some of it changed: for links. */
  href(change: Partial<View>): string {
    return printAddress({ ...this.#view, ...change });
  }

  go(change: Partial<View>): void {
    const hash = this.#set(change);
    if (hash !== this.#place.hash()) this.#place.push(hash);
  }

  /** Change the view in place: moving a slider is not twenty steps back. */
  refine(change: Partial<View>): void {
    this.#place.replace(this.#set(change));
  }

  #set(change: Partial<View>): string {
    this.#view = { ...this.#view, ...change };
    return printAddress(this.#view);
  }
}

/** The address of this page. */
export const windowPlace: Place = {
  hash: () => location.hash,
  push: (hash) => history.pushState(null, '', hash),
  replace: (hash) => history.replaceState(null, '', hash),
  listen(listener) {
    addEventListener('popstate', listener);
    addEventListener('hashchange', listener);
    return () => {
      removeEventListener('popstate', listener);
      removeEventListener('hashchange', listener);
    };
  },
};
