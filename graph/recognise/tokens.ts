import type { Token } from './types';

/** How a range lies among the segmenter's words. */
export type Fit = 'word' | 'words' | 'cut';

/** The segmenter's words by place in the text. */
export class TokenMap {
  /** By offset, index of the token that holds it. */
  readonly #at: Int32Array;

  constructor(readonly tokens: readonly Token[]) {
    this.#at = new Int32Array(tokens.at(-1)?.end ?? 0);
    for (const [i, { start, end }] of tokens.entries()) this.#at.fill(i, start, end);
  }

  /** The word that holds the code unit at `offset`, if there is one. */
  at(offset: number): Token | undefined {
    return this.tokens[this.#at[offset] ?? -1];
  }

  /** The word that is exactly `[start, end)`, if there is one. */
  exact(start: number, end: number): Token | undefined {
    const token = this.at(start);
    return token?.start === start && token.end === end ? token : undefined;
  }

  startsWord = (offset: number): boolean => this.at(offset)?.start === offset;
  endsWord = (offset: number): boolean => this.at(offset - 1)?.end === offset;

  /** `word`: one word; `words`: several, whole; `cut`: an edge lies inside a word. */
  fit(start: number, end: number): Fit {
    if (!this.startsWord(start) || !this.endsWord(end)) return 'cut';
    return this.exact(start, end) ? 'word' : 'words';
  }
}

const maps = new WeakMap<readonly Token[], TokenMap>();

/** The token map of a passage's tokens; made once. */
export function tokenMap(tokens: readonly Token[]): TokenMap {
  let map = maps.get(tokens);
  if (!map) maps.set(tokens, (map = new TokenMap(tokens)));
  return map;
}
