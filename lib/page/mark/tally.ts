/** How many times each entity occurs. */
export class Tally {
  readonly #counts = new Map<number, number>();

  /** @param hits as in `Scanned`; @param step 1 where they came, -1 where they went */
  count(hits: readonly number[], step: 1 | -1): void {
    for (let i = 2; i < hits.length; i += 4) {
      const now = (this.#counts.get(hits[i]!) ?? 0) + step;
      if (now === 0) this.#counts.delete(hits[i]!);
      else this.#counts.set(hits[i]!, now);
    }
  }

  of(entity: number): number {
    return this.#counts.get(entity) ?? 0;
  }

  /** Most first, then by number. */
  list(): readonly (readonly [entity: number, count: number])[] {
    return [...this.#counts].sort(([a, n], [b, m]) => m - n || a - b);
  }
}
