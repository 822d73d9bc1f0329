import type { Place } from '../../../lib/ui/address/navigator.svelte';

interface Entry {
  hash: string;
  step: number | null;
  scrolled?: number;
}

/** A window's history in memory. */
export class MemoryPlace implements Place {
  readonly entries: Entry[];
  at = 0;
  readonly #listeners = new Set<() => void>();

  constructor(hash = '') {
    this.entries = [{ hash, step: null }];
  }

  get hashes() {
    return this.entries.map((entry) => entry.hash);
  }
  hash() {
    return this.entries[this.at]!.hash;
  }
  step() {
    return this.entries[this.at]!.step;
  }
  push(hash: string, step: number | null) {
    this.entries.splice(++this.at, Infinity, { hash, step });
  }
  replace(hash: string, step: number) {
    this.entries[this.at] = { ...this.entries[this.at], hash, step };
  }
  scrolled() {
    return this.entries[this.at]!.scrolled ?? null;
  }
  remember(scrolled: number) {
    this.entries[this.at]!.scrolled = scrolled;
  }
  move(by: 1 | -1) {
    this.at += by;
    this.#tell();
  }
  listen(listener: () => void) {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
  /** As if the reader followed a link: an entry without a number, told of twice. */
  follow(hash: string) {
    this.push(hash, null);
    this.#tell();
    this.#tell();
  }
  #tell() {
    this.#listeners.forEach((listener) => listener());
  }
}
