import { groupBy } from '../collections/group-by';
import type { Graph } from './types';

const byUnit = (x: string, y: string): number => (x === y ? 0 : x < y ? -1 : 1);

/**
 * The one order of a graph's rows, whatever order the stages found them in: entities by id, mentions and relations in reading order,
 * the longer of two that begin together first.
 */
export function inOrder({ entities, mentions, relations, ...texts }: Omit<Graph, 'edges'>): Omit<Graph, 'edges'> {
  return {
    ...texts,
    entities: entities.toSorted((x, y) => byUnit(x.id, y.id)),
    mentions: reading(mentions, texts.passages, (x, y) => byUnit(x.entity, y.entity)),
    relations: reading(
      relations,
      texts.passages,
      (x, y) =>
        byUnit(x.type, y.type) ||
        byUnit(x.subject, y.subject) ||
        byUnit(x.object ?? '', y.object ?? '') ||
        byUnit(x.value ?? '', y.value ?? ''),
    ),
  };
}

/** What stands in passages in reading order: passage by passage, so that few are compared, and only by where they stand in it. */
function reading<T extends { readonly passage: string; readonly start: number; readonly end: number }>(
  rows: readonly T[],
  passages: Graph['passages'],
  ties: (x: T, y: T) => number,
): readonly T[] {
  const inPassage = groupBy(rows, ({ passage }) => passage);
  const ordered: T[] = [];
  for (const { id } of passages) {
    const here = inPassage.get(id);
    if (here) ordered.push(...here.toSorted((x, y) => x.start - y.start || y.end - x.end || ties(x, y)));
  }
  return ordered;
}
