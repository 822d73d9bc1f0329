import type { Edge } from '../model/types';
import { logDice } from './log-dice';
import { logLikelihood } from './log-likelihood';
import { npmi } from './npmi';
import { presenceOf, type Named, type Presence } from './presence';
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

/** How many pairs so many make. */
const pairsOf = (count: number) => (count * (count - 1)) / 2;

/**
 * Co-occurrence: an edge for every two entities that meet in a passage of body, subhead or caption, counted by presence in
 * sentences, passages and articles. The article window adds a number to these edges and makes none. Sorted by `a`, then `b`.
 *
 * Facts that stand together by construction (who signs, who holds which post, which city lies where) are relations: bylines are no
 * window.
 */
export function edgesOf(named: Named): readonly Edge[] {
  // Sorted, an entity's index says where its id stands: a pair's lower index is its `a`, and the pairs' keys sort as the edges do.
  const entities = named.entities.toSorted((x, y) => (x.id < y.id ? -1 : 1));
  const { passages, sentences, articlesOf } = presenceOf({ ...named, entities });
  const key = (a: number, b: number) => a * entities.length + b;
  const eachPair = (held: readonly number[], visit: (a: number, b: number) => void) => {
    for (let i = 0; i < held.length; i++) for (let j = i + 1; j < held.length; j++) visit(held[i]!, held[j]!);
  };

  const windowsOf = new Uint32Array(entities.length);
  // A meeting is one number, pair and passage, so that sorted numbers are all there is to count: exact for 200,000 entities in as many passages.
  const met = new Float64Array(passages.reduce((sum, { entities: held }) => sum + pairsOf(held.length), 0));
  let n = 0;
  for (const [w, { entities: held }] of passages.entries()) {
    for (const entity of held) windowsOf[entity]!++;
    eachPair(held, (a, b) => (met[n++] = key(a, b) * passages.length + w));
  }
  met.sort();
  const said = new Float64Array(sentences.reduce((sum, held) => sum + pairsOf(held.length), 0));
  n = 0;
  for (const held of sentences) eachPair(held, (a, b) => (said[n++] = key(a, b)));
  said.sort();

  const edges: Edge[] = [];
  for (let from = 0, s = 0; from < met.length;) {
    const pair = Math.floor(met[from]! / passages.length);
    const a = Math.floor(pair / entities.length);
    const b = pair % entities.length;
    const together: Presence['passages'][number][] = [];
    let to = from;
    for (const next = (pair + 1) * passages.length; to < met.length && met[to]! < next; to++)
      together.push(passages[met[to]! - pair * passages.length]!);
    const before = s;
    while (s < said.length && said[s] === pair) s++;
    const table = tableOf(together.length, windowsOf[a]!, windowsOf[b]!, passages.length);
    edges.push({
      a: entities[a]!.id,
      b: entities[b]!.id,
      sentence: s - before,
      passage: together.length,
      article: shared(articlesOf[a]!, articlesOf[b]!),
      spread: together.length === 1 ? 1 : new Set(together.map(({ article }) => article)).size,
      logDice: logDice(table),
      g2: logLikelihood(table),
      npmi: npmi(table),
      passages: together.map(({ id }) => id),
    });
    from = to;
  }
  return edges;
}
