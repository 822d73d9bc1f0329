import type { Graph } from './types';

const byUnit = (x: string, y: string): number => (x < y ? -1 : Number(x > y));

/**
 * The one order of a graph's rows, whatever order the stages found them in: entities by id, mentions and relations in reading order,
 * the longer of two that begin together first.
 */
export function inOrder({ entities, mentions, relations, ...texts }: Omit<Graph, 'edges'>): Omit<Graph, 'edges'> {
  const place = new Map(texts.passages.map(({ id }, i) => [id, i]));
  const reading = (
    x: { readonly passage: string; readonly start: number; readonly end: number },
    y: { readonly passage: string; readonly start: number; readonly end: number },
  ) => place.get(x.passage)! - place.get(y.passage)! || x.start - y.start || y.end - x.end;
  return {
    ...texts,
    entities: entities.toSorted((x, y) => byUnit(x.id, y.id)),
    mentions: mentions.toSorted((x, y) => reading(x, y) || byUnit(x.entity, y.entity)),
    relations: relations.toSorted(
      (x, y) =>
        reading(x, y) ||
        byUnit(x.type, y.type) ||
        byUnit(x.subject, y.subject) ||
        byUnit(x.object ?? '', y.object ?? '') ||
        byUnit(x.value ?? '', y.value ?? ''),
    ),
  };
}
