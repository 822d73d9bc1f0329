/** An entry that stands at a place, or null. */
export type Found<T> = { readonly text: string; readonly value: T } | null;

/** A set of strings asked which of them stands right before or right behind a place in a text; the longest counts. */
export class Affixes<T> {
  /** By last code unit, the lengths that occur, longest first. */
  readonly #before = new Map<number, number[]>();
  readonly #after = new Map<number, number[]>();

  constructor(readonly entries: ReadonlyMap<string, T>) {
    for (const text of entries.keys()) {
      insert(this.#before, text.charCodeAt(text.length - 1), text.length);
      insert(this.#after, text.charCodeAt(0), text.length);
    }
  }

  /** The longest entry that ends at `end`, or null. */
  before(text: string, end: number): Found<T> {
    for (const length of this.#before.get(text.charCodeAt(end - 1)) ?? []) {
      if (length > end) continue;
      const found = text.slice(end - length, end);
      const value = this.entries.get(found);
      if (value !== undefined) return { text: found, value };
    }
    return null;
  }

  /** The longest entry that starts at `start`, or null. */
  after(text: string, start: number): Found<T> {
    for (const length of this.#after.get(text.charCodeAt(start)) ?? []) {
      if (start + length > text.length) continue;
      const found = text.slice(start, start + length);
      const value = this.entries.get(found);
      if (value !== undefined) return { text: found, value };
    }
    return null;
  }
}

function insert(lengths: Map<number, number[]>, unit: number, length: number) {
  const known = lengths.get(unit) ?? [];
  if (!known.includes(length))
    lengths.set(
      unit,
      [...known, length].sort((a, b) => b - a),
    );
}
