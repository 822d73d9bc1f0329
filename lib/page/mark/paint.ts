import { piecesOf } from '../gather/block';
import type { Marked } from './outline';
import { HIGHLIGHTS, PLAIN, SHOWN } from './names';

/** Ranges of a stretch of a block: one for each text node. They are still: a page that changes pays nothing for them. */
export const rangesOf = ({ block }: Marked, start: number, end: number): readonly StaticRange[] =>
  piecesOf(block, start, end).map(
    ({ node, start: startOffset, end: endOffset }) =>
      new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset }),
  );

/**
 * Units of a container in which marks have no line. Where a highlight has one, Chromium measures what is drawn in every line of the
 * container anew whenever any highlight or the page changes: 4 µs each, and more the more marks there are.
 */
const LINELESS = 100_000;

/** The highlights of a document, which are no part of it. */
export class Paint {
  readonly #types = HIGHLIGHTS.map(() => new Highlight());
  #shown: Highlight | null = null;

  constructor() {
    for (const [type, name] of HIGHLIGHTS.entries()) CSS.highlights.set(name, this.#types[type]!);
  }

  show(marked: Marked): void {
    if (marked.ranges || !marked.hits) return;
    const ranges: [StaticRange, number][] = [];
    const { hits, entry } = marked;
    const first = entry.units > LINELESS ? PLAIN : 0;
    for (let i = 0; i < hits.length; i += 4)
      for (const range of rangesOf(marked, hits[i]!, hits[i + 1]!)) ranges.push([range, first + hits[i + 3]!]);
    for (const [range, type] of ranges) this.#types[type]?.add(range);
    marked.ranges = ranges;
  }

  hide(marked: Marked): void {
    for (const [range, type] of marked.ranges ?? []) this.#types[type]?.delete(range);
    marked.ranges = null;
  }

  /** Show one occurrence above all others; none with no ranges. */
  point(ranges: readonly StaticRange[]): void {
    this.#shown = new Highlight(...ranges);
    this.#shown.priority = 1;
    CSS.highlights.set(SHOWN, this.#shown);
  }

  clear(): void {
    for (const name of [...HIGHLIGHTS, SHOWN]) CSS.highlights.delete(name);
  }
}
