import type { Token } from './types';

/** Where the segmenter cut a passage: by code unit, the token that covers it. */
export interface Cuts {
  readonly tokens: readonly Token[];
  /** By offset, index of the token that covers it. */
  readonly at: Int32Array;
  /** The token that starts at `start` and ends at `end`, or undefined. */
  whole(start: number, end: number): Token | undefined;
  /** Whether a token starts (or the passage ends) at `offset`. */
  isCut(offset: number): boolean;
}

const known = new WeakMap<readonly Token[], Cuts>();

/** The cuts of a passage, made once for all recognisers that ask. */
export function cutsOf(tokens: readonly Token[]): Cuts {
  let cuts = known.get(tokens);
  if (!cuts) {
    cuts = make(tokens);
    known.set(tokens, cuts);
  }
  return cuts;
}

function make(tokens: readonly Token[]): Cuts {
  const length = tokens.at(-1)?.end ?? 0;
  const at = new Int32Array(length);
  for (const [i, { start, end }] of tokens.entries()) at.fill(i, start, end);
  return {
    tokens,
    at,
    whole(start, end) {
      const token = tokens[at[start]!];
      return token?.start === start && token.end === end ? token : undefined;
    },
    isCut: (offset) => offset === length || tokens[at[offset]!]?.start === offset,
  };
}
