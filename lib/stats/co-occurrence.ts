import type { Edge } from '../model/types';
import { logDice } from './log-dice';
import { logLikelihood } from './log-likelihood';
import { npmi } from './npmi';
import { presenceOf, type Named } from './presence';
import { tableOf } from './table';

/** Number of values that two ascending lists share. */
function shared(a: readonly number[], b: readonly number[]): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const difference = a[i]! - b[j]!;
    if (difference === 0) count++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return count;
}

/** Two entities that meet, while their meetings are counted. */
interface Pair {
  readonly a: number;
  readonly b: number;
  sentences: number;
  spread: number;
  /** The article of the last meeting. */
  article: number;
  /** Ids of the passages where they meet. */
  readonly passages: string[];
}

/**
 * Co-occurrence: an edge for every two entities that meet in a passage of body, subhead or caption, counted by presence in
 * sentences, passages and articles. The article window adds a number to these edges and makes none. Sorted by `a`, then `b`.
 *
 * Facts that stand together by construction (who signs, who holds which post, which city lies where) are relations: bylines are no
 * window.
 */
export function edgesOf(named: Named): readonly Edge[] {
  // Sorted, an entity's index says where its id stands: a pair's lower index is its `a`.
  const entities = named.entities.toSorted((x, y) => (x.id < y.id ? -1 : 1));
  const { passages, sentences, articlesOf } = presenceOf({ ...named, entities });
  const passagesOf = holders(passages, ({ entities: held }) => held, entities.length);
  const sentencesOf = holders(sentences, (held) => held, entities.length);

  // One `b` after the other: the pairs of each `a` come in their order, and the pair at hand is its last.
  const pairsOf: Pair[][] = entities.map(() => []);
  for (let b = 0; b < entities.length; b++) {
    for (const { id, article, entities: held } of passagesOf[b]!)
      for (let i = 0; held[i]! < b; i++) {
        const a = held[i]!;
        const own = pairsOf[a]!;
        const pair = own[own.length - 1];
        if (pair?.b !== b) own.push({ a, b, sentences: 0, spread: 1, article, passages: [id] });
        else {
          if (pair.article !== article) pair.spread++;
          pair.article = article;
          pair.passages.push(id);
        }
      }
    for (const held of sentencesOf[b]!)
      for (let i = 0; held[i]! < b; i++) {
        const own = pairsOf[held[i]!]!;
        own[own.length - 1]!.sentences++;
      }
  }

  const edges: Edge[] = [];
  for (const own of pairsOf)
    for (const { a, b, sentences: sentence, spread, passages: together } of own) {
      const table = tableOf(together.length, passagesOf[a]!.length, passagesOf[b]!.length, passages.length);
      edges.push({
        a: entities[a]!.id,
        b: entities[b]!.id,
        sentence,
        passage: together.length,
        article: shared(articlesOf[a]!, articlesOf[b]!),
        spread,
        logDice: logDice(table),
        g2: logLikelihood(table),
        npmi: npmi(table),
        passages: together,
      });
    }
  return edges;
}

/** By entity, the windows that hold it, in their order. */
function holders<T>(windows: readonly T[], heldBy: (window: T) => readonly number[], entities: number) {
  const holding = Array.from({ length: entities }, (): T[] => []);
  for (const window of windows) for (const entity of heldBy(window)) holding[entity]!.push(window);
  return holding;
}
