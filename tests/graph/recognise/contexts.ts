import { corpusOf } from '../../../graph/recognise/corpus';
import { believe, longestBelieved } from '../../../graph/resolve/overlap';
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
    tokens: segment(text),
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
