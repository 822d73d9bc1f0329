import type { LookedUp } from '../../lookup/protocol';

/** What a card shows: `lost` where the background does not answer. */
export type Shown = LookedUp | { readonly kind: 'looking' } | { readonly kind: 'lost' };

class Step {
  shown = $state.raw<Shown>({ kind: 'looking' });

  constructor(answer: Promise<LookedUp>) {
    answer.then(
      (found) => (this.shown = found),
      () => (this.shown = { kind: 'lost' }),
    );
  }
}

/** The look-ups of one card: the first, those inside it, and the way back. */
export class Walk {
  #steps = $state.raw<readonly Step[]>([]);
  readonly shown = $derived(this.#steps.at(-1)!.shown);
  readonly deep = $derived(this.#steps.length > 1);

  constructor(answer: Promise<LookedUp>) {
    this.#steps = [new Step(answer)];
  }

  /** Look further. */
  follow(answer: Promise<LookedUp>): void {
    this.#steps = [...this.#steps, new Step(answer)];
  }

  back(): void {
    if (this.deep) this.#steps = this.#steps.slice(0, -1);
  }
}
