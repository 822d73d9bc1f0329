import type { Lexicon } from './types';

/** Something made of the lexicon once and kept as long as it: an automaton, a set of heads. `const heads = derived((lexicon) => …)`. */
export function derived<T>(make: (lexicon: Lexicon) => T): (lexicon: Lexicon) => T {
  const made = new WeakMap<Lexicon, T>();
  return (lexicon) => {
    if (!made.has(lexicon)) made.set(lexicon, make(lexicon));
    return made.get(lexicon)!;
  };
}
