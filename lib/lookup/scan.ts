import { foldUnits } from './fold-units';
import type { OnMatch } from '../match/automaton';
import type { Names } from './names';
import { OVERLAP, type Scanned } from './protocol';
import { countsOf } from './scan-counts';

/** Names in a text, leftmost-longest, without overlaps. */
export const hitsIn = (names: Names, text: string, onHit: OnMatch): void =>
  names.automaton.scan(foldUnits(text), onHit, countsOf(names));

/** Names in each block, as {@link Scanned} has them: start, end, likeliest entity, type. */
export const scan = (names: Names, blocks: readonly string[]): Scanned['hits'] =>
  blocks.map((block) => {
    const hits: number[] = [];
    hitsIn(names, block, (start, end, term) => {
      const entity = names.first(term);
      hits.push(start, end, entity, names.type(entity));
    });
    return hits;
  });

/** A name at a place: where it stands, and all it may name, the likeliest first. */
export interface NameAt {
  readonly start: number;
  readonly end: number;
  readonly entities: readonly number[];
}

/** The longest name that covers the unit at `offset`, of equal ones the first; null where there is none. */
export function at(names: Names, text: string, offset: number): NameAt | null {
  const folded = foldUnits(text);
  const counts = countsOf(names);
  let found: { start: number; end: number; term: number } | null = null;
  for (let start = Math.max(0, offset - OVERLAP); start <= offset; start++)
    names.automaton.matchesAt(folded, start, (_, end, term) => {
      const longer = end - start > (found ? found.end - found.start : 0);
      if (end > offset && longer && counts(folded, start, end, term)) found = { start, end, term };
    });
  const best = found as { start: number; end: number; term: number } | null;
  return best && { start: best.start, end: best.end, entities: names.entities(best.term) };
}

/** What words name as a whole, the likeliest first; white space and quotation marks around them do not matter. */
export function named(names: Names, words: string): readonly number[] {
  const folded = foldUnits(words).replace(/^[\s"'《(]+|[\s"'》),.。，、]+$/gu, '');
  const term = names.automaton.indexOf(folded);
  return term === -1 ? [] : names.entities(term);
}
