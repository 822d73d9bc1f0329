/** Names and text for the match bench, made from a seed: words of nodejieba's dictionary, drawn as often as Chinese has them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { random } from './random';

/** Bytes of UTF-8. */
const TEXT_BYTES = 1_000_000;
/** Words of a sentence, on average. */
const SENTENCE = 14;

interface Word {
  readonly word: string;
  readonly count: number;
}

/** Chinese words of two characters and more, commonest first. */
function dictionary(): readonly Word[] {
  const folder = dirname(createRequire(import.meta.url).resolve('nodejieba/package.json'));
  return readFileSync(join(folder, 'submodules', 'cppjieba', 'dict', 'jieba.dict.utf8'), 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([word = '']) => /^\p{Script=Han}+$/u.test(word))
    .map(([word = '', count]) => ({ word, count: Number(count) }))
    .sort((x, y) => y.count - x.count || (x.word < y.word ? -1 : 1));
}

const words = dictionary();

/** So many names: the commonest words, so that a text is dense with them. */
export const namesOf = (size: number): readonly string[] =>
  words
    .filter(({ word }) => word.length > 1)
    .slice(0, size)
    .map(({ word }) => word);

/** A megabyte of sentences. */
export function textOf(seed: number): string {
  const next = random(seed);
  const sums = new Float64Array(words.length);
  let sum = 0;
  for (const [i, { count }] of words.entries()) sums[i] = sum += count;
  const draw = () => {
    const at = next() * sum;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! < at) low = middle + 1;
      else high = middle;
    }
    return words[low]!.word;
  };
  const parts: string[] = [];
  // Three bytes a character, signs too.
  for (let units = 0; units * 3 < TEXT_BYTES;) {
    const word = draw() + (next() * SENTENCE < 1 ? '。' : '');
    parts.push(word);
    units += word.length;
  }
  return parts.join('');
}
