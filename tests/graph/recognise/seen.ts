import { loadLexicon } from '../../../graph/node/lexicon';
import { segment } from '../../../graph/node/segment';
import { corpusOf } from '../../../graph/recognise/corpus';
import type { Candidate, Context, Recogniser } from '../../../graph/recognise/types';
import { textsOf } from './texts';

export const lexicon = loadLexicon('assets/lexicon');

/** The first passage of a document, as a recogniser sees it, with the real lexicon and segmenter. */
export function contextOf(text: string, over: Partial<Context> = {}): Context {
  const { passages, articles } = textsOf([[text]]);
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
    ...over,
  };
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
