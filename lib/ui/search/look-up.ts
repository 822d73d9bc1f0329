import type { EntityHit, PackReader } from '../../query/types';

/** What a pack has for words that were selected on a page. */
export interface LookedUp {
  /** Entities one of whose names is exactly the words. */
  readonly exact: readonly EntityHit[];
  /** Entities whose names resemble or hold the words. */
  readonly near: readonly EntityHit[];
  /** Entities whose names stand inside the words, longest name first: for a selection of a whole sentence. */
  readonly inside: readonly EntityHit[];
}

const NEAR = 12;
const INSIDE = 20;
/** A single character inside a sentence is seldom a name. */
const SHORTEST_INSIDE = 2;

export function lookUp(pack: PackReader, text: string): LookedUp {
  const words = bare(text);
  if (words === '') return { exact: [], near: [], inside: [] };
  const { entities } = pack.overview;

  const exact: EntityHit[] = [];
  const inside: EntityHit[] = [];
  entities.forEach((row, entity) => {
    const names = [row.name, ...row.aliases];
    const same = names.find((name) => bare(name) === words);
    if (same !== undefined) return void exact.push({ entity, matched: same });
    const held = names
      .filter((name) => name.length >= SHORTEST_INSIDE && words.includes(bare(name)))
      .sort((a, b) => b.length - a.length)[0];
    if (held !== undefined) inside.push({ entity, matched: held });
  });

  const taken = new Set([...exact, ...inside].map((hit) => hit.entity));
  const mentions = (hit: EntityHit) => entities[hit.entity]!.mentions;
  return {
    exact: exact.sort((a, b) => mentions(b) - mentions(a)),
    near: pack.search(words, NEAR).filter((hit) => !taken.has(hit.entity)),
    inside: inside.sort((a, b) => b.matched.length - a.matched.length || mentions(b) - mentions(a)).slice(0, INSIDE),
  };
}

/** A selection brings spaces and the marks around a name; names are compared without. */
const bare = (text: string): string => text.replace(/[\s“”"'‘’《》〈〉（）()]+/gu, '');
