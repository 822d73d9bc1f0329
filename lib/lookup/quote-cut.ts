import type { Passage } from '../model/types';
import { BITS, fingerprints } from './quote-fingerprints';
import { lettersIn } from './quote-letters';

/**
 * Store `quotes`, key 0: where the fingerprints of the pack's texts stand. The letters of all passages are one stream, in reading
 * order, so that a quote may run from one passage into the next.
 */
export interface QuotesRecord {
  /** Fingerprints, ascending; of equal ones by place. */
  readonly hashes: Uint32Array;
  /** Parallel to `hashes`: place in the stream, in letters. */
  readonly places: Uint32Array;
  /** By passage, where its letters begin in the stream; at the end the length of the stream. */
  readonly starts: Uint32Array;
}

/** Places that fit beside a hash into the 53 bits of a double. */
const PLACES = 2 ** (53 - BITS);

/** Cut the fingerprints of a pack's passages. */
export function cutQuotes(passages: readonly Pick<Passage, 'text'>[]): QuotesRecord {
  const letters = passages.map(({ text }) => lettersIn(text));
  const starts = new Uint32Array(passages.length + 1);
  for (const [i, { length }] of letters.entries()) starts[i + 1] = starts[i]! + length;
  // Sorted as numbers, the hash above and the place below.
  const keys: number[] = [];
  fingerprints(letters.join(''), (hash, place) => keys.push(hash * PLACES + place));
  const sorted = Float64Array.from(keys).sort();
  return {
    hashes: Uint32Array.from(sorted, (key) => Math.floor(key / PLACES)),
    places: Uint32Array.from(sorted, (key) => key % PLACES),
    starts,
  };
}
