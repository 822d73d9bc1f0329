import { entityId } from '../../lib/model/ids';
import type { Article, Entity } from '../../lib/model/types';
import { gazetteerOf } from '../lexicon/gazetteer';
import type { Lexicon } from '../lexicon/types';
import type { Texts } from '../restore/number';
import { referenceTo } from './places';

/**
 * Set the place that each article speaks for. One that no text mentions (its name stands only inside 中共湖州市委书记) becomes an entity
 * without mentions, so that the article's id of it names a row.
 */
export function placeArticles(texts: Texts, lexicon: Lexicon, mentioned: readonly Entity[]) {
  const gazetteer = gazetteerOf(lexicon);
  const entities = new Map(mentioned.map((entity) => [entity.id, entity]));
  const articles = texts.articles.map((article): Article => {
    const [place] = gazetteer.named(texts.placeNames.get(article.id) ?? '');
    if (!place) return article;
    const { name, code, subtype, attrs } = referenceTo(place);
    const id = entityId('place', name, code);
    if (!entities.has(id))
      entities.set(id, {
        id,
        type: 'place',
        subtype: subtype!,
        name,
        aliases: [],
        attrs: attrs!,
        mentions: 0,
        articles: 0,
      });
    return { ...article, place: id };
  });
  return { articles, entities: [...entities.values()] };
}
