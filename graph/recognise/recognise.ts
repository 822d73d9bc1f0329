import type { Tools } from '../pipeline';
import type { Texts } from '../restore/number';
import { brackets } from './brackets';
import type { Candidate, Recogniser } from './types';

/** The kinds of evidence, in the order in which they are asked. */
export const RECOGNISERS: readonly Recogniser[] = [brackets];

/** By passage id, what every recogniser sees in it. */
export type Candidates = ReadonlyMap<string, readonly Candidate[]>;

/** Ask every kind of evidence about every passage. */
export function recognise(texts: Texts, tools: Tools, progress: (done: number, total: number) => void): Candidates {
  const articles = new Map(texts.articles.map((article) => [article.id, article]));
  const found = new Map<string, readonly Candidate[]>();
  for (const [i, passage] of texts.passages.entries()) {
    progress(i, texts.passages.length);
    const context = {
      passage,
      article: articles.get(passage.article)!,
      tokens: tools.segment(passage.text),
      lexicon: tools.lexicon,
      placeName: texts.placeNames.get(passage.article) ?? null,
    };
    found.set(
      passage.id,
      RECOGNISERS.flatMap((recogniser) => recogniser.recognise(context)),
    );
  }
  return found;
}
