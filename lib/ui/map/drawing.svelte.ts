import type { PackReader } from '../../query/types';
import { HOME, type View } from '../address/view';
import { backbone, withChosen, type Backbone, type Filter } from './backbone';
import { boundsOf, place, type Point } from './place';

/** What the map of one pack draws for a view. Nodes that stand keep standing: nothing moves under the reader's hands. */
export class Drawing {
  readonly pack: PackReader;
  readonly #view: () => View;
  /** Where nodes stand or were dragged to. */
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- a memory for the next drawing, which must not cause one
  readonly #standing = new Map<number, Point>();
  readonly #bounds;

  /** Index of the chosen entity, and of the other end where an edge is chosen. */
  readonly chosen: number | null = $derived.by(() => this.#indexOf(this.#view().entity));
  readonly other: number | null = $derived.by(() => this.#indexOf(this.#view().other));

  readonly #window = $derived.by(() => this.#view().window);
  readonly #measure = $derived.by(() => this.#view().measure);
  /** The filters by value: every address that is read makes new objects. */
  readonly #filter = $derived.by(() => {
    const { hidden, window, measure, min } = this.#view();
    return JSON.stringify({ hidden, window, measure, min } satisfies Filter);
  });

  /** The backbone by the filters alone. */
  readonly bone: Backbone = $derived.by(() => backbone(this.pack.overview, JSON.parse(this.#filter) as Filter));

  /** What is drawn: the backbone with what is chosen. */
  readonly drawn: Backbone = $derived.by(() => {
    const { entities, edges } = this.pack.overview;
    let drawn = this.bone;
    for (const chosen of [this.chosen, this.other]) {
      if (chosen === null) continue;
      const own = edges.filter((edge) => edge.a === chosen || edge.b === chosen);
      own.sort((x, y) => this.#together(y) - this.#together(x) || y.logDice - x.logDice || x.a - y.a || x.b - y.b);
      drawn = withChosen(drawn, chosen, own, entities);
    }
    return drawn;
  });

  readonly positions: ReadonlyMap<number, Point> = $derived.by(() => {
    const { entities } = this.pack.overview;
    const { bone, chosen } = this;
    const added =
      chosen === null ? [] : this.drawn.nodes.filter((node) => node !== chosen && !bone.nodes.includes(node));
    const placed = place(
      this.drawn.nodes.map((node) => [node, entities[node]!] as const),
      this.#standing,
      this.#bounds,
      // eslint-disable-next-line svelte/prefer-svelte-reactivity -- an argument, not state
      new Map(added.map((node) => [node, chosen!])),
    );
    for (const [node, point] of placed) this.#standing.set(node, point);
    return placed;
  });

  constructor(pack: PackReader, view: () => View) {
    this.pack = pack;
    this.#view = view;
    const { nodes } = backbone(pack.overview, HOME);
    this.#bounds = boundsOf(nodes.map((node) => pack.overview.entities[node]!));
  }

  get measure() {
    return this.#measure;
  }
  get window() {
    return this.#window;
  }

  /** Remember where the reader dragged a node. */
  moved(node: number, point: Point): void {
    this.#standing.set(node, point);
  }

  /** The edge to the other chosen entity is drawn first. */
  #together(edge: { a: number; b: number }): number {
    return edge.a + edge.b === (this.chosen ?? 0) + (this.other ?? 0) && this.other !== null ? 1 : 0;
  }

  #indexOf(id: string | null): number | null {
    return id === null ? null : this.pack.indexOf(id);
  }
}
