import { Automaton } from '../../lib/match/automaton';

/** An entry that stands at a place, or null. */
export type Found<T> = { readonly text: string; readonly value: T } | null;

/** A set of strings asked which of them stands right before or right behind a place in a text; the longest counts. */
export class Affixes<T> {
  readonly #found: readonly NonNullable<Found<T>>[];
  readonly #forward: Automaton;
  readonly #backward: Automaton;

  constructor(readonly entries: ReadonlyMap<string, T>) {
    this.#found = [...entries].map(([text, value]) => ({ text, value }));
    this.#forward = Automaton.of([...entries.keys()]);
    this.#backward = Automaton.of([...entries.keys()].map((text) => text.split('').reverse().join('')));
  }

  /** The longest entry that ends at `end`, or null. */
  before(text: string, end: number): Found<T> {
    return this.#at(this.#backward.longestBefore(text, end));
  }

  /** The longest entry that starts at `start`, or null. */
  after(text: string, start: number): Found<T> {
    return this.#at(this.#forward.longestAt(text, start));
  }

  /** The first place from `at` on where an entry may start, or where the text ends: what stands between need not be asked. */
  next(text: string, at: number): number {
    return this.#forward.next(text, at);
  }

  /** The first place from `end` on where an entry may end, or one behind where the text ends. */
  nextEnd(text: string, end: number): number {
    return this.#backward.nextEnd(text, end);
  }

  /** The entry of an index, null for -1. Of an array -1 is no element but a property, which is looked up slowly. */
  #at(index: number): Found<T> {
    return index < 0 ? null : this.#found[index]!;
  }
}
