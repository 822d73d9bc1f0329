import { MAX_BATCH } from '../../lookup/protocol';
import type { Marked } from './outline';

/** The first question is small, so that its answer comes soon. */
const FIRST_BATCH = MAX_BATCH / 4;
/** Most blocks of one question. */
const MAX_BLOCKS = 1_000;

/** Blocks of which it is not known which names are in them: those near the view come first, the others in their order. */
export class Queue {
  readonly #near = new Set<Marked>();
  readonly #far = new Set<Marked>();
  #asked = false;

  get size(): number {
    return this.#near.size + this.#far.size;
  }

  /** Whether something near the view waits. */
  get urgent(): boolean {
    return this.#near.size > 0;
  }

  add(marked: Marked): void {
    this.#far.add(marked);
  }

  /** What waits is near the view now. */
  hurry(marked: Marked): void {
    if (this.#far.delete(marked)) this.#near.add(marked);
  }

  /** What waits is near the view no more. */
  linger(marked: Marked): void {
    if (this.#near.delete(marked)) this.#far.add(marked);
  }

  remove(marked: Marked): boolean {
    return this.#near.delete(marked) || this.#far.delete(marked);
  }

  /** Whether there is enough for a question. */
  get isFull(): boolean {
    return this.size >= MAX_BLOCKS;
  }

  /** What is asked next, which then waits no more. */
  take(): readonly Marked[] {
    const most = this.#asked ? MAX_BATCH : FIRST_BATCH;
    this.#asked = true;
    const batch: Marked[] = [];
    let units = 0;
    for (const waiting of [this.#near, this.#far])
      for (const marked of waiting) {
        const { length } = marked.block.text;
        if (units + length > most || batch.length >= MAX_BLOCKS) return batch;
        waiting.delete(marked);
        units += length;
        batch.push(marked);
      }
    return batch;
  }
}
