import { groupBy } from '../../../lib/collections/group-by';
import type { Article, Entity, Mention, Passage, Relation } from '../../../lib/model/types';
import type { Named } from '../../resolve/resolve';

/** A mention beside the entity it names. */
export interface Seen extends Omit<Mention, 'entity'> {
  readonly entity: Entity;
}

/** A passage with what it mentions, in reading order. */
export interface Scene {
  readonly passage: Passage;
  readonly seen: readonly Seen[];
}

/** An article passage by passage: what an extractor of relations looks at. */
export interface Story {
  readonly article: Article;
  /** The place the article speaks for, or null. */
  readonly place: Entity | null;
  /** Every place of the build, by its full name. */
  readonly places: ReadonlyMap<string, Entity>;
  /** Every body of the build, by its full name. */
  readonly bodies: ReadonlyMap<string, Entity>;
  readonly scenes: readonly Scene[];
}

/** Says which facts an article states, each with the words that say so. Pure. */
export type Extractor = (story: Story) => readonly Relation[];

/** The articles of a build as stories, in their order. */
export function storiesOf({ articles, passages, entities, mentions }: Named): readonly Story[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const inPassage = groupBy(mentions, ({ passage }) => passage);
  const inArticle = groupBy(passages, ({ article }) => article);
  const byName = (type: string) =>
    new Map(entities.filter((entity) => entity.type === type).map((entity) => [entity.name, entity]));
  const places = byName('place');
  const bodies = byName('org');
  return articles.map((article) => ({
    article,
    places,
    bodies,
    place: (article.place !== null && byId.get(article.place)) || null,
    scenes: (inArticle.get(article.id) ?? []).map((passage) => ({
      passage,
      seen: (inPassage.get(passage.id) ?? [])
        .map((mention) => ({ ...mention, entity: byId.get(mention.entity)! }))
        .sort((a, b) => a.start - b.start || b.end - a.end),
    })),
  }));
}

/** The sentence of a passage that holds an offset. */
export const sentenceAt = ({ sentences, text }: Passage, at: number): readonly [number, number] =>
  sentences.find((sentence) => sentence[0] <= at && at < sentence[1]) ?? [0, text.length];
