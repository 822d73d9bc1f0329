import type { EntityType } from '../model/types';

/**
 * One thing that a reader has put right. Entities are named by id (`lib/model/ids.ts`), which says what it names and is the same in
 * every pack, so that a change outlives the pack that it was made on.
 */
export type Change =
  /** The two are one; it goes by the id of `into`. */
  | { readonly kind: 'merge'; readonly id: string; readonly into: string }
  /** Its canonical name is another. */
  | { readonly kind: 'rename'; readonly id: string; readonly to: string }
  /** It is something else than it was taken for. */
  | { readonly kind: 'retype'; readonly id: string; readonly to: EntityType }
  /** It is no name at all. */
  | { readonly kind: 'hide'; readonly id: string }
  /** These words name it too, wherever they stand. */
  | { readonly kind: 'variant'; readonly id: string; readonly words: string }
  /**
   * Some of its mentions are of another, which comes into being if it is not there: those of a surface, or those inside the words of
   * a quote.
   */
  | {
      readonly kind: 'split';
      readonly id: string;
      readonly by: 'surface' | 'quote';
      readonly words: string;
      readonly to: string;
    };

/** A line of a curation with the comments that stand right above it, `#` left out. */
export interface Entry {
  readonly change: Change;
  readonly comments: readonly string[];
}

/** What a curation file says. */
export interface Curation {
  readonly entries: readonly Entry[];
  /** Comments below the last line. */
  readonly closing: readonly string[];
}

/** Nothing put right yet. */
export const NO_CURATION: Curation = { entries: [], closing: [] };
