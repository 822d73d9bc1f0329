/**
 * The term automaton: which of many terms occur where in a text, in one walk. One implementation for documents and for web pages.
 *
 * A trie whose transitions lie in one open-addressing hash table over (state, code unit). It is two typed arrays, so it builds in
 * one pass without a node object, is stored and posted to workers as it is, and a step is one probe on average, which touches one
 * line of memory. There are no failure links: a walk starts at every position and most walks end at their first step, which in
 * Chinese text costs less than the links.
 *
 * Offsets are UTF-16 code units.
 */

/** All there is of an automaton. */
export interface AutomatonData {
  /**
   * Two numbers a slot, a power of two of slots: the code unit that a transition reads, under the lower half of the state that it
   * leaves; then its {@link TO entry}, under the upper half. The second is 0 where the slot is free.
   */
  readonly table: Int32Array;
  /** By state, index of the term that ends there, or -1. */
  readonly term: Int32Array;
}

/** An entry says where a transition leads: the state, and what need not be looked up for it. */
const TO = 0x3fffff;
/** A term ends in that state. */
const ENDS = 0x400000;
/** Terms go on behind that state. */
const GOES_ON = 0x800000;
/** What is left of an entry for the upper half of the state it leaves. */
const UPPER = 24;

/** Multiplicative hashing (Knuth, TAOCP 3, 6.4): the upper bits of the product. */
const slotOf = (state: number, unit: number, shift: number) =>
  (Math.imul(state, 0x9e3779b1) + Math.imul(unit, 0x85ebca6b)) >>> shift;
/** Bits of the number of slots for so many transitions: half of the slots stay free. */
const bitsFor = (transitions: number) => Math.ceil(Math.log2(2 * transitions + 2));
const lowerOf = (state: number, unit: number) => (state << 16) | unit;

/**
 * Which pairs of code units terms open with, in a few bits for each: most walks end at their second step at the latest, and are ended by these few
 * kilobytes, which stay in the processor's cache however many automata walk a text, before any table is touched. Two pairs may share a bit: a term
 * that is not there is then found out by the table.
 */
class Openings {
  readonly #bits: Uint32Array;
  readonly #shift: number;
  /** Terms of one code unit open whatever follows; null where there are none. */
  readonly #alone: Uint8Array | null;

