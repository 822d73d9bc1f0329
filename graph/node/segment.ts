import nodejieba from 'nodejieba';
import type { Segmenter, Token } from '../recognise/types';

/**
 * nodejieba's words and tags with their offsets.
 *
 * `tag` is used, never `cut(text)`: without its HMM the latter cuts 2024 and GDP into characters.
 *
 * @throws Error if the words do not join to the text, which would shift every offset behind
 */
export const segment: Segmenter = (text) => {
  let at = 0;
  const tokens: Token[] = nodejieba.tag(text).map(({ word, tag }) => {
    const start = at;
    at += word.length;
    return { text: word, tag, start, end: at };
  });
  if (tokens.map((token) => token.text).join('') !== text)
    throw new Error(`segmenter lost characters of “${text.slice(0, 40)}”`);
  return tokens;
};
