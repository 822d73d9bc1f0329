import { groupBy } from '../../collections/group-by';
import type { Article, Entity, Graph, Mention, Passage, Relation } from '../../model/types';
import { fold } from '../fold';

/** A sentence with what is said in it. */
export interface Sentence {
  readonly passage: Passage;
  readonly article: Article;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** A graph as questions look at it; made once and asked often. */
export interface View {
  readonly graph: Graph;
  readonly sentences: readonly Sentence[];
  entity(id: string): Entity;
  sentencesOf(article: string): readonly Sentence[];
  /** The sentence of a passage that holds the offset. */
  sentenceAt(passage: string, offset: number): Sentence;
  relations(type: string): readonly Relation[];
  /** Entities of which this is the name or another surface, quotes and brackets apart. */
  named(name: string): readonly Entity[];
  /** Entities whose name or another surface of two characters or more stands in the words, longest first; none inside a longer one. */
  spot(words: string): readonly { readonly entity: Entity; readonly surface: string }[];
}

export function viewOf(graph: Graph): View {
  const entities = new Map(graph.entities.map((entity) => [entity.id, entity]));
  const articles = new Map(graph.articles.map((article) => [article.id, article]));
  const mentions = groupBy(graph.mentions, ({ passage }) => passage);
  const relations = groupBy(graph.relations, ({ type }) => type);
  const sentences = graph.passages.flatMap((passage): Sentence[] => {
    const inPassage = mentions.get(passage.id) ?? [];
    return passage.sentences.map(([start, end]) => ({
      passage,
      article: articles.get(passage.article)!,
      start,
      end,
      text: passage.text.slice(start, end),
      mentions: inPassage.filter((mention) => start <= mention.start && mention.start < end),
    }));
  });
  const byArticle = groupBy(sentences, ({ article }) => article.id);
  const byPassage = groupBy(sentences, ({ passage }) => passage.id);
  const surfaces = new Map<string, Entity[]>();
  for (const entity of graph.entities)
    for (const surface of new Set([entity.name, ...entity.aliases].map(fold)))
      if (surface.length > 1) surfaces.set(surface, [...(surfaces.get(surface) ?? []), entity]);
  const longestFirst = [...surfaces.keys()].sort((x, y) => y.length - x.length || (x < y ? -1 : 1));

  return {
    graph,
    sentences,
    entity: (id) => entities.get(id)!,
    sentencesOf: (article) => byArticle.get(article) ?? [],
    sentenceAt: (passage, offset) => {
      const own = byPassage.get(passage)!;
      return own.findLast(({ start }) => start <= offset) ?? own[0]!;
    },
    relations: (type) => relations.get(type) ?? [],
    named: (name) => surfaces.get(fold(name)) ?? [],
    spot(words) {
      let rest = fold(words);
      return longestFirst.flatMap((surface) => {
        if (!rest.includes(surface)) return [];
        rest = rest.replaceAll(surface, '\u0000');
        return surfaces.get(surface)!.map((entity) => ({ entity, surface }));
      });
    },
  };
}
