import type { Asker, CardLayer, CardRequest } from './world';

/** The cards of a frame: their script is brought when the first is shown. */
export class Cards {
  #layer: CardLayer | null = null;
  /** What is shown when the script has arrived: the last that was asked for. */
  #waiting: CardRequest | null = null;
  #coming = false;

  constructor(private readonly ask: Asker) {}

  show(request: CardRequest): void {
    if (this.#layer) return this.#layer.show(request);
    this.#waiting = request;
    if (this.#coming) return;
    this.#coming = true;
    this.ask({ kind: 'card-script' }).catch(() => {
      // The next card tries anew.
      this.#coming = false;
      this.#waiting = null;
    });
  }

  arrived(layer: CardLayer): void {
    this.#layer = layer;
    if (this.#waiting) layer.show(this.#waiting);
    this.#waiting = null;
  }

  get open(): boolean {
    return this.#layer?.open ?? false;
  }

  holds(event: Event): boolean {
    return this.#layer?.holds(event) ?? false;
  }

  close(): void {
    this.#waiting = null;
    this.#layer?.close();
  }
}
