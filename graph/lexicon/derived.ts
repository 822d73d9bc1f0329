import type { Lexicon } from './types';

/** Something made of the lexicon once and kept as long as it: an automaton, a set of heads. `const heads = derived((lexicon) => …)`. */
export function derived<T>(make: (lexicon: Lexicon) => T): (lexicon: Lexicon) => T {
  const made = new WeakMap<Lexicon, T>();
  // Rules ask once a passage or oftener, and nearly always for the same lexicon.
  let latest: { readonly lexicon: Lexicon; readonly value: T } | null = null;
  return (lexicon) => {
    if (latest?.lexicon === lexicon) return latest.value;
    if (!made.has(lexicon)) made.set(lexicon, make(lexicon));
    latest = { lexicon, value: made.get(lexicon)! };
    return latest.value;
  };
}
