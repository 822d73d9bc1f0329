/**
 * How well a sentence speaks of what a question asks: the sum of the weights of the question's terms that it holds, a term's weight
 * being its inverse document frequency over sentences (Spärck Jones 1972). Terms are pairs of characters, and whole numbers and
 * words in other scripts: Chinese needs no segmenter for this.
 */
import { fold } from '../fold';
import type { Alternatives } from './types';
import type { Sentence, View } from './view';

/** A sentence and how relevant it is; `share` is its score over that of a sentence with every term. */
export interface Ranked {
  readonly sentence: Sentence;
  readonly score: number;
  readonly share: number;
}

/** Share of a term's weight that the title of its article, or the name of the place it speaks for, adds to a sentence. */
const FROM_ARTICLE = 0.4;

/** The distinct terms of a text. */
export function termsOf(text: string): readonly string[] {
  const terms = new Set<string>();
  for (const [run] of text
    .normalize('NFKC')
    .toLowerCase()
    .matchAll(/\p{Script=Han}+|[a-z\d.+%]+/gu))
    if (/^\p{Script=Han}/u.test(run)) for (let i = 0; i + 1 < run.length; i++) terms.add(run.slice(i, i + 2));
    else terms.add(run);
  return [...terms];
}

/** The weights of a question's terms; one that no sentence holds has none. */
export function weightsOf(view: View, words: string): ReadonlyMap<string, number> {
  const folded = view.sentences.map(({ text }) => fold(text));
  const n = folded.length;
  return new Map(
    termsOf(words).flatMap((term): [string, number][] => {
      const frequency = folded.filter((text) => text.includes(term)).length;
      return frequency === 0 ? [] : [[term, Math.log(1 + n / frequency)]];
    }),
  );
}

/** Sentences that hold a term of the question, most relevant first, ties in reading order. */
export function rank(view: View, weights: ReadonlyMap<string, number>, sentences = view.sentences): readonly Ranked[] {
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return sentences
    .flatMap((sentence): Ranked[] => {
      const text = fold(sentence.text);
      const { place, title } = sentence.article;
      const around = fold(title + (place ? view.entity(place).name : ''));
      let score = 0;
      for (const [term, weight] of weights)
        score += text.includes(term) ? weight : around.includes(term) ? FROM_ARTICLE * weight : 0;
      return score > 0 ? [{ sentence, score, share: score / all }] : [];
    })
    .sort((x, y) => y.score - x.score);
}

/** The sentences that write one of each group of names, or mention an entity they name; all sentences where there are none. */
export function holding(view: View, names: readonly Alternatives[]): readonly Sentence[] {
  const groups = names.map((ways) => ({
    ways: ways.map(fold),
    ids: new Set(ways.flatMap((way) => view.named(way).map(({ id }) => id))),
  }));
  const held = view.sentences.filter(({ text, mentions }) => {
    const plain = fold(text);
    return groups.every(
      ({ ways, ids }) => ways.some((way) => plain.includes(way)) || mentions.some(({ entity }) => ids.has(entity)),
    );
  });
  return held.length > 0 ? held : view.sentences;
}

/** How near the terms of a question stand to a range of a text: each term counts its weight over its distance. */
export function nearness(text: string, start: number, end: number, weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [term, weight] of weights) {
    let nearest = Infinity;
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1))
      nearest = Math.min(nearest, at >= end ? at - end : Math.max(0, start - at - term.length));
    sum += weight / (1 + nearest);
  }
  return sum;
}
