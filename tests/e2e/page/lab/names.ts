import { Automaton } from '../../../../lib/match/automaton';
import { foldUnits } from '../../../../lib/lookup/fold-units';
import type { Scanned } from '../../../../lib/lookup/protocol';

/** A background for tests in a page: the real automaton over names of the test. */
export class Names {
  readonly #automaton: Automaton;

  constructor(readonly names: readonly string[]) {
    this.#automaton = Automaton.of(names.map(foldUnits));
  }

  hitsIn(text: string): readonly number[] {
    const hits: number[] = [];
    this.#automaton.scan(foldUnits(text), (start, end, entity) => void hits.push(start, end, entity, entity % 8));
    return hits;
  }

  scan(blocks: readonly string[]): Scanned {
    return { pack: 'test', hits: blocks.map((text) => this.hitsIn(text)) };
  }

  /** The longest name over a unit of a text, or null. */
  at(text: string, offset: number): { readonly start: number; readonly end: number; readonly name: string } | null {
    let best: { start: number; end: number; name: string } | null = null;
    this.#automaton.scanAll(foldUnits(text), (start, end, term) => {
      if (start <= offset && offset < end && end - start > (best ? best.end - best.start : 0))
        best = { start, end, name: this.names[term]! };
    });
    return best;
  }
}
