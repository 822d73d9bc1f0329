/** At most so often the background is told, in milliseconds. */
const PAUSE = 400;

/** Tells what has changed often, but not as often. */
export class Told {
  #waits: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly tell: () => void) {}

  /** Something has changed: told within a moment, with what changes until then. */
  changed(): void {
    this.#waits ??= setTimeout(() => this.now(), PAUSE);
  }

  now(): void {
    this.stop();
    this.tell();
  }

  stop(): void {
    clearTimeout(this.#waits);
    this.#waits = undefined;
  }
}
