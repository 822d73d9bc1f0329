import nodejieba from 'nodejieba';
import type { Segmenter } from '../recognise/types';

/** What nodejieba would drop or end its text at: U+0000, and surrogates without their partner. */
const UNSAFE = /\0|\p{Surrogate}/gu;

/**
 * nodejieba's words and tags with their offsets.
 *
 * `tag` is used, never `cut(text)`: without its HMM the latter cuts 2024 and GDP into characters. Its words come without offsets, so they
 * are walked; what it cannot carry is handed to it as U+FFFD, of the same length, and the tokens hold the text as it was.
 *
 * @throws Error if the words do not join to the text, which would shift every offset behind
 */
export const segment: Segmenter = (text) => {
  const safe = text.replace(UNSAFE, '\ufffd');
  let end = 0;
  const tokens = nodejieba.tag(safe).map(({ word, tag }) => {
    const start = end;
    end += word.length;
    if (!safe.startsWith(word, start))
      throw new Error(`segmenter lost characters of “${text.slice(start, start + 40)}”`);
    return { text: text.slice(start, end), tag, start, end };
  });
  if (end !== text.length) throw new Error(`segmenter lost characters of “${text.slice(0, 40)}”`);
  return tokens;
};
