/** An entry that stands at a place, or null. */
export type Found<T> = { readonly text: string; readonly value: T } | null;

const ENDS = 1;
const STARTS = 2;

/** A set of strings asked which of them stands right before or right behind a place in a text; the longest counts. */
export class Affixes<T> {
  /** By last or first code unit, the lengths that occur, longest first. */
  readonly #before = new Map<number, number[]>();
  readonly #after = new Map<number, number[]>();
  /** By code unit, bits: 1 where an entry ends with it, 2 where one starts. Most questions end here. */
  readonly #edges = new Uint8Array(0x10000);

  constructor(readonly entries: ReadonlyMap<string, T>) {
    for (const text of entries.keys()) {
      const first = text.charCodeAt(0);
      const last = text.charCodeAt(text.length - 1);
      insert(this.#before, last, text.length);
      insert(this.#after, first, text.length);
      this.#edges[last]! |= ENDS;
      this.#edges[first]! |= STARTS;
    }
  }

  /** The longest entry that ends at `end`, or null. */
  before(text: string, end: number): Found<T> {
    const unit = text.charCodeAt(end - 1);
    if (end === 0 || (this.#edges[unit]! & ENDS) === 0) return null;
    for (const length of this.#before.get(unit)!) {
      if (length > end) continue;
      const found = text.slice(end - length, end);
      const value = this.entries.get(found);
      if (value !== undefined) return { text: found, value };
    }
    return null;
  }

  /** The longest entry that starts at `start`, or null. */
  after(text: string, start: number): Found<T> {
    const unit = text.charCodeAt(start);
    if (start >= text.length || (this.#edges[unit]! & STARTS) === 0) return null;
    for (const length of this.#after.get(unit)!) {
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
