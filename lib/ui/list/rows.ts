/** Rows of the list: filtered by type and words, sorted by a column. */
import { ENTITY_TYPES, type EntityType } from '../../model/types';
import type { EdgeRow, EntityRow, Overview } from '../../query/types';

export type NameColumn = 'name' | 'type' | 'mentions' | 'articles';
export type EdgeColumn = 'sentence' | 'passage' | 'article' | 'logDice' | 'g2' | 'npmi';

const BY: Record<NameColumn, (a: EntityRow, b: EntityRow) => number> = {
  name: (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  type: (a, b) => ENTITY_TYPES.indexOf(a.type) - ENTITY_TYPES.indexOf(b.type) || b.mentions - a.mentions,
  mentions: (a, b) => b.mentions - a.mentions,
  articles: (a, b) => b.articles - a.articles || b.mentions - a.mentions,
};

const fits = (row: EntityRow, words: string) => row.name.includes(words) || row.aliases.some((a) => a.includes(words));

/** Indices of the entities; ties in the order of the pack. */
export function nameRows(
  { entities }: Overview,
  hidden: readonly EntityType[],
  filter: string,
  column: NameColumn,
): number[] {
  const words = filter.trim();
  return [...entities.keys()]
    .filter((index) => !hidden.includes(entities[index]!.type) && fits(entities[index]!, words))
    .sort((a, b) => BY[column](entities[a]!, entities[b]!) || a - b);
}

/** Edges with an end that fits the words, largest first. */
export function edgeRows(
  { entities, edges }: Overview,
  hidden: readonly EntityType[],
  filter: string,
  column: EdgeColumn,
): EdgeRow[] {
  const words = filter.trim();
  return edges
    .filter(({ a, b }) => !hidden.includes(entities[a]!.type) && !hidden.includes(entities[b]!.type))
    .filter(({ a, b }) => fits(entities[a]!, words) || fits(entities[b]!, words))
    .sort((x, y) => y[column] - x[column] || y.passage - x.passage || x.a - y.a || x.b - y.b);
}
