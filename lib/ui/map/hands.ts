import { chosenIds } from '../address/view';
import type { App } from '../state/app.svelte';
import * as change from './changes';
import type { Drawing } from './drawing.svelte';

/** What can be done to names on the map, by menu, key or bar. */
export const DEEDS = ['card', 'around', 'expand', 'pin', 'hide', 'path', 'only', 'link'] as const;
export type Deed = (typeof DEEDS)[number];

/** Does what the reader asks of names on the map: each deed is one step of the history. */
export class Hands {
  readonly #app: App;
  readonly #drawing: Drawing;

  constructor(app: App, drawing: Drawing) {
    this.#app = app;
    this.#drawing = drawing;
  }

  idOf(index: number): string {
    return this.#drawing.pack.overview.entities[index]!.id;
  }

  /** Whether doing it takes it back: what is expanded collapses, what is fixed is let go, what is in the middle leaves it. */
  undoes(deed: Deed, ids: readonly string[]): boolean {
    const { view } = this.#app;
    if (deed === 'expand') return ids.every((id) => view.expanded.includes(id));
    if (deed === 'pin') return ids.every((id) => change.isPinned(view, id));
    return deed === 'around' && ids[0] === view.centre;
  }

  do(deed: Deed, ids: readonly string[]): void {
    const { view, navigator } = this.#app;
    const [id] = ids;
    if (id === undefined) return;
    const back = this.undoes(deed, ids);
    switch (deed) {
      case 'card':
        return navigator.go(change.choose(view, [id], false));
      case 'around':
        // A double click has chosen the name already: both are one step.
        return back ? navigator.go({ centre: null }) : navigator.tune(`name:${id}`, change.around(id));
      case 'expand':
        return navigator.go((back ? change.collapse : change.expand)(view, ids));
      case 'pin':
        return navigator.go(back ? change.unpin(view, ids) : change.pin(view, ids, (one) => this.#placeOf(one)));
      case 'hide':
        return navigator.go(change.hide(view, ids));
      case 'path':
        return navigator.go(ids.length === 2 ? change.pathBetween(id, ids[1]!) : change.pathFrom(id));
      case 'only':
        return navigator.go(change.onlyThese(ids));
      case 'link':
        return this.#app.copyLink(change.choose(view, ids, false));
    }
  }

  /** A click. */
  click(index: number, adding: boolean): void {
    const id = this.idOf(index);
    const { view, navigator } = this.#app;
    if (adding) navigator.go(change.choose(view, [id], true));
    else navigator.tune(`name:${id}`, change.choose(view, [id], false));
  }

  surround(indices: readonly number[], adding: boolean): void {
    const ids = indices.map((index) => this.idOf(index));
    if (ids.length > 0) this.#app.navigator.go(change.choose(this.#app.view, ids, adding));
  }

  /** The reader dragged a name: it stays there. */
  moved(index: number, point: { x: number; y: number }): void {
    const { view, navigator } = this.#app;
    navigator.go(change.pin(view, [this.idOf(index)], () => point));
  }

  /** Let go of what is chosen, then of the path, then of the network around one name; whether there was anything. */
  release(): boolean {
    const { view, navigator } = this.#app;
    if (view.path !== null) navigator.go({ path: null });
    else if (view.entity !== null) navigator.go({ entity: null, other: null, also: [] });
    else if (view.centre !== null) navigator.go({ centre: null });
    else return false;
    return true;
  }

  get chosen(): readonly string[] {
    return chosenIds(this.#app.view);
  }

  /** Choose an edge. */
  join(a: number, b: number): void {
    this.#app.navigator.go(this.#edge(a, b));
  }

  /** Address of an edge's card. */
  edge(a: number, b: number): string {
    return this.#app.navigator.href(this.#edge(a, b));
  }

  #edge(a: number, b: number) {
    return { entity: this.idOf(a), other: this.idOf(b), words: null };
  }

  #placeOf(id: string) {
    const index = this.#drawing.pack.indexOf(id);
    return index === null ? undefined : this.#drawing.positions.get(index);
  }
}
