/**
 * The term automaton: which of many terms occur where in a text, in one walk. One implementation for documents and for web pages.
 *
 * A trie whose transitions lie in one open-addressing hash table over (state, code unit). It is four typed arrays, so it builds in
 * one pass without a node object, is stored and posted to workers as it is, and a step is one probe on average. There are no failure
 * links: a walk starts at every position and most walks end at their first step, which in Chinese text costs less than the links.
 *
 * Offsets are UTF-16 code units.
 */

/** All there is of an automaton. `from`, `unit` and `to` are parallel and their length is a power of two. */
export interface AutomatonData {
  /** State that a transition leaves, plus one; 0 marks a free slot. */
  readonly from: Int32Array;
  /** Code unit that it reads. */
  readonly unit: Uint16Array;
  /** State that it enters; 0 is the root. */
  readonly to: Int32Array;
  /** By state, index of the term that ends there, or -1. */
  readonly term: Int32Array;
}

/** Told of an occurrence `[start, end)` of the term with index `term`. */
export type OnMatch = (start: number, end: number, term: number) => void;

/** Whether an occurrence `[start, end)` counts. */
export type Accepts = (text: string, start: number, end: number) => boolean;

const slotOf = (state: number, unit: number, mask: number) => {
  const mixed = Math.imul(Math.imul(state, 0x9e3779b1) ^ unit, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & mask;
};

export class Automaton {
  readonly #mask: number;
  /** By code unit, the state it leads to from the root: most walks end here, without a probe. */
  readonly #first = new Int32Array(1 << 16);

  constructor(readonly data: AutomatonData) {
    const { from, unit, to } = data;
    this.#mask = from.length - 1;
    for (let slot = 0; slot < from.length; slot++) if (from[slot] === 1) this.#first[unit[slot]!] = to[slot]!;
  }

  /**
   * An automaton over `terms`, which it knows by their index. Of equal terms the first counts.
   *
   * @throws Error on an empty term, which would occur everywhere
   */
  static of(terms: readonly string[]): Automaton {
    const units = terms.reduce((sum, { length }) => sum + length, 0);
    // At most one transition per code unit; half of the slots stay free.
    const slots = 2 ** Math.ceil(Math.log2(2 * units + 2));
    const from = new Int32Array(slots);
    const unit = new Uint16Array(slots);
    const to = new Int32Array(slots);
    const term = new Int32Array(units + 1).fill(-1);
    let states = 1;
    for (const [index, text] of terms.entries()) {
      if (text === '') throw new Error(`term ${index} is empty`);
      let state = 0;
      for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        let slot = slotOf(state, code, slots - 1);
        while (from[slot] !== 0 && (from[slot] !== state + 1 || unit[slot] !== code)) slot = (slot + 1) & (slots - 1);
        if (from[slot] === 0) {
          from[slot] = state + 1;
          unit[slot] = code;
          to[slot] = states++;
        }
        state = to[slot]!;
      }
      if (term[state] === -1) term[state] = index;
    }
    return new Automaton({ from, unit, to, term: term.slice(0, states) });
  }

  /** State after reading `code` in `state`, or 0 where no term goes on so. */
  #step(state: number, code: number): number {
    const { from, unit, to } = this.data;
    let slot = slotOf(state, code, this.#mask);
    for (let holder = from[slot]; holder !== 0; holder = from[slot]) {
      if (holder === state + 1 && unit[slot] === code) return to[slot]!;
      slot = (slot + 1) & this.#mask;
    }
    return 0;
  }

  /** Leftmost-longest occurrences, which do not overlap: at each place the longest term that counts, then on behind it. */
  scan(text: string, onMatch: OnMatch, accepts?: Accepts): void {
    const { term } = this.data;
    for (let start = 0; start < text.length;) {
      let end = start;
      let found = -1;
      let state = this.#first[text.charCodeAt(start)]!;
      for (let i = start + 1; state !== 0; i++) {
        if (term[state] !== -1 && (!accepts || accepts(text, start, i))) {
          found = term[state]!;
          end = i;
        }
        state = i < text.length ? this.#step(state, text.charCodeAt(i)) : 0;
      }
      if (found === -1) start++;
      else {
        onMatch(start, end, found);
        start = end;
      }
    }
  }

  /** Every occurrence of every term, by start, then by end. */
  scanAll(text: string, onMatch: OnMatch): void {
    for (let start = 0; start < text.length; start++) this.matchesAt(text, start, onMatch);
  }

  /** Every term that starts at `start`, shortest first. */
  matchesAt(text: string, start: number, onMatch: OnMatch): void {
    const { term } = this.data;
    let state = start < text.length ? this.#first[text.charCodeAt(start)]! : 0;
    for (let i = start + 1; state !== 0; i++) {
      if (term[state] !== -1) onMatch(start, i, term[state]!);
      state = i < text.length ? this.#step(state, text.charCodeAt(i)) : 0;
    }
  }

  /** Index of the longest term that starts at `start`, or -1. */
  longestAt(text: string, start: number): number {
    const { term } = this.data;
    let found = -1;
    let state = this.#first[text.charCodeAt(start)] ?? 0;
    for (let i = start + 1; state !== 0; i++) {
      if (term[state] !== -1) found = term[state]!;
      state = i < text.length ? this.#step(state, text.charCodeAt(i)) : 0;
    }
    return found;
  }

  /** Of an automaton over reversed terms, the index of the longest that ends at `end`, or -1. */
  longestBefore(text: string, end: number): number {
    const { term } = this.data;
    let found = -1;
    let state = this.#first[text.charCodeAt(end - 1)] ?? 0;
    for (let i = end - 2; state !== 0; i--) {
      if (term[state] !== -1) found = term[state]!;
      state = i >= 0 ? this.#step(state, text.charCodeAt(i)) : 0;
    }
    return found;
  }

  /** Index of the term that `text` is, or -1. */
  indexOf(text: string): number {
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      state = this.#step(state, text.charCodeAt(i));
      if (state === 0) return -1;
    }
    return this.data.term[state]!;
  }
}
