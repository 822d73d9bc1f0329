import type { Span } from '../model/types';
import type { PackReader } from '../query/types';
import type { QuotesRecord } from './quote-cut';
import { lettersIn, lettersOf } from './quote-letters';

/** Where a quote stands: for one that runs over several passages, the part in the one that holds most of it. */
export interface Place {
  /** Index of the passage. */
  readonly passage: number;
  readonly span: Span;
}

/** The letters of all passages as one text, of which the parts that are needed are read. */
export class Stream {
  readonly #texts = new Map<number, string>();
  readonly #letters = new Map<number, string>();

  constructor(
    readonly record: QuotesRecord,
    readonly pack: Pick<PackReader, 'passages'>,
  ) {}

  get length(): number {
    return this.record.starts.at(-1)!;
  }

  /** Passages that have letters in a range of the stream. */
  #passages([from, to]: Span): number[] {
    const { starts } = this.record;
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle + 1]! > from) high = middle;
      else low = middle + 1;
    }
    const found = [];
    for (let passage = low; passage < starts.length - 1 && starts[passage]! < to; passage++) found.push(passage);
    return found;
  }

  /** Read what the ranges need; the rest asks for nothing else. */
  async read(ranges: readonly Span[]): Promise<void> {
    const wanted = [...new Set(ranges.flatMap((range) => this.#passages(range)))].filter((p) => !this.#texts.has(p));
    for (const { passage, text } of await this.pack.passages(wanted)) {
      this.#texts.set(passage, text);
      this.#letters.set(passage, lettersIn(text));
    }
  }

  /** The letters of a range that was read; what lies beyond the stream is left out. */
  slice([from, to]: Span): string {
    return this.#passages([from, to])
      .map((passage) => {
        const start = this.record.starts[passage]!;
        return this.#letters.get(passage)!.slice(Math.max(0, from - start), Math.max(0, to - start));
      })
      .join('');
  }

  /** Where a range that was read stands in the texts. */
  placeOf([from, to]: Span): Place {
    const { starts } = this.record;
    const within = (passage: number): Span => [
      Math.max(from, starts[passage]!) - starts[passage]!,
      Math.min(to, starts[passage + 1]!) - starts[passage]!,
    ];
    const length = ([start, end]: Span) => end - start;
    const passage = this.#passages([from, to]).reduce((best, other) =>
      length(within(other)) > length(within(best)) ? other : best,
    );
    const [start, end] = within(passage);
    const { at } = lettersOf(this.#texts.get(passage)!);
    return { passage, span: [at[start]!, at[end - 1]! + 1] };
  }
}
