import { SvelteMap } from 'svelte/reactivity';
import type { PackReader, PassageRow } from '../../query/types';

/** Passages read together. */
const PAGE = 20;

/** Passages of a long list, read a page at a time when one of the page is first looked at. */
export class Loaded {
  readonly #rows = new SvelteMap<number, PassageRow>();
  /** First places of the pages that were asked for. */
  #asked: number[] = [];
  #trouble = $state.raw<unknown>(null);

  constructor(
    private readonly pack: PackReader,
    /** Indices of the passages, in the order of the list. */
    private readonly passages: readonly number[],
  ) {}

  /** The passage at a place of the list, or undefined while it is on its way. */
  at(place: number): PassageRow | undefined {
    return this.#rows.get(place);
  }

  /** Why a page could not be read; null where none failed. */
  get trouble(): unknown {
    return this.#trouble;
  }

  /** Let what failed be asked for again. */
  again(): void {
    this.#asked = this.#asked.filter((first) => this.#rows.has(first));
    this.#trouble = null;
  }

  /** Read the page that holds a place of the list, unless it was asked for before. */
  async want(place: number): Promise<void> {
    const first = place - (place % PAGE);
    if (this.#asked.includes(first)) return;
    this.#asked.push(first);
    try {
      const rows = await this.pack.passages(this.passages.slice(first, first + PAGE));
      rows.forEach((row, i) => this.#rows.set(first + i, row));
    } catch (error) {
      console.error(error);
      this.#trouble = error;
    }
  }
}
