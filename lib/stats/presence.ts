import { CONTENT_KINDS, type Graph, type Mention } from '../model/types';
import { groupBy } from '../collections/group-by';

/** What co-occurrence is counted from. */
export type Named = Pick<Graph, 'articles' | 'passages' | 'entities' | 'mentions'>;

/** Which entities each window holds, entities and windows by index, each list ascending and without repeats. */
export interface Presence {
  /** One list per passage of the kinds in which names can meet, in reading order. */
  readonly passages: readonly { readonly id: string; readonly article: number; readonly entities: readonly number[] }[];
  /** One list per sentence of these passages that holds two entities or more. */
  readonly sentences: readonly (readonly number[])[];
  /** By entity, the articles that hold it in whatever kind of passage. */
  readonly articlesOf: readonly (readonly number[])[];
}

const NONE: readonly Mention[] = [];

/** Sorts values where they are, and leaves each there once. */
function ascending(values: number[]): readonly number[] {
  // Most lists are short or come in order.
  if (values.every((value, i) => i === 0 || values[i - 1]! < value)) return values;
  values.sort((a, b) => a - b);
  let distinct = 0;
  for (let i = 0; i < values.length; i++)
    if (i === 0 || values[i] !== values[distinct - 1]) values[distinct++] = values[i]!;
  values.length = distinct;
  return values;
}

/** Find who is present where, in one walk over the mentions. */
export function presenceOf({ articles, passages, entities, mentions }: Named): Presence {
  const entityIndex = new Map(entities.map(({ id }, i) => [id, i]));
  const articleIndex = new Map(articles.map(({ id }, i) => [id, i]));
  const inPassage = groupBy(mentions, ({ passage }) => passage);

  const windows: Presence['passages'][number][] = [];
  const sentences: (readonly number[])[] = [];
  const articlesOf: number[][] = entities.map(() => []);
  for (const { id, article: home, kind, sentences: spans } of passages) {
    const article = articleIndex.get(home)!;
    const found = inPassage.get(id) ?? NONE;
    const named = found.map(({ entity }) => entityIndex.get(entity)!);
    const present = ascending(named.slice());
    for (const entity of present) if (articlesOf[entity]!.at(-1) !== article) articlesOf[entity]!.push(article);
    if (!CONTENT_KINDS.has(kind)) continue;
    windows.push({ id, article, entities: present });
    if (present.length < 2) continue;
    for (const [from, to] of spans) {
      const held = named.filter((_, i) => from <= found[i]!.start && found[i]!.end <= to);
      if (held.length < 2) continue;
      const distinct = ascending(held);
      if (distinct.length > 1) sentences.push(distinct);
    }
  }
  return { passages: windows, sentences, articlesOf: articlesOf.map(ascending) };
}
