import type { Entity, Mention, Relation } from '../../lib/model/types';
import type { Tools } from '../pipeline';
import type { Candidates } from '../recognise/recognise';
import type { Texts } from '../restore/number';
import { documentResolver } from './document';
import { eventResolver } from './event';
import { group, type LocatedSpan, refer, type Resolver } from './entities';
import { believe, longestBelieved } from './overlap';
import { organisations } from './org';
import { placeArticles } from './place-articles';
import { places } from './places';
import { programmeResolver } from './programme';

/**
 * Who says what the believed spans name, in the order in which they are asked; a later one may build on what an earlier one said.
 * `entities.ts` tells how to write one.
 */
const RESOLVERS: readonly Resolver[] = [places, organisations, documentResolver, programmeResolver, eventResolver];

/** Texts with their mentions resolved to entities: what connecting works on. The articles' `place` is set. */
export interface Named extends Omit<Texts, 'placeNames'> {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  /** Facts that resolving already knows with their words (`located_in`, aliases); connecting adds the others. */
  readonly relations: readonly Relation[];
}

/** Candidates to mentions of entities: overlap, aliases, short titles, abbreviations, which of several places. */
export function resolve(texts: Texts, candidates: Candidates, tools: Tools): Named {
  const articles = new Map(texts.articles.map((article) => [article.id, article]));
  const spans: LocatedSpan[] = [];
  for (const passage of texts.passages) {
    const article = articles.get(passage.article)!;
    for (const span of longestBelieved(believe(candidates.get(passage.id) ?? []))) {
      const { start, end, type, subtype, kind, name, codes, evidence, weight } = span;
      const surface = passage.text.slice(start, end);
      spans.push({ start, end, type, subtype, kind, name, codes, evidence, weight, passage, article, surface });
    }
  }
  const { references, relations } = refer(spans, RESOLVERS, { texts, lexicon: tools.lexicon });
  const { entities: mentioned, mentions } = group(spans, references);
  const { articles: placed, entities } = placeArticles(texts, tools.lexicon, mentioned);
  const known = new Set(entities.map(({ id }) => id));
  return {
    documents: texts.documents,
    articles: placed,
    passages: texts.passages,
    entities,
    mentions,
    relations: relations.filter(({ subject, object }) => known.has(subject) && (object === null || known.has(object))),
  };
}