  constructor({ table, term }: AutomatonData) {
    const units = new Map<number, number>();
    let alone: Uint8Array | null = null;
    for (let slot = 0; slot < table.length; slot += 2)
      if (table[slot + 1] !== 0 && table[slot]! >>> 16 === 0 && table[slot + 1]! >>> UPPER === 0) {
        units.set(table[slot + 1]! & TO, table[slot]!);
        if (term[table[slot + 1]! & TO] !== -1) (alone ??= new Uint8Array(1 << 16))[table[slot]!] = 1;
      }
    this.#alone = alone;
    const pairs: number[] = [];
    for (let slot = 0; slot < table.length; slot += 2)
      if (table[slot + 1] !== 0) {
        const from = (table[slot]! >>> 16) | ((table[slot + 1]! >>> UPPER) << 16);
        const unit = from === 0 ? undefined : units.get(from);
        if (unit !== undefined) pairs.push(unit, table[slot]! & 0xffff);
      }
    const bits = Math.max(8, Math.ceil(Math.log2(pairs.length)) + BITS_A_PAIR);
    this.#shift = 32 - bits;
    this.#bits = new Uint32Array(1 << (bits - 5));
    for (let i = 0; i < pairs.length; i += 2) {
      const bit = slotOf(pairs[i]!, pairs[i + 1]!, this.#shift);
      this.#bits[bit >>> 5]! |= 1 << bit;
    }
  }

  /** Whether a term may open with `unit` and then `next`; never no where one does. */
  may(unit: number, next: number): boolean {
    const bit = slotOf(unit, next, this.#shift);
    return (this.#bits[bit >>> 5]! & (1 << bit)) !== 0 || (this.#alone !== null && this.#alone[unit] === 1);
  }

  /** The first place from `at` on where a term may open, or where the text ends: what a walk over a text does most of its time. */
  next(text: string, at: number): number {
    const bits = this.#bits;
    const shift = this.#shift;
    const alone = this.#alone;
    const { length } = text;
    let unit = at < length ? text.charCodeAt(at) : 0;
    for (; at < length; at++) {
      const behind = at + 1 < length ? text.charCodeAt(at + 1) : 0;
      const bit = slotOf(unit, behind, shift);
      if ((bits[bit >>> 5]! & (1 << bit)) !== 0 || (alone !== null && alone[unit] === 1)) return at;
      unit = behind;
    }
    return length;
  }

  /** The same backwards: the first `end` behind which no reversed term can be ruled out, or one behind where the text ends. */
  nextEnd(text: string, end: number): number {
    const { length } = text;
    for (; end <= length; end++) {
      const unit = end > 0 ? text.charCodeAt(end - 1) : 0;
      const before = end > 1 ? text.charCodeAt(end - 2) : 0;
      if (this.may(unit, before)) return end;
    }
    return length + 1;
  }
}

/** Eight bits for each pair, rounded up: one in ten that are no pair is taken for one. */
const BITS_A_PAIR = 2;

/** Told of an occurrence `[start, end)` of the term with index `term`. */
export type OnMatch = (start: number, end: number, term: number) => void;

/** Whether an occurrence `[start, end)` of the term with index `term` counts. */
export type Accepts = (text: string, start: number, end: number, term: number) => boolean;

/** Most states of an automaton, the root among them. */
export const MOST_STATES = TO;

/** How many states terms need: one for each beginning that is not another's too, and the root. */
function statesOf(terms: readonly string[]): number {
  let states = 1;
  let before = '';
  for (const term of terms.toSorted((x, y) => (x < y ? -1 : x > y ? 1 : 0))) {
    let shared = 0;
    while (shared < term.length && term.charCodeAt(shared) === before.charCodeAt(shared)) shared++;
    states += term.length - shared;
    before = term;
  }
  return states;
}

export class Automaton {
  readonly #shift: number;
  /** By code unit, the entry it leads to from the root: most walks end here, without a probe. */
  readonly #first = new Int32Array(1 << 16);
  readonly #openings: Openings;

  constructor(readonly data: AutomatonData) {
    const { table } = data;
    this.#shift = 33 - Math.log2(table.length);
    for (let slot = 0; slot < table.length; slot += 2)
      if (table[slot]! >>> 16 === 0 && table[slot + 1]! >>> UPPER === 0) this.#first[table[slot]!] = table[slot + 1]!;
    this.#openings = new Openings(data);
  }

  /** Entry after the code unit at `at` from the root, or 0 where no term opens so, or the text has none there; the next one is at `next`. */
  #open(text: string, at: number, next: number): number {
    const { length } = text;
    if (at < 0 || at >= length) return 0;
    const unit = text.charCodeAt(at);
    const behind = next >= 0 && next < length ? text.charCodeAt(next) : 0;
    return this.#openings.may(unit, behind) ? this.#first[unit]! : 0;
  }

  /**
   * An automaton over `terms`, which it knows by their index. Of equal terms the first counts.
   *
   * @throws Error on an empty term, which would occur everywhere, and on more than four million states
   */
  static of(terms: readonly string[]): Automaton {
    const room = statesOf(terms);
    if (room > MOST_STATES) throw new Error('too many terms');
    const bits = bitsFor(room);
    const [shift, mask] = [32 - bits, 2 ** (bits + 1) - 1];
    const table = new Int32Array(mask + 1);
    const term = new Int32Array(room).fill(-1);
    let states = 1;
    for (const [index, text] of terms.entries()) {
      if (text === '') throw new Error(`term ${index} is empty`);
      let state = 0;
      let slot = 0;
      for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        if (i > 0) table[slot + 1]! |= GOES_ON;
        const lower = lowerOf(state, unit);
        slot = slotOf(state, unit, shift) << 1;
        for (let entry = table[slot + 1]!; entry !== 0; entry = table[slot + 1]!) {
          if (table[slot] === lower && entry >>> UPPER === state >>> 16) break;
          slot = (slot + 2) & mask;
        }
        if (table[slot + 1] === 0) {
          table[slot] = lower;
          table[slot + 1] = states++ | ((state >>> 16) << UPPER);
        }
        state = table[slot + 1]! & TO;
      }
      table[slot + 1]! |= ENDS;
      if (term[state] === -1) term[state] = index;
    }
    return new Automaton({ table, term });
  }

  /** Entry after reading `unit` in the state of `entry`, or 0 where no term goes on so. */
  #step(entry: number, unit: number): number {
    if ((entry & GOES_ON) === 0) return 0;
    const { table } = this.data;
    const state = entry & TO;
    const lower = lowerOf(state, unit);
    let slot = slotOf(state, unit, this.#shift) << 1;
    for (let found = table[slot + 1]!; found !== 0; found = table[slot + 1]!) {
      if (table[slot] === lower && found >>> UPPER === state >>> 16) return found;
      slot = (slot + 2) & (table.length - 1);
    }
    return 0;
  }

  /** The first place from `at` on where a term may start, or where the text ends; places passed over start none. */
  next(text: string, at: number): number {
    return this.#openings.next(text, at);
  }

  /** Of an automaton over reversed terms, the first place from `end` on where one may end, or one behind where the text ends. */
  nextEnd(text: string, end: number): number {
    return this.#openings.nextEnd(text, end);
  }

  /** Leftmost-longest occurrences, which do not overlap: at each place the longest term that counts, then on behind it. */
  scan(text: string, onMatch: OnMatch, accepts?: Accepts): void {
    const { term } = this.data;
    const openings = this.#openings;
    for (let start = openings.next(text, 0); start < text.length;) {
      let end = start;
      let found = 0;
      let entry = this.#first[text.charCodeAt(start)]!;
      for (let i = start + 1; entry !== 0; i++) {
        if ((entry & ENDS) !== 0 && (!accepts || accepts(text, start, i, term[entry & TO]!))) {
          found = entry;
          end = i;
        }
        entry = i < text.length ? this.#step(entry, text.charCodeAt(i)) : 0;
      }
      if (found !== 0) onMatch(start, end, term[found & TO]!);
      start = openings.next(text, found === 0 ? start + 1 : end);
    }
  }

  /** Every occurrence of every term, by start, then by end. */
  scanAll(text: string, onMatch: OnMatch): void {
    const openings = this.#openings;
    for (let start = openings.next(text, 0); start < text.length; start = openings.next(text, start + 1))
      this.matchesAt(text, start, onMatch);
  }

  /** Every term that starts at `start`, shortest first. */
  matchesAt(text: string, start: number, onMatch: OnMatch): void {
    let entry = this.#open(text, start, start + 1);
    for (let i = start + 1; entry !== 0; i++) {
      if ((entry & ENDS) !== 0) onMatch(start, i, this.data.term[entry & TO]!);
      entry = i < text.length ? this.#step(entry, text.charCodeAt(i)) : 0;
    }
  }

  /** Index of the longest term that starts at `start`, or -1. */
  longestAt(text: string, start: number): number {
    let found = 0;
    let entry = this.#open(text, start, start + 1);
    for (let i = start + 1; entry !== 0; i++) {
      if ((entry & ENDS) !== 0) found = entry;
      entry = i < text.length ? this.#step(entry, text.charCodeAt(i)) : 0;
    }
    return found === 0 ? -1 : this.data.term[found & TO]!;
  }

  /** Of an automaton over reversed terms, the index of the longest that ends at `end`, or -1. */
  longestBefore(text: string, end: number): number {
    let found = 0;
    let entry = this.#open(text, end - 1, end - 2);
    for (let i = end - 2; entry !== 0; i--) {
      if ((entry & ENDS) !== 0) found = entry;
      entry = i >= 0 ? this.#step(entry, text.charCodeAt(i)) : 0;
    }
    return found === 0 ? -1 : this.data.term[found & TO]!;
  }

  /** Index of the term that `[start, end)` of the text is, or -1. */
  indexOf(text: string, start = 0, end = text.length): number {
    let entry = start < end ? this.#first[text.charCodeAt(start)]! : 0;
    for (let i = start + 1; i < end && entry !== 0; i++) entry = this.#step(entry, text.charCodeAt(i));
    return (entry & ENDS) !== 0 ? this.data.term[entry & TO]! : -1;
  }
}
