/**
 * What a view may ask of an opened pack. The overview is in memory and answers at once; the rest is read when asked for, a few
 * records at a time, so that opening and walking a pack does not depend on its size.
 *
 * Entities, edges and passages are named by their index in the pack (`entity 12`), which is what the records hold; addresses and
 * links name entities by id.
 */
import type {
  Article,
  Attrs,
  EntityType,
  Evidence,
  MentionKind,
  PassageKind,
  SourceDocument,
  Span,
} from '../model/types';
import type { Table } from '../stats/table';

export interface PackInfo {
  /** Key of the pack in the library. */
  readonly key: string;
  readonly title: string;
  readonly contentHash: string;
  readonly sample: boolean;
  /** Bytes of the pack file. */
  readonly bytes: number;
  /** When it was opened here, milliseconds since 1970. */
  readonly added: number;
  /** Grows whenever what is kept of it is made anew: a reader of an earlier one has lost its records. */
  readonly revision: number;
  /** Number of changes by which its names were put right. */
  readonly changes: number;
  readonly counts: {
    readonly documents: number;
    readonly articles: number;
    readonly passages: number;
    readonly entities: number;
    readonly edges: number;
  };
}

/** One entity as the map, the search box and the lists need it. */
export interface EntityRow {
  readonly id: string;
  readonly type: EntityType;
  readonly subtype: string | null;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: number;
  readonly articles: number;
  readonly x: number;
  readonly y: number;
  readonly community: number;
}

/** One edge as the map needs it; `a` and `b` are entity indices, `a < b`. */
export interface EdgeRow {
  readonly a: number;
  readonly b: number;
  readonly sentence: number;
  readonly passage: number;
  readonly article: number;
  /** Number of articles in which they meet in a passage. */
  readonly spread: number;
  readonly logDice: number;
  readonly g2: number;
  readonly npmi: number;
}

export interface Overview {
  readonly documents: readonly SourceDocument[];
  readonly articles: readonly Article[];
  readonly entities: readonly EntityRow[];
  /** The edges that a map may draw: all of them in a small pack, the strongest in a large one. Sorted by `a`, `b`. */
  readonly edges: readonly EdgeRow[];
  /** Number of passages of the kinds in which names can meet: N of the measures. */
  readonly windows: number;
  /** The lines by which the names were put right, as a curation file has them; null for a pack as it was built. */
  readonly curation: string | null;
}

/** A mention inside a passage that was read. */
export interface MentionRow {
  /** Entity index. */
  readonly entity: number;
  readonly start: number;
  readonly end: number;
  readonly kind: MentionKind;
  readonly evidence: readonly Evidence[];
}

export interface PassageRow {
  readonly id: string;
  /** Index of the passage in the pack. */
  readonly passage: number;
  /** Index of its article in `Overview.articles`. */
  readonly article: number;
  readonly kind: PassageKind;
  readonly page: number | null;
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly mentions: readonly MentionRow[];
}

export interface RelationRow {
  readonly type: string;
  /** Entity indices. */
  readonly subject: number;
  readonly object: number | null;
  readonly value: string | null;
  readonly attrs: Attrs;
  readonly passage: number;
  readonly start: number;
  readonly end: number;
}

export interface EntityDetail {
  readonly attrs: Attrs;
  /** Every surface with its number of mentions, commonest first. */
  readonly surfaces: readonly { readonly surface: string; readonly count: number }[];
  /** The same but for references back (我省, 全市), which are no variants of a name. */
  readonly variants: readonly { readonly surface: string; readonly count: number }[];
  /** Passages that mention it, in reading order. */
  readonly passages: readonly number[];
  /** Those of the kinds in which names can meet, in reading order. */
  readonly windows: readonly number[];
  /** Indices of the articles that mention it, in reading order. */
  readonly articles: readonly number[];
  /** All its neighbours, strongest by logDice first. */
  readonly neighbours: readonly EdgeRow[];
  readonly relations: readonly RelationRow[];
  /** Evidence with the number of mentions it supports, commonest first. */
  readonly evidence: readonly { readonly evidence: Evidence; readonly count: number }[];
}

export interface EdgeDetail extends EdgeRow {
  /** Passages where both are mentioned, in reading order. */
  readonly passages: readonly number[];
  /** The 2×2 table on the passage window: both, only a, only b, neither. */
  readonly table: Table;
}

/** An entity found by a search, and why. */
export interface EntityHit {
  readonly entity: number;
  /** What matched: the name, a variant, pinyin. */
  readonly matched: string;
}

/** Where words stand in the texts of a pack. */
export interface TextHits {
  /** Passages that hold the words, in reading order. */
  readonly passages: readonly number[];
  /** Number of occurrences in all of them. */
  readonly hits: number;
}

/** An opened pack. */
export interface PackReader {
  readonly info: PackInfo;
  readonly overview: Overview;
  /** Index of the entity of this id, or of what it became when names were put right; null where the pack has none. */
  indexOf(id: string): number | null;
  /** Entities by name, variant and part of a name, best first. */
  search(query: string, limit?: number): readonly EntityHit[];
  /** The entities whose names are most like the query, or sound most like it, for one that finds nothing. */
  nearest(query: string, limit: number): readonly EntityHit[];
  entity(index: number): Promise<EntityDetail>;
  edge(a: number, b: number): Promise<EdgeDetail | null>;
  passages(indices: readonly number[]): Promise<readonly PassageRow[]>;
  /** All passages of an article in reading order. */
  article(index: number): Promise<readonly PassageRow[]>;
  /** Index of the article that holds a passage. */
  articleOf(passage: number): number;
  /** Every passage in reading order, some at a time. Rejects where the signal says stop. */
  allPassages(signal?: AbortSignal): AsyncIterable<readonly PassageRow[]>;
  /** Every relation once, in reading order of the words that say so; reads every entity. Rejects where the signal says stop. */
  allRelations(signal?: AbortSignal): Promise<readonly RelationRow[]>;
  /** All places of the words; reads every passage. Rejects where the signal says stop. */
  findText(words: string, signal?: AbortSignal): Promise<TextHits>;
  /** Passages whose text holds the words, in reading order, at most `limit`. */
  searchText(words: string, limit: number, signal?: AbortSignal): Promise<readonly PassageRow[]>;
}
