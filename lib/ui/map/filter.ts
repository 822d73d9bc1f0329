/** Which names and edges the filters leave, and which filter leaves none. */
import type { EdgeRow, EntityRow, Overview } from '../../query/types';
import { NO_FILTERS, type Filters } from '../address/view';
import { measureOf } from './backbone';

/** The filters by which a name counts. */
export function nameFilter({ hidden, levels, mentions, only, removed }: Filters): (row: EntityRow) => boolean {
  const types = new Set<string>(hidden);
  const subtypes = new Set<string | null>(levels);
  const [wanted, gone] = [new Set(only), new Set(removed)];
  return (row) =>
    row.mentions > 0 &&
    !types.has(row.type) &&
    !(row.type === 'place' && subtypes.has(row.subtype)) &&
    row.mentions >= (mentions ?? 0) &&
    (wanted.size === 0 || wanted.has(row.id)) &&
    !gone.has(row.id);
}

/**
 * The edges between names that count which meet often enough; the measure is left to the map, which chooses by it.
 *
 * @param passes by entity, whether it counts; see {@link nameFilter}
 */
export function filterEdges(
  edges: readonly EdgeRow[],
  passes: readonly boolean[],
  { window, count }: Pick<Filters, 'window' | 'count'>,
): readonly EdgeRow[] {
  return edges.filter((edge) => passes[edge.a] && passes[edge.b] && edge[window] >= (count ?? 0));
}

/** The filters that may leave too little, in the order in which they are offered for loosening. */
export const LOOSENABLE = [
  'min',
  'count',
  'mentions',
  'hidden',
  'levels',
  'only',
  'removed',
  'document',
  'column',
] as const satisfies readonly (keyof Filters)[];
export type Loosenable = (typeof LOOSENABLE)[number];

/** The filters that are set. */
export const setFilters = (filters: Filters): readonly Loosenable[] =>
  LOOSENABLE.filter((name) => filters[name] !== null && (filters[name] as { length?: number }).length !== 0);

/** A filter, and how many edges there would be without it. */
export interface Looser {
  readonly filter: Loosenable;
  readonly edges: number;
}

/**
 * The filters without which there is something, the most useful first.
 *
 * @param confined counts of the column and document of the filters
 * @param whole counts of the whole pack
 */
export function looser(confined: Overview, whole: Overview, filters: Filters): readonly Looser[] {
  return setFilters(filters)
    .map((filter): Looser => {
      const loosened = { ...filters, [filter]: NO_FILTERS[filter] };
      const overview = filter === 'column' || filter === 'document' ? whole : confined;
      const passes = overview.entities.map(nameFilter(loosened));
      const left = filterEdges(overview.edges, passes, loosened).filter(
        (edge) =>
          edge[loosened.window] > 0 &&
          measureOf(edge, loosened.measure, loosened.window) >= (loosened.min ?? -Infinity),
      );
      return { filter, edges: left.length };
    })
    .filter(({ edges }) => edges > 0);
}

/** Indices of the articles of a column and a document, ascending; null where neither is asked for. */
export function articlesOf(
  { articles }: Overview,
  { column, document }: Pick<Filters, 'column' | 'document'>,
): readonly number[] | null {
  if (column === null && document === null) return null;
  return [...articles.keys()].filter(
    (index) =>
      (column === null || articles[index]!.column === column) &&
      (document === null || articles[index]!.document === document),
  );
}
