import { corpusOf } from '../../../graph/recognise/corpus';
import { believe, longestBelieved } from '../../../graph/resolve/overlap';
import { Words } from '../../../graph/recognise/tokens';
import type { Candidate, Context, Recogniser } from '../../../graph/recognise/types';
import { loadLexicon } from '../../../graph/node/lexicon';
import { segment } from '../../../graph/node/segment';
import { textsOf } from './texts';

export const lexicon = loadLexicon('assets/lexicon');

/** A passage of its own with all that a recogniser may look at, segmented by the real segmenter. */
export function contextOf(text: string, more: Partial<Context> = {}): Context {
  const { articles, passages } = textsOf([[text]]);
  return {
    passage: passages[0]!,
    article: articles[0]!,
    words: Words.of([text], segment)[0]!,
    lexicon,
    placeName: null,
    found: [],
    corpus: corpusOf(passages),
    document: corpusOf(passages),
    here: corpusOf(passages),
    ...more,
  };
}

/** Surfaces of what is believed once the recognisers have spoken in turn. */
export function surfaces(text: string, ...recognisers: readonly Recogniser[]): readonly string[] {
  const found: Candidate[] = [];
  for (const recogniser of recognisers) found.push(...recogniser.recognise(contextOf(text, { found })));
  return longestBelieved(believe(found)).map(({ start, end }) => text.slice(start, end));
}

/** What a recogniser believes of a text: surfaces of its candidates of weight above 0. */
export const seenBy = (recogniser: Recogniser, text: string, over: Partial<Context> = {}): readonly string[] =>
  recogniser
    .recognise(contextOf(text, over))
    .filter(({ weight }) => weight > 0)
    .map(({ start, end }) => text.slice(start, end));

/** A candidate of a type over the first occurrence of `surface`, as an earlier recogniser would have found it. */
export function foundIn(text: string, surface: string, over: Partial<Candidate> = {}): Candidate {
  const start = text.indexOf(surface);
  return {
    start,
    end: start + surface.length,
    type: 'place',
    kind: 'name',
    evidence: 'gazetteer/place',
    weight: 3,
    ...over,
  };
}
