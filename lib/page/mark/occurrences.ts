import type { Marks } from '../../lookup/protocol';
import { inOrder } from './order';
import type { Marked, Outline } from './outline';
import { rangesOf, type Paint } from './paint';
import { bringIntoView } from './scroll';

interface Occurrence {
  readonly marked: Marked;
  readonly start: number;
  readonly end: number;
}

/** Goes from occurrence to occurrence of an entity, in the order of the document. */
export class Occurrences {
  #last: { readonly entity: number; readonly at: Occurrence; readonly n: number } | null = null;

  constructor(
    private readonly outline: Outline,
    private readonly paint: Paint,
  ) {}

  get shown(): Marks['shown'] {
    return this.#last && { entity: this.#last.entity, n: this.#last.n };
  }

  /** Show the next occurrence or the one before, and begin anew at the end; false where none is seen. */
  go(entity: number, step: 1 | -1, anew: boolean): boolean {
    if (anew) this.#last = null;
    const all = this.#of(entity);
    if (all.length === 0) return false;
    const n = (this.#from(entity, all, step) + all.length) % all.length;
    const at = all[n]!;
    const ranges = rangesOf(at.marked, at.start, at.end);
    bringIntoView(ranges);
    this.paint.point(ranges);
    this.#last = { entity, at, n: n + 1 };
    return true;
  }

  /** Index of the occurrence to go to; one before the first or behind the last goes round. */
  #from(entity: number, all: readonly Occurrence[], step: 1 | -1): number {
    if (this.#last?.entity !== entity) return step === 1 ? 0 : -1;
    const { at, n } = this.#last;
    const now = all.findIndex(({ marked, start }) => marked === at.marked && start === at.start);
    // Where the page took away what was shown last, another stands in its place.
    return now >= 0 ? now + step : Math.min(n - 1, all.length) - (step === 1 ? 0 : 1);
  }

  #of(entity: number): readonly Occurrence[] {
    const blocks: Marked[] = [];
    for (const { marked } of this.outline.entries)
      for (const each of marked) if (each.hits?.some((value, i) => i % 4 === 2 && value === entity)) blocks.push(each);
    return blocks
      .sort(
        (a, b) =>
          inOrder(a.block.runs[0]!.node, b.block.runs[0]!.node) || a.block.runs[0]!.from - b.block.runs[0]!.from,
      )
      .flatMap((marked) => {
        const found: Occurrence[] = [];
        const hits = marked.hits!;
        for (let i = 0; i < hits.length; i += 4)
          if (hits[i + 2] === entity) found.push({ marked, start: hits[i]!, end: hits[i + 1]! });
        return found;
      });
  }
}
