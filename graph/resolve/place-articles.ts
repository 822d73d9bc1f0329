import { entityId } from '../../lib/model/ids';
import type { Article, Entity } from '../../lib/model/types';
import { gazetteerOf } from '../lexicon/gazetteer';
import type { Lexicon } from '../lexicon/types';
import type { Texts } from '../restore/number';
import { referenceTo } from './places';

/**
 * Set the place that each article speaks for: of several of that name the one that the texts mention most, else the one of highest
 * level. One that no text mentions (its name stands only inside 中共湖州市委书记) becomes an entity without mentions, so that the
 * article's id of it names a row.
 */
export function placeArticles(texts: Texts, lexicon: Lexicon, mentioned: readonly Entity[]) {
  const gazetteer = gazetteerOf(lexicon);
  const entities = new Map(mentioned.map((entity) => [entity.id, entity]));
  const entityOf = (name: string): Entity | undefined => {
    const [best] = gazetteer
      .named(name)
      .map(referenceTo)
      .map(({ name: full, code, subtype, attrs }) => {
        const id = entityId('place', full, code);
        const fresh = {
          id,
          type: 'place',
          name: full,
          subtype: subtype!,
          attrs: attrs!,
          aliases: [],
          mentions: 0,
          articles: 0,
        } as const;
        return entities.get(id) ?? fresh;
      })
      .sort((a, b) => b.mentions - a.mentions);
    if (best) entities.set(best.id, best);
    return best;
  };
  const articles = texts.articles.map((article): Article => {
    const place = entityOf(texts.placeNames.get(article.id) ?? '');
    return place ? { ...article, place: place.id } : article;
  });
  return { articles, entities: [...entities.values()] };
}
