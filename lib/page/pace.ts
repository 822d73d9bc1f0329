/** Does what is wanted often, but not as often. */
export class Pace {
  #last = -Infinity;
  #waits: ReturnType<typeof setTimeout> | undefined;

  /** @param gap milliseconds from one time to the next at least */
  constructor(
    private readonly gap: number,
    private readonly act: () => void,
  ) {}

  /** It is wanted: done in a moment, or when the gap is over; what is wanted until then is one with it. */
  want(): void {
    this.#waits ??= setTimeout(() => this.now(), this.#last + this.gap - performance.now());
  }

  now(): void {
    this.stop();
    this.#last = performance.now();
    this.act();
  }

  stop(): void {
    clearTimeout(this.#waits);
    this.#waits = undefined;
  }
}
