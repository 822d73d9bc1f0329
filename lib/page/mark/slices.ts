/** No slice is longer, in milliseconds, by more than one step. */
const SLICE = 8;
/** Work that can wait waits no longer, in milliseconds. */
const PATIENCE = 200;

/** Does work in small steps, between which the page does its own. */
export class Slices {
  #waits: { readonly when: 'now' | 'later'; readonly cancel: () => void } | null = null;
  #stopped = false;

  /**
   * @param step does a little and says what is left: `now` for what the reader waits for, `later` for what an idle moment is good
   *   enough, null for nothing
   */
  constructor(readonly step: () => 'now' | 'later' | null) {}

  /** There is something to do. */
  wake(when: 'now' | 'later' = 'now'): void {
    if (this.#stopped || this.#waits?.when === 'now' || this.#waits?.when === when) return;
    this.#waits?.cancel();
    const handle = when === 'now' ? setTimeout(this.#run) : requestIdleCallback(this.#run, { timeout: PATIENCE });
    const cancel = () => (when === 'now' ? clearTimeout(handle) : cancelIdleCallback(handle as number));
    this.#waits = { when, cancel };
  }

  stop(): void {
    this.#stopped = true;
    this.#waits?.cancel();
  }

  readonly #run = () => {
    this.#waits = null;
    const begun = performance.now();
    while (!this.#stopped) {
      const left = this.step();
      if (left === null) return;
      if (performance.now() - begun >= SLICE) return this.wake(left);
    }
  };
}
