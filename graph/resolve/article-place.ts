import type { Article, Entity, Mention } from '../../lib/model/types';
import type { Texts } from '../restore/number';

/**
 * The articles with the entity of the place they speak for: of the places called so, the one that the article mentions most; where it
 * mentions none, the one that all texts mention most. Null where the text names no such place.
 */
export function withPlaces(
  { articles, passages, placeNames }: Texts,
  entities: readonly Entity[],
  mentions: readonly Mention[],
): readonly Article[] {
  const called = new Map<string, Entity[]>();
  for (const entity of entities)
    if (entity.type === 'place')
      for (const name of [entity.name, ...entity.aliases]) {
        const same = called.get(name);
        if (same) same.push(entity);
        else called.set(name, [entity]);
      }
  const home = new Map(passages.map(({ id, article }) => [id, article]));
  const counts = new Map<string, number>();
  for (const { entity, passage } of mentions) {
    const key = `${home.get(passage)!} ${entity}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return articles.map((article) => {
    const names = called.get(placeNames.get(article.id) ?? '') ?? [];
    const here = ({ id }: Entity) => counts.get(`${article.id} ${id}`) ?? 0;
    const [place] = names.toSorted((a, b) => here(b) - here(a) || b.mentions - a.mentions || (a.id < b.id ? -1 : 1));
    return place ? { ...article, place: place.id } : article;
  });
}
