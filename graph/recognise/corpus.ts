import type { Passage } from '../../lib/model/types';
import type { CorpusStatistics } from './types';

/** Ends each passage in the joined text; no clean text holds it. */
const BOUNDARY = '\u0000';
const BUCKETS = 1 << 16;
const bucketOf = (text: string, at: number) =>
  (Math.imul(text.charCodeAt(at), 0x9e37) ^ text.charCodeAt(at + 1)) & (BUCKETS - 1);

/**
 * Where in the passages each pair of code units stands. A string is looked for at the places of its rarest pair alone, so that an answer costs about
 * as much as the string is frequent, whatever the size of the corpus. Four bytes a code unit.
 */
export class CorpusIndex {
  readonly #joined: string;
  /** By passage, where it starts in the joined text. */
  readonly #starts: readonly number[];
  /** Places, bucket by bucket, ascending in each; those of bucket b are `[#first[b], #first[b + 1])`. */
  readonly #places: Uint32Array;
  readonly #first = new Uint32Array(BUCKETS + 1);

  constructor(passages: readonly Passage[]) {
    this.#joined = BOUNDARY + passages.map(({ text }) => text + BOUNDARY).join('');
    const starts = [1];
    for (const { text } of passages) starts.push(starts.at(-1)! + text.length + 1);
    this.#starts = starts;
    const joined = this.#joined;
    const pairs = joined.length - 1;
    for (let at = 0; at < pairs; at++) this.#first[bucketOf(joined, at) + 1]!++;
    for (let b = 0; b < BUCKETS; b++) this.#first[b + 1]! += this.#first[b]!;
    const next = this.#first.slice();
    this.#places = new Uint32Array(pairs);
    for (let at = 0; at < pairs; at++) this.#places[next[bucketOf(joined, at)]!++] = at;
  }

  /** Statistics over the passages `[from, to)` by index; answers are kept. */
  statistics(from: number, to: number): CorpusStatistics {
    const [low, high] = [this.#starts[from]!, this.#starts[to]!];
    const neighbours = (offset: (text: string) => number) =>
      once((text) => {
        const counts = new Map<string, number>();
        this.#visit(text, low, high, (at) => {
          const unit = this.#joined[at + offset(text)]!;
          const key = unit === BOUNDARY ? '' : unit;
          counts.set(key, (counts.get(key) ?? 0) + 1);
        });
        return counts;
      });
    return {
      has: once((text) => this.#visit(text, low, high, () => true)),
      count: once((text) => {
        let count = 0;
        this.#visit(text, low, high, () => count++);
        return count;
      }),
      before: neighbours(() => -1),
      after: neighbours(({ length }) => length),
    };
  }

  /** Go to the places of a string in `[low, high)` of the joined text until a visitor says true; whether one did. */
  #visit(text: string, low: number, high: number, visitor: (at: number) => unknown): boolean {
    if (text.length < 2) {
      for (
        let at = this.#joined.indexOf(text, low);
        text !== '' && at !== -1 && at < high;
        at = this.#joined.indexOf(text, at + 1)
      )
        if (visitor(at) === true) return true;
      return false;
    }
    const offset = this.#rarest(text);
    const bucket = bucketOf(text, offset);
    const end = this.#first[bucket + 1]!;
    for (let i = this.#lowerBound(bucket, low + offset); i < end; i++) {
      const at = this.#places[i]! - offset;
      if (at >= high) return false;
      if (this.#joined.startsWith(text, at) && visitor(at) === true) return true;
    }
    return false;
  }

  /** Where in `text` that pair of it is which stands in the fewest places. */
  #rarest(text: string): number {
    let rarest = 0;
    let fewest = Infinity;
    for (let offset = 0; offset < text.length - 1; offset++) {
      const bucket = bucketOf(text, offset);
      const size = this.#first[bucket + 1]! - this.#first[bucket]!;
      if (size >= fewest) continue;
      rarest = offset;
      fewest = size;
    }
    return rarest;
  }

  /** Index of the first place of the bucket that is not below `bound`. */
  #lowerBound(bucket: number, bound: number): number {
    let low = this.#first[bucket]!;
    let high = this.#first[bucket + 1]!;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#places[middle]! < bound) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Statistics over all passages. */
export const corpusOf = (passages: readonly Passage[]): CorpusStatistics =>
  new CorpusIndex(passages).statistics(0, passages.length);

/** Statistics over each run of passages with the same key, by key: the parts of a corpus in reading order. */
export function statisticsByPart(
  index: CorpusIndex,
  passages: readonly Passage[],
  partOf: (passage: Passage) => string,
): ReadonlyMap<string, CorpusStatistics> {
  const parts = new Map<string, CorpusStatistics>();
  for (let from = 0, to = 0; from < passages.length; from = to) {
    const part = partOf(passages[from]!);
    while (to < passages.length && partOf(passages[to]!) === part) to++;
    parts.set(part, index.statistics(from, to));
  }
  return parts;
}

/** The function, asked once for each string. */
function once<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) known.set(text, (value = answer(text)));
    return value;
  };
}
