import nodejieba from 'nodejieba';
import type { Segmenter, Token } from '../recognise/types';

/** What nodejieba would drop or end its text at: U+0000, and surrogates without their partner. */
const UNSAFE = /\0|\p{Surrogate}/gu;

type Word = Pick<Token, 'text' | 'tag'>;

/**
 * nodejieba's words and tags with their offsets, as `nodejieba.tag` gives them.
 *
 * A tag hangs on the word alone (cppjieba looks it up behind the cut), so each word is asked for its tag once and texts are only cut,
 * which takes half the time. `cut` is never used without its HMM, for then it cuts 2024 and GDP into characters. Its words come without
 * offsets, so they are walked; what it cannot carry is handed to it as U+FFFD, of the same length, and the tokens hold the text as it was.
 *
 * @returns a segmenter that keeps the words it has met; it throws an Error if the words of a text do not join to it, which would shift
 *   every offset behind
 */
export function segmenter(): Segmenter {
  const words = new Map<string, Word>();

  /** Learn the words of a text, to know one; by itself a word may be cut further, and then its text is asked as a whole. */
  const learn = (wanted: string, text: string): Word | undefined => {
    for (const { word, tag } of nodejieba.tag(text)) if (!words.has(word)) words.set(word, { text: word, tag });
    return words.get(wanted);
  };

  return (text) => {
    const safe = text.replace(UNSAFE, '\ufffd');
    const tokens: Token[] = [];
    let end = 0;
    for (const word of nodejieba.cut(safe, true)) {
      const start = end;
      end += word.length;
      if (!safe.startsWith(word, start))
        throw new Error(`segmenter lost characters of “${text.slice(start, start + 40)}”`);
      const { text: same, tag } = words.get(word) ?? learn(word, word) ?? learn(word, safe)!;
      tokens.push({ text: safe === text ? same : text.slice(start, end), tag, start, end });
    }
    if (end !== text.length) throw new Error(`segmenter lost characters of “${text.slice(0, 40)}”`);
    return tokens;
  };
}

/** The segmenter of the process. */
export const segment = segmenter();
