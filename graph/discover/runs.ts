import type { Token } from '../recognise/types';

/** A range of a passage that may be a name. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** Words and code units of a run, at most. */
const WORDS = 6;
const UNITS = 14;
const SHORTEST = 3;

/** Tags of words that open no name: particles, adverbs, conjunctions, prepositions, pronouns, numbers, measures, verbs. */
const NO_OPENING = /^(?:[ucdpryeotfmqvz]|ad|vd|vg|ng)/u;
/** Tags of words that may close one: nouns, verbal nouns, abbreviations, unknown words. */
const CLOSING = /^(?:n|vn|an|j|l|i|x|eng|g)/u;
const WORD = /^[\p{Script=Han}A-Za-z]+$/u;

/** Runs of two words or more that could be a name, by the tags of their first and last word; `open` says where none may lie. */
export function* runsIn(tokens: readonly Token[], taken: Uint8Array): Generator<Run> {
  for (const [i, first] of tokens.entries()) {
    if (NO_OPENING.test(first.tag)) continue;
    for (let n = 0; n < WORDS && i + n < tokens.length; n++) {
      const last = tokens[i + n]!;
      if (!WORD.test(last.text) || last.end - first.start > UNITS || taken[last.start] || taken[last.end - 1]) break;
      if (n > 0 && last.end - first.start >= SHORTEST && CLOSING.test(last.tag))
        yield { start: first.start, end: last.end };
    }
  }
}

const QUOTED = /“([^“”]{2,24})”|《([^《》]{2,60})》/gu;

/** What stands in quotation or title marks. */
export function* quotesIn(text: string, taken: Uint8Array): Generator<Run & { readonly title: boolean }> {
  for (const match of text.matchAll(QUOTED)) {
    const start = match.index + 1;
    const end = match.index + match[0].length - 1;
    if (!taken.subarray(start, end).includes(1)) yield { start, end, title: match[2] !== undefined };
  }
}
