/** Things that wait, each once, first come first served. */
export class Fifo<T extends object> {
  readonly #waiting = new Set<T>();
  /** Goes on as long as the set grows: to begin anew for each would walk over all that were taken out. */
  #next = this.#waiting.values();

  add(thing: T): void {
    this.#waiting.add(thing);
  }

  delete(thing: T): void {
    this.#waiting.delete(thing);
  }

  get size(): number {
    return this.#waiting.size;
  }

  take(): T | undefined {
    let { value } = this.#next.next();
    if (!value) {
      this.#next = this.#waiting.values();
      ({ value } = this.#next.next());
    }
    if (value) this.#waiting.delete(value);
    return value;
  }
}
