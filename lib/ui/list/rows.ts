/** Rows of the list: what the filters leave, filtered by words, sorted by a column. */
import { ENTITY_TYPES } from '../../model/types';
import type { EdgeRow, EntityRow } from '../../query/types';

export const NAME_COLUMNS = ['name', 'type', 'mentions', 'articles'] as const;
export type NameColumn = (typeof NAME_COLUMNS)[number];
export const EDGE_COLUMNS = ['sentence', 'passage', 'article', 'logDice', 'g2', 'npmi'] as const;
export type EdgeColumn = (typeof EDGE_COLUMNS)[number];

/** A column, and whether its order is turned round. */
export interface Order<C> {
  readonly column: C;
  readonly back: boolean;
}

/** The order that an address names: `mentions`, or `-mentions` the other way round; the first of the columns where it names none. */
export function orderOf<C extends string>(columns: readonly C[], first: C, sort: string | null): Order<C> {
  const column = columns.find((one) => one === sort?.replace(/^-/, ''));
  return column === undefined ? { column: first, back: false } : { column, back: sort!.startsWith('-') };
}

/** The order as an address names it, after the head of a column was pressed: again, it turns round. */
export const pressed = <C extends string>({ column, back }: Order<C>, on: C): string =>
  column === on && !back ? `-${on}` : on;

/** Names from the first, numbers from the largest. */
const BY: Record<NameColumn, (a: EntityRow, b: EntityRow) => number> = {
  name: (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  type: (a, b) => ENTITY_TYPES.indexOf(a.type) - ENTITY_TYPES.indexOf(b.type) || b.mentions - a.mentions,
  mentions: (a, b) => b.mentions - a.mentions,
  articles: (a, b) => b.articles - a.articles || b.mentions - a.mentions,
};

/** Whether words stand in a name or a variant. */
const holder = (words: string) => {
  const sought = words.trim();
  return (row: EntityRow) => row.name.includes(sought) || row.aliases.some((alias) => alias.includes(sought));
};

/** @param names indices of the names that count; ties keep their order */
export function nameRows(
  entities: readonly EntityRow[],
  names: readonly number[],
  words: string,
  { column, back }: Order<NameColumn>,
): readonly number[] {
  const fits = holder(words);
  const turn = back ? -1 : 1;
  return names
    .filter((index) => fits(entities[index]!))
    .sort((a, b) => turn * BY[column](entities[a]!, entities[b]!) || a - b);
}

/** Edges with an end that fits the words, largest first. */
export function edgeRows(
  entities: readonly EntityRow[],
  edges: readonly EdgeRow[],
  words: string,
  { column, back }: Order<EdgeColumn>,
): readonly EdgeRow[] {
  const fits = entities.map(holder(words));
  const turn = back ? -1 : 1;
  return edges
    .filter(({ a, b }) => fits[a] || fits[b])
    .sort((x, y) => turn * (y[column] - x[column]) || y.passage - x.passage || x.a - y.a || x.b - y.b);
}
