/** All that a card shows of an entity. */
import { isBackbone } from '../stats/backbone';
import { fold } from '../query/fold';
import type { EdgeRow, EntityDetail, PackReader } from '../query/types';
import { factsOf } from './card-facts';
import { telling } from './card-quote';
import type { CardData, Named } from './protocol';
import { quoteDataOf, type Citing } from './quote-data';

const MOST = { variants: 12, places: 12, partners: 6, others: 6 } as const;
/** Fewer partners than this, and the rule by which they are chosen is loosened. */
const ENOUGH = 3;

/** An entity as it is named in a list. */
export function namedOf({ overview }: PackReader, entity: number, matched: string | null = null): Named {
  const { id, type, name } = overview.entities[entity]!;
  return { entity, id, type, name, matched: matched === name ? null : matched };
}

/**
 * The card of an entity.
 *
 * @param matched the words that were looked up, as the pack has them; null where it was asked for by index
 */
export async function cardOf(
  pack: PackReader,
  entity: number,
  matched: string | null,
  citing: Citing,
): Promise<CardData> {
  const { overview } = pack;
  const row = overview.entities[entity]!;
  const detail = await pack.entity(entity);
  const found = await telling(pack, entity, detail);
  return {
    ...namedOf(pack, entity, matched),
    subtype: row.subtype,
    variants: detail.variants.slice(0, MOST.variants),
    facts: factsOf(pack, entity, detail),
    mentions: row.mentions,
    articles: detail.articles.length,
    of: overview.articles.length,
    ...placesOf(pack, detail),
    partners: partnersOf(detail.neighbours).map((edge) => ({
      ...namedOf(pack, edge.a + edge.b - entity),
      passages: edge.passage,
    })),
    quote: found && quoteDataOf(pack, found.row, found.span, found.marks, citing),
    others: othersOf(pack, entity, matched ?? row.name),
  };
}

/** Which places say so, most articles first, and how many places have articles at all. */
function placesOf(pack: PackReader, { articles }: EntityDetail): Pick<CardData, 'places' | 'ofPlaces'> {
  const all = pack.overview.articles;
  const counted = new Map<string, number>();
  for (const index of articles) {
    const { place } = all[index]!;
    if (place !== null) counted.set(place, (counted.get(place) ?? 0) + 1);
  }
  const places = [...counted].flatMap(([id, count]) => {
    const entity = pack.indexOf(id);
    return entity === null ? [] : [{ entity, name: pack.overview.entities[entity]!.name, articles: count }];
  });
  return {
    places: places.sort((x, y) => y.articles - x.articles || x.entity - y.entity).slice(0, MOST.places),
    ofPlaces: new Set(all.flatMap(({ place }) => (place === null ? [] : [place]))).size,
  };
}

/** The strongest by logDice: those a map shows; in a small pack those that meet twice, then once, above expectation. */
function partnersOf(neighbours: readonly EdgeRow[]): readonly EdgeRow[] {
  const rules: ((edge: EdgeRow) => boolean)[] = [
    isBackbone,
    ({ passage, g2 }) => passage >= 2 && g2 > 0,
    ({ g2 }) => g2 > 0,
  ];
  let found: readonly EdgeRow[] = [];
  for (const rule of rules) {
    found = neighbours.filter(rule);
    if (found.length >= ENOUGH) break;
  }
  return found.toSorted((x, y) => y.logDice - x.logDice || x.a - y.a || x.b - y.b).slice(0, MOST.partners);
}

/** Other entities that the same words name. */
function othersOf(pack: PackReader, entity: number, words: string): readonly Named[] {
  const wanted = fold(words);
  return pack
    .search(words, MOST.others * 2)
    .filter((hit) => hit.entity !== entity && fold(hit.matched) === wanted)
    .slice(0, MOST.others)
    .map((hit) => namedOf(pack, hit.entity, hit.matched));
}
