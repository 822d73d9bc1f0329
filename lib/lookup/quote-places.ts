import type { QuotesRecord } from './quote-cut';
import { fingerprints } from './quote-fingerprints';

/** Places that are looked at; what stands at more is a phrase. */
export const LOOKED_AT = 64;
/** Altered texts that are looked at. */
const LOOKED_NEAR = 10;
/** Fingerprints at more places than this tell nothing of where an altered text is. */
const COMMON = 256;
/** Letters by which parts of an altered text may be shifted against one another. */
const SHIFT = 32;
/** An altered text shares at least this part of its fingerprints with its source. */
const SHARED = 0.3;

/** A fingerprint of a quote: its place in it, and the range of the record that has it. */
interface Pick {
  readonly offset: number;
  readonly from: number;
  readonly to: number;
}

/** First index of an ascending list whose value is at least `value`. */
function lowerBound(list: Uint32Array, value: number, low = 0, high = list.length): number {
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The fingerprints of a quote, in order. */
export function picksOf({ hashes }: QuotesRecord, letters: string): readonly Pick[] {
  const picks: Pick[] = [];
  fingerprints(letters, (hash, offset) => {
    const from = lowerBound(hashes, hash);
    picks.push({ offset, from, to: lowerBound(hashes, hash + 1, from) });
  });
  return picks;
}

/** Starts in the stream where every fingerprint of a quote is where it must be, at most {@link LOOKED_AT}. */
export function wholeStarts({ places }: QuotesRecord, picks: readonly Pick[]): readonly number[] {
  const [rarest] = picks.toSorted((x, y) => x.to - x.from - (y.to - y.from));
  const starts: number[] = [];
  for (let i = rarest!.from; i < rarest!.to && starts.length < LOOKED_AT; i++) {
    const start = places[i]! - rarest!.offset;
    const isThere = ({ offset, from, to }: Pick) =>
      places[lowerBound(places, start + offset, from, to)] === start + offset;
    if (start >= 0 && picks.every(isThere)) starts.push(start);
  }
  return starts;
}

/** Starts in the stream where many fingerprints of a quote stand in about their order, most first, and apart from one another. */
export function nearStarts({ places }: QuotesRecord, picks: readonly Pick[]): readonly number[] {
  const found = new Map<number, { readonly start: number; shared: number; last: number }>();
  for (const [n, { offset, from, to }] of picks.entries()) {
    if (to - from > COMMON) continue;
    for (let i = from; i < to; i++) {
      const start = Math.max(0, places[i]! - offset);
      // Counted beside its own region too, for a text that is cut in two is on both sides of some border.
      const region = Math.floor(start / SHIFT);
      for (const near of [region - 1, region, region + 1]) {
        const here = found.get(near) ?? { start, shared: 0, last: -1 };
        found.set(near, here);
        if (here.last === n) continue;
        here.shared++;
        here.last = n;
      }
    }
  }
  const starts: number[] = [];
  for (const { start, shared } of [...found.values()].sort((x, y) => y.shared - x.shared || x.start - y.start)) {
    if (shared < picks.length * SHARED || starts.length === LOOKED_NEAR) break;
    if (starts.every((other) => Math.abs(start - other) > 2 * SHIFT)) starts.push(start);
  }
  return starts;
}
