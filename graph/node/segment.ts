import nodejieba from 'nodejieba';
import { clauseAround } from '../recognise/clause';
import type { Segmenter } from '../recognise/types';

/** What nodejieba would drop or end its text at: U+0000, and surrogates without their partner. */
const UNSAFE = /\0|\p{Surrogate}/gu;

/** The tags of the words met so far. */
class Tags {
  readonly #tags = new Map<string, string>();

  /** The tag of the word at `at` in a text; by itself a word may be cut further, and then its clause is asked. */
  of(word: string, text: string, at: number): string {
    return (
      this.#tags.get(word) ??
      this.#learn(word, word) ??
      this.#learn(word, safely(text.slice(...clauseAround(text, at, at + word.length))))!
    );
  }

  #learn(wanted: string, text: string): string | undefined {
    for (const { word, tag } of nodejieba.tag(text)) if (!this.#tags.has(word)) this.#tags.set(word, tag);
    return this.#tags.get(wanted);
  }
}

/** The text as nodejieba can carry it, of the same length. */
const safely = (text: string): string =>
  text.isWellFormed() && !text.includes('\0') ? text : text.replace(UNSAFE, '\ufffd');

/** Stands between texts that are cut together; words never reach over it. */
const BETWEEN = '\n';

/**
 * nodejieba's words and tags, as `nodejieba.tag` gives them.
 *
 * A tag hangs on the word alone (cppjieba looks it up behind the cut), so texts are only cut, which takes half the time, and each word is
 * asked for its tag once. `cut` is never used without its HMM, for then it cuts 2024 and GDP into characters. Its words come without
 * offsets, so their lengths are added up; what it cannot carry is handed to it as U+FFFD, of the same length. Cut together, texts find
 * its dictionary in the processor's cache.
 *
 * @returns a segmenter that keeps the tags it has met; it throws an Error if the words of a text do not join to it, which would shift
 *   every offset behind
 */
export function segmenter(): Segmenter {
  const tags = new Tags();
  return {
    tag: (word, text, at) => tags.of(safely(word), text, at),
    cut(texts) {
      const words = nodejieba.cut(safely(texts.join(BETWEEN)), true);
      let next = 0;
      return texts.map((text) => {
        const starts = new Int32Array(text.length);
        for (let at = 0; at < text.length;) {
          const end = at + (words[next++]?.length ?? Infinity);
          if (end > text.length) throw new Error(`segmenter lost characters of “${text.slice(at, at + 40)}”`);
          for (const start = at; at < end; at++) starts[at] = start;
        }
        next++;
        return starts;
      });
    },
  };
}

/** The segmenter of the process. */
export const segment = segmenter();
