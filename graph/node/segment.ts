import nodejieba from 'nodejieba';
import type { Segmenter, Token } from '../recognise/types';

/** What nodejieba would drop or end its text at: U+0000, and surrogates without their partner. */
const UNSAFE = /\0|\p{Surrogate}/gu;

/** The tags of the words met so far. */
class Tags {
  readonly #tags = new Map<string, string>();

  /** The tag of a word of a text; by itself a word may be cut further, and then the text is asked as a whole. */
  of(word: string, text: string): string {
    return this.#tags.get(word) ?? this.#learn(word, word) ?? this.#learn(word, text)!;
  }

  #learn(wanted: string, text: string): string | undefined {
    for (const { word, tag } of nodejieba.tag(text)) if (!this.#tags.has(word)) this.#tags.set(word, tag);
    return this.#tags.get(wanted);
  }
}

/** A word that looks up its tag when it is asked for it, which most are not. */
class JiebaToken implements Token {
  #tag: string | null;

  constructor(
    readonly text: string,
    readonly start: number,
    readonly end: number,
    readonly source: Source,
  ) {
    this.#tag = null;
  }

  get tag(): string {
    return (this.#tag ??= this.source.tags.of(safely(this.text), this.source.text));
  }
}

/** What a word was cut from, as nodejieba has seen it, and where the tags are. */
interface Source {
  readonly text: string;
  readonly tags: Tags;
}

/** The text as nodejieba can carry it, of the same length. */
const safely = (text: string): string =>
  text.isWellFormed() && !text.includes('\0') ? text : text.replace(UNSAFE, '\ufffd');

/**
 * nodejieba's words and tags with their offsets, as `nodejieba.tag` gives them.
 *
 * A tag hangs on the word alone (cppjieba looks it up behind the cut), so texts are only cut, which takes half the time, and each word is
 * asked for its tag once. `cut` is never used without its HMM, for then it cuts 2024 and GDP into characters. Its words come without
 * offsets, so they are walked; what it cannot carry is handed to it as U+FFFD, of the same length, and the tokens hold the text as it was.
 *
 * @returns a segmenter that keeps the tags it has met; it throws an Error if the words of a text do not join to it, which would shift
 *   every offset behind
 */
export function segmenter(): Segmenter {
  const tags = new Tags();
  return (text, offset = 0) => {
    const safe = safely(text);
    const source = { text: safe, tags };
    const tokens: Token[] = [];
    let end = 0;
    for (const word of nodejieba.cut(safe, true)) {
      const start = end;
      end += word.length;
      if (!safe.startsWith(word, start))
        throw new Error(`segmenter lost characters of “${text.slice(start, start + 40)}”`);
      const surface = safe === text ? word : text.slice(start, end);
      tokens.push(new JiebaToken(surface, offset + start, offset + end, source));
    }
    if (end !== text.length) throw new Error(`segmenter lost characters of “${text.slice(0, 40)}”`);
    return tokens;
  };
}

/** The segmenter of the process. */
export const segment = segmenter();
