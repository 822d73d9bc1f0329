/** Relations of one kind together, as a card lists them. */
import type { RelationRow } from '../../query/types';

export interface RelationGroup {
  /** The type, with `back` where the entity of the card is its object. */
  readonly type: string;
  readonly back: boolean;
  readonly relations: readonly RelationRow[];
}

/** Groups in the order in which their first relations come; inside them the order is kept. */
export function grouped(relations: readonly RelationRow[], entity: number): RelationGroup[] {
  const groups = new Map<string, RelationRow[]>();
  for (const relation of relations) {
    const key = `${relation.subject === entity ? 'to' : 'from'} ${relation.type}`;
    const group = groups.get(key);
    if (group) group.push(relation);
    else groups.set(key, [relation]);
  }
  return [...groups].map(([key, rows]) => ({
    type: key.slice(key.indexOf(' ') + 1),
    back: key.startsWith('from'),
    relations: rows,
  }));
}

/** What a relation says beside its two ends. */
export interface Qualities {
  /** How it stands: `done`, `planned`, `negated`, `former`; none where it holds now. */
  readonly marks: readonly string[];
  /** The verb, the indicator, the period, as the text has them. */
  readonly words: readonly string[];
}

export function qualities({ attrs }: RelationRow): Qualities {
  const { aspect, former } = attrs;
  const marks = [...(typeof aspect === 'string' && aspect !== 'doing' ? [aspect] : []), ...(former ? ['former'] : [])];
  const words = [attrs['verb'], attrs['period'], attrs['indicator']].filter(
    (value): value is string => typeof value === 'string' && value !== '',
  );
  return { marks, words };
}
