/**
 * Winnowing (Schleimer, Wilkerson, Aiken: Winnowing: local algorithms for document fingerprinting, SIGMOD 2003): of every window of
 * hashes of k-grams the least is picked, so that two texts which share {@link SHORTEST} letters share a fingerprint, and every
 * fingerprint of a text is one of each text that holds it whole.
 */

/** Letters of a gram. */
const GRAM = 6;
/** Grams of a window. */
const WINDOW = 8;
/** Texts from this length on have fingerprints, in UTF-16 units. */
export const SHORTEST = GRAM + WINDOW - 1;
/** Bits of a fingerprint: with a place beside it, it is still a whole number that a double holds. */
export const BITS = 24;

const BASE = 0x01000193;
/** `BASE ** GRAM`, modulo 2³². */
const LEAVING = Array.from({ length: GRAM }).reduce<number>((power) => Math.imul(power, BASE), 1);

/** MurmurHash3's finaliser (Austin Appleby): the sums of neighbouring grams lie near to one another, what is picked must not. */
function mixed(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> (32 - BITS);
}

/** Tell of each fingerprint of `letters` and the place where its gram begins, in order. */
export function fingerprints(letters: string, onPick: (hash: number, place: number) => void): void {
  const recent = new Uint32Array(WINDOW);
  let sum = 0;
  let picked = -1;
  for (let i = 0; i < letters.length; i++) {
    sum = (Math.imul(sum, BASE) + letters.charCodeAt(i)) | 0;
    if (i >= GRAM) sum = (sum - Math.imul(letters.charCodeAt(i - GRAM), LEAVING)) | 0;
    const place = i - GRAM + 1;
    if (place < 0) continue;
    recent[place % WINDOW] = mixed(sum);
    const first = place - WINDOW + 1;
    if (first < 0) continue;
    // Of equal ones the last, so that it stays the least for longest.
    let least = first;
    for (let at = first + 1; at <= place; at++) if (recent[at % WINDOW]! <= recent[least % WINDOW]!) least = at;
    if (least === picked) continue;
    picked = least;
    onPick(recent[least % WINDOW]!, least);
  }
}
