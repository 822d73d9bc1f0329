/**
 * The types that flow from the build step to the browser.
 *
 * Offsets are half-open `[start, end)` in UTF-16 code units into a passage's clean text, everywhere.
 * Field names follow the export contract (`lib/export/jsonl.ts` writes them as they are, in snake case where the contract says so).
 */

/** The eight entity types, in the order in which every list, legend and report shows them. */
export const ENTITY_TYPES = ['place', 'person', 'programme', 'law', 'org', 'document', 'event', 'tifa'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** Kinds of passages, in export order. Co-occurrence counts only {@link CONTENT_KINDS}. */
export const PASSAGE_KINDS = ['title', 'subhead', 'byline', 'body', 'caption'] as const;
export type PassageKind = (typeof PASSAGE_KINDS)[number];

/** The kinds of passages in which two names can meet. */
export const CONTENT_KINDS: ReadonlySet<PassageKind> = new Set(['body', 'subhead', 'caption']);

/** `name` is a full or short name, `abbr` a single-character abbreviation (甬), `coref` a reference back (《条例》, 我省). */
export const MENTION_KINDS = ['name', 'abbr', 'coref'] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

/** A half-open range in UTF-16 code units. */
export type Span = readonly [start: number, end: number];

/** A value that JSON can hold; what the attributes of entities and relations are made of. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type Attrs = Readonly<Record<string, Json>>;

/** One file as it was read. */
export interface SourceDocument {
  readonly id: string;
  readonly title: string;
  /** File name without folders, or a web address. */
  readonly uri: string;
  /** `txt`, `md`, `html`, … */
  readonly format: string;
  /** Lower-case hexadecimal SHA-256 of the bytes read. */
  readonly sha256: string;
  /** Number of pages, or null where the file has none. */
  readonly pages: number | null;
}

export interface Article {
  readonly id: string;
  /** Id of the document. */
  readonly document: string;
  /** Position within the document, from 0. */
  readonly order: number;
  readonly title: string;
  readonly authors: readonly string[];
  /** The line under a leader's byline, as written. */
  readonly authorPost: string | null;
  /** The magazine's column (卷首语, 法治浙江 …). */
  readonly column: string | null;
  /** Entity id of the place the article speaks for. */
  readonly place: string | null;
  readonly pageStart: number | null;
  readonly pageEnd: number | null;
  /** ISO date, possibly only year and month. */
  readonly date: string | null;
}

export interface Passage {
  readonly id: string;
  /** Id of the article. */
  readonly article: string;
  /** Reading order within the article, from 0. */
  readonly index: number;
  readonly kind: PassageKind;
  readonly page: number | null;
  /** Restored text: no line wraps, no doubled or letter-spaced type. */
  readonly text: string;
  /** Sentences as ranges of `text`; they tile it but for white space between them. */
  readonly sentences: readonly Span[];
  /** Where the passage came from: range of the decoded text of the source file. */
  readonly source: Span;
}

export interface Entity {
  /** Derived from type, canonical name and, for a place, code; see `entityId`. */
  readonly id: string;
  readonly type: EntityType;
  readonly subtype: string | null;
  /** Canonical full name. */
  readonly name: string;
  /** Other surfaces, commonest first, ties by code unit. */
  readonly aliases: readonly string[];
  readonly attrs: Attrs;
  /** Number of mentions, of every kind. */
  readonly mentions: number;
  /** Number of articles that mention it. */
  readonly articles: number;
}

/** Why a mention is believed: the kind of evidence and the name of the rule that found it, `gazetteer/place-county`. */
export type Evidence = string;

export interface Mention {
  /** Id of the entity. */
  readonly entity: string;
  /** Id of the passage. */
  readonly passage: string;
  readonly start: number;
  readonly end: number;
  /** `text.slice(start, end)`. */
  readonly surface: string;
  readonly kind: MentionKind;
  /** Never empty, strongest first. */
  readonly evidence: readonly Evidence[];
}

export interface Edge {
  /** Entity ids, `a < b` by code unit. */
  readonly a: string;
  readonly b: string;
  /** Number of sentences, passages and articles that hold both. */
  readonly sentence: number;
  readonly passage: number;
  readonly article: number;
  /** Number of articles among those of `passages`: in how many they meet. */
  readonly spread: number;
  /** Measures on the passage window, by presence; see `lib/stats`. */
  readonly logDice: number;
  /** Signed: negative below expectation. */
  readonly g2: number;
  readonly npmi: number;
  /** Ids of the passages where they meet, in reading order; its length is `passage`. */
  readonly passages: readonly string[];
}

export interface Relation {
  /** `holds_office`, `adopted`, `implements`, `target`, `located_in` … */
  readonly type: string;
  /** Entity id. */
  readonly subject: string;
  /** Entity id. */
  readonly object: string | null;
  readonly value: string | null;
  readonly attrs: Attrs;
  /** The words that say so. */
  readonly passage: string;
  readonly start: number;
  readonly end: number;
}

/** What the build step makes of its documents, before layout. */
export interface Graph {
  readonly documents: readonly SourceDocument[];
  readonly articles: readonly Article[];
  readonly passages: readonly Passage[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly edges: readonly Edge[];
  readonly relations: readonly Relation[];
}

/** Where each entity stands on the map, and in which community; parallel to `Graph.entities`. */
export interface Layout {
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** Community number from 0, largest first; -1 for an entity without edges. */
  readonly community: readonly number[];
}

/** All that crosses from the build step to the browser. */
export interface Pack {
  /** What the reader sees in the library. */
  readonly title: string;
  /** Hexadecimal SHA-256 over everything but positions and communities; names this content in links. */
  readonly contentHash: string;
  /** Whether it is the project's own sample, which an update of the extension may replace. */
  readonly sample: boolean;
  /** The lines by which the graph was put right, as `lib/curation/print.ts` writes them; null for one as it was built. */
  readonly curation: string | null;
  readonly graph: Graph;
  readonly layout: Layout;
  /** Pinyin for the search, parallel to `Graph.entities`: of the name, then of each alias; syllables parted by spaces. */
  readonly pinyin: readonly (readonly string[])[];
}
