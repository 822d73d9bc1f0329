/**
 * The rows of a matrix: names of the pack, or any words that a reader types. A row is named by a key, which addresses and command lines
 * hold: the id of an entity, `~` and words with `|` between their variants, or several of these with ` + ` between them, counted as one.
 */
import { tally } from '../../collections/tally';
import type { EntityType } from '../../model/types';
import type { Corpus } from '../corpus';
import type { PackReader } from '../types';

export interface Row {
  readonly key: string;
  /** What heads the row. */
  readonly name: string;
  /** Null for typed words alone. */
  readonly type: EntityType | null;
  /** Indices of the entities whose mentions count. */
  readonly entities: readonly number[];
  /** Words that are looked for in every text, longest first: the surfaces of the entities, and what was typed. */
  readonly variants: readonly string[];
  /** Whether words were typed: they are then looked for without regard to case. */
  readonly typed: boolean;
}

/** Marks the key of typed words. */
const TYPED = '~';
/** Between the keys that one key counts as one: no id holds white space. */
const MERGED = ' + ';

/** The variants that were typed: parted by `|`, trimmed, none twice, none empty. */
const variantsOf = (words: string): readonly string[] => [
  ...new Set(words.split(/[|｜]/u).flatMap((part) => part.trim() || [])),
];

/** The key of words that a reader types; null where there are none. */
export function wordsKey(words: string): string | null {
  const variants = variantsOf(words.replaceAll(MERGED, '+'));
  return variants.length === 0 ? null : TYPED + variants.join('|');
}

/** The key of several rows, or columns, counted as one. */
export const mergedKey = (keys: readonly string[]): string => [...new Set(keys.flatMap(partsOf))].join(MERGED);

/** The keys that a key counts as one; of a single row, itself. */
export const partsOf = (key: string): readonly string[] => key.split(MERGED);

/** What a key of typed words says. */
export const wordsOf = (part: string): string | null => (part.startsWith(TYPED) ? part.slice(1) : null);

/** The surfaces that name each entity: those of the kind `name`, commonest first. Shorter than two characters a surface is no evidence. */
export function namesOf({ passages }: Corpus, wanted: ReadonlySet<number>): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  for (const { text, mentions } of passages)
    for (const { entity, start, end, kind } of mentions) {
      if (kind !== 'name' || !wanted.has(entity) || end - start < 2) continue;
      const surfaces = found.get(entity);
      if (surfaces) surfaces.push(text.slice(start, end));
      else found.set(entity, [text.slice(start, end)]);
    }
  return new Map([...found].map(([entity, surfaces]) => [entity, tally(surfaces).map(([surface]) => surface)]));
}

/**
 * The rows of keys, in their order. A part that names an entity which the pack has not is left out, and a row of which nothing is left.
 */
export function rowsOf(pack: PackReader, corpus: Corpus, keys: readonly string[]): readonly Row[] {
  const read = keys.map((key) => {
    const parts = partsOf(key).map((part) => ({ words: wordsOf(part), entity: pack.indexOf(part) }));
    return { key, parts: parts.filter(({ words, entity }) => words !== null || entity !== null) };
  });
  const entities = new Set(read.flatMap(({ parts }) => parts.flatMap(({ entity }) => entity ?? [])));
  const names = namesOf(corpus, entities);
  const known = (index: number) => pack.overview.entities[index]!;
  return read.flatMap(({ key, parts }): Row[] => {
    if (parts.length === 0) return [];
    const indices = parts.flatMap(({ words, entity }) => (words === null ? entity! : []));
    const typed = parts.flatMap(({ words }) => (words === null ? [] : variantsOf(words)));
    const variants = new Set([...indices.flatMap((index) => names.get(index) ?? []), ...typed]);
    const name = parts.map(({ words, entity }) => words ?? known(entity!).name).join(' + ');
    return [
      {
        key,
        name,
        type: indices.length === 0 ? null : known(indices[0]!).type,
        entities: indices,
        variants: [...variants].sort((x, y) => y.length - x.length || (x < y ? -1 : 1)),
        typed: typed.length > 0,
      },
    ];
  });
}
