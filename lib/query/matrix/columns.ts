/** The columns of a matrix: whose texts are compared. */
import type { Article } from '../../model/types';
import { groupBy } from '../../collections/group-by';
import type { Corpus } from '../corpus';
import type { PackReader } from '../types';
import { mergedKey, partsOf } from './rows';

/** Levels of places that can be columns, from the widest. */
export const COLUMN_LEVELS = ['country', 'province', 'city', 'county', 'township', 'village'] as const;
/** What columns can be: places of a level, or what the texts stand in or come from. */
export const COLUMN_KINDS = [...COLUMN_LEVELS, 'article', 'document', 'author'] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

/** What a column of a place is: what the place itself says, in articles that speak for it, or the passages that mention it. */
export const VOICES = ['own', 'about'] as const;
export type Voice = (typeof VOICES)[number];

export interface Column {
  /** Id of the place, article or document, or the author’s name; several, counted as one, with ` + ` between them. */
  readonly key: string;
  readonly name: string;
  /** Division code of a place. */
  readonly code: string | null;
  /** Indices of the articles it reads, ascending. */
  readonly articles: readonly number[];
  /** Indices of the passages it reads, ascending. */
  readonly passages: readonly number[];
  /** Characters of these passages. */
  readonly characters: number;
}

const isLevel = (kind: ColumnKind): kind is (typeof COLUMN_LEVELS)[number] =>
  (COLUMN_LEVELS as readonly string[]).includes(kind);

/** Division code that the id of a place holds. */
const codeOf = (key: string): string | null => /@(\d+)$/u.exec(key)?.[1] ?? null;

/** A column without its passages’ sizes. */
interface Part {
  readonly key: string;
  readonly name: string;
  readonly passages: readonly number[];
}

/**
 * The columns of a kind, places by code, the rest in reading order. A place is a column where an article speaks for it (`own`) or a
 * passage mentions it (`about`); other kinds read their own text whatever the voice.
 *
 * Columns of which nothing is left where only some articles are read are left out.
 */
export function columnsOf(pack: PackReader, corpus: Corpus, asked: AskedColumns): readonly Column[] {
  const { columns: kind, voice, merged, within } = asked;
  const parts = isLevel(kind)
    ? voice === 'own'
      ? speaking(pack, corpus, kind)
      : mentioned(pack, corpus, kind)
    : holding(pack, corpus, kind);
  return joined(within ? kept(parts, corpus, within) : parts, merged).map(({ key, name, passages }) => ({
    key,
    name,
    code: codeOf(key),
    articles: [...new Set(passages.map((index) => corpus.passages[index]!.article))],
    passages,
    characters: passages.reduce((sum, index) => sum + corpus.characters[index]!, 0),
  }));
}

/** What columns are asked for. */
export interface AskedColumns {
  readonly columns: ColumnKind;
  readonly voice: Voice;
  /** Groups of keys, each counted as one column. */
  readonly merged: readonly string[];
  /** Indices of the only articles that are read; all where it is left out. */
  readonly within?: readonly number[] | null;
}

/** The parts in some articles alone. */
function kept(parts: readonly Part[], corpus: Corpus, within: readonly number[]): readonly Part[] {
  const articles = new Set(within);
  return parts
    .map((part) => ({
      ...part,
      passages: part.passages.filter((index) => articles.has(corpus.passages[index]!.article)),
    }))
    .filter(({ passages }) => passages.length > 0);
}

/** The kind of columns that tells most of a pack: the level at which most places speak, else documents, else articles. */
export function usualColumns({ overview, indexOf }: PackReader): ColumnKind {
  const speakers = new Set(overview.articles.flatMap(({ place }) => place ?? []));
  const levels = [...speakers].map((id) => overview.entities[indexOf(id) ?? -1]?.subtype);
  const [most] = COLUMN_LEVELS.map((level) => ({ level, places: levels.filter((one) => one === level).length })).sort(
    (x, y) => y.places - x.places,
  );
  if (most && most.places >= 2) return most.level;
  return overview.documents.length >= 2 ? 'document' : 'article';
}

function speaking({ overview, indexOf }: PackReader, corpus: Corpus, level: string): readonly Part[] {
  const places = overview.entities;
  const byPlace = new Map<string, number[]>();
  for (const { article, passage } of corpus.passages) {
    const { place } = overview.articles[article]!;
    if (place === null || places[indexOf(place) ?? -1]?.subtype !== level) continue;
    const list = byPlace.get(place);
    if (list) list.push(passage);
    else byPlace.set(place, [passage]);
  }
  return byCode([...byPlace].map(([key, passages]) => ({ key, name: places[indexOf(key)!]!.name, passages })));
}

function mentioned({ overview }: PackReader, corpus: Corpus, level: string): readonly Part[] {
  const byPlace = new Map<number, number[]>();
  for (const { mentions, passage } of corpus.passages)
    for (const entity of new Set(mentions.map((mention) => mention.entity))) {
      const { type, subtype } = overview.entities[entity]!;
      if (type !== 'place' || subtype !== level) continue;
      const list = byPlace.get(entity);
      if (list) list.push(passage);
      else byPlace.set(entity, [passage]);
    }
  return byCode(
    [...byPlace].map(([entity, passages]) => {
      const { id, name } = overview.entities[entity]!;
      return { key: id, name, passages };
    }),
  );
}

/** Articles, documents, or authors by name; an article of several authors stands in the column of each. */
function holding({ overview }: PackReader, corpus: Corpus, kind: ColumnKind): readonly Part[] {
  const documents = new Map(overview.documents.map((document) => [document.id, document]));
  const keysOf = (article: Article): readonly string[] =>
    kind === 'article' ? [article.id] : kind === 'document' ? [article.document] : [...new Set(article.authors)];
  const nameOf = (key: string, { title }: Article): string => {
    if (kind === 'author') return key;
    const document = documents.get(key);
    return kind === 'document' ? document!.title || document!.uri : title || key;
  };
  const texts = groupBy(corpus.passages, ({ article }) => article);
  const parts = new Map<string, { name: string; passages: number[] }>();
  for (const [index, article] of overview.articles.entries())
    for (const key of keysOf(article)) {
      const part = parts.get(key) ?? { name: nameOf(key, article), passages: [] };
      part.passages.push(...(texts.get(index) ?? []).map(({ passage }) => passage));
      parts.set(key, part);
    }
  return [...parts].map(([key, part]) => ({ key, ...part }));
}

const byCode = (parts: readonly Part[]): readonly Part[] =>
  parts.toSorted((x, y) => {
    const [a, b] = [codeOf(x.key) ?? '~', codeOf(y.key) ?? '~'];
    return a === b ? (x.name < y.name ? -1 : 1) : a < b ? -1 : 1;
  });

/** With groups counted as one, each where its first part stands. */
function joined(parts: readonly Part[], merged: readonly string[]): readonly Part[] {
  const byKey = new Map(parts.map((part) => [part.key, part]));
  const groups = merged.map((key) => partsOf(key).flatMap((part) => byKey.get(part) ?? []));
  const groupOf = new Map(groups.flatMap((group) => (group.length < 2 ? [] : group.map(({ key }) => [key, group]))));
  return parts.flatMap((part): Part[] => {
    const group = groupOf.get(part.key);
    if (group === undefined) return [part];
    if (group[0] !== part) return [];
    const passages = [...new Set(group.flatMap((one) => one.passages))].sort((a, b) => a - b);
    return [{ key: mergedKey(group.map(({ key }) => key)), name: group.map(({ name }) => name).join(' + '), passages }];
  });
}
