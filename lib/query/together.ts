import type { EdgeRow, PackReader } from './types';

/** A name that several of those asked for meet. */
export interface Common {
  readonly entity: number;
  /** How many of those asked for it meets; two at least. */
  readonly of: number;
  /** Sum of logDice with these. */
  readonly strength: number;
}

/** What several names have together. */
export interface Together {
  /** Edges among them, strongest by logDice first. */
  readonly links: readonly EdgeRow[];
  /** Those that most of them meet first, then the strongest. */
  readonly common: readonly Common[];
  /** Passages of the kinds in which names can meet that hold two of them at least: those that hold most first, then in reading order. */
  readonly passages: readonly number[];
}

/** What several entities have together. Reads these entities and nothing else. */
export async function together(pack: PackReader, entities: readonly number[]): Promise<Together> {
  const asked = new Set(entities);
  const details = await Promise.all([...asked].map(async (index) => [index, await pack.entity(index)] as const));
  const links: EdgeRow[] = [];
  const common = new Map<number, { of: number; strength: number }>();
  const holding = new Map<number, number>();
  for (const [index, { neighbours, windows }] of details) {
    for (const passage of windows) holding.set(passage, (holding.get(passage) ?? 0) + 1);
    for (const edge of neighbours) {
      const other = edge.a + edge.b - index;
      if (asked.has(other)) {
        // Both ends tell of it.
        if (edge.a === index) links.push(edge);
        continue;
      }
      const known = common.get(other) ?? { of: 0, strength: 0 };
      common.set(other, { of: known.of + 1, strength: known.strength + edge.logDice });
    }
  }
  return {
    links: links.sort((x, y) => y.logDice - x.logDice || x.a - y.a || x.b - y.b),
    common: [...common]
      .filter(([, { of }]) => of > 1)
      .map(([entity, rest]) => ({ entity, ...rest }))
      .sort((x, y) => y.of - x.of || y.strength - x.strength || x.entity - y.entity),
    passages: [...holding]
      .filter(([, held]) => held > 1)
      .sort(([p, m], [q, n]) => n - m || p - q)
      .map(([passage]) => passage),
  };
}
