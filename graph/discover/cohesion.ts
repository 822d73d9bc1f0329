/**
 * How much a string is a word, after Matrix67 (http://www.matrix67.com/blog/archives/5044): its parts seldom stand together by chance,
 * and what stands beside it varies.
 */
import type { CorpusStatistics } from '../recognise/types';

/**
 * The least ratio, over all ways to cut the string in two, of its probability to that of its parts side by side by chance. At least 1
 * for anything that is more than chance; no logarithm is taken.
 *
 * @param total code units of the corpus
 */
export function cohesion(text: string, corpus: CorpusStatistics, total: number): number {
  const own = corpus.count(text);
  let least = Infinity;
  for (let at = 1; at < text.length; at++)
    least = Math.min(least, (own * total) / (corpus.count(text.slice(0, at)) * corpus.count(text.slice(at))));
  return least;
}

/** Marks beside which anything may stand; each occurrence counts as another neighbour. */
const FREE = /^$|[\p{P}\p{S}\s]/u;

/** Entropy of neighbours in nats. */
function entropy(neighbours: ReadonlyMap<string, number>): number {
  const counts = [...neighbours].flatMap(([unit, count]) => (FREE.test(unit) ? Array<number>(count).fill(1) : [count]));
  const all = counts.reduce((sum, count) => sum + count, 0);
  return counts.reduce((sum, count) => sum - (count / all) * Math.log(count / all), 0);
}

/** The smaller of the entropies of what stands before and behind the string, in nats. */
export const freedom = (text: string, corpus: CorpusStatistics): number =>
  Math.min(entropy(corpus.before(text)), entropy(corpus.after(text)));
