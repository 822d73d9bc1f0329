import type { PassageKind, SourceDocument, Span } from '../../lib/model/types';

/** A passage of clean text, not yet numbered. */
export interface RestoredPassage {
  readonly kind: PassageKind;
  readonly page: number | null;
  readonly text: string;
  readonly sentences: readonly Span[];
  /** Range of the decoded text of the file. */
  readonly source: Span;
  /** The parts of that range it is made of, where other matter (a caption, a page number) stands between them. */
  readonly pieces?: readonly Span[];
}

export interface RestoredArticle {
  readonly title: string;
  readonly authors: readonly string[];
  readonly authorPost: string | null;
  readonly column: string | null;
  readonly date: string | null;
  /**
   * Name, as written, of the place the article speaks for: the city of a leader's post, else the dateline (湖州讯), else a
   * column that is a place; null where none of them says so. Resolving turns it into an entity.
   */
  readonly placeName: string | null;
  readonly passages: readonly RestoredPassage[];
}

/**
 * What was set aside: page numbers, running heads, rules, navigation, white space between passages. The pieces of passages and the
 * furniture tile the file: every code unit is in exactly one of them.
 */
export interface Furniture {
  readonly source: Span;
  readonly reason: string;
}

export interface RestoredDocument {
  readonly document: SourceDocument;
  readonly articles: readonly RestoredArticle[];
  readonly furniture: readonly Furniture[];
}
