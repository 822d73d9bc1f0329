import { Automaton } from '../../../../lib/match/automaton';
import { SIMPLIFIED, TRADITIONAL } from '../../../../lib/query/traditional';
import type { Scanned } from '../../../../lib/lookup/protocol';

const simplified = new Map([...TRADITIONAL].map((character, i) => [character, SIMPLIFIED[i]!]));

/** Full-width forms made narrow and traditional characters simple, unit by unit. */
export const foldUnits = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[㐀-鿿]/gu, (character) => simplified.get(character) ?? character);

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
