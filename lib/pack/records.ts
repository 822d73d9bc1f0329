/**
 * A pack is kept cut into records, so that opening it and walking it reads little whatever its size: the overview once, then the
 * entity at hand and the blocks of passages in view. This file says what the records are; `cut.ts` makes them, `lib/query/reader.ts`
 * reads them, and whoever keeps them is a {@link RecordSource}.
 *
 * Values survive structured cloning and nothing else is asked of them. Entities, articles and passages are named by index.
 */
import type { NamesRecord } from '../lookup/names';
import type { QuotesRecord } from '../lookup/quote-cut';
import type { Attrs, EntityType, Evidence } from '../model/types';
import type { EdgeRow, Overview, PassageRow, RelationRow } from '../query/types';

/** Version of the shapes below. A keeper that holds records of another version cuts the pack anew or drops them. */
export const RECORDS_VERSION = 7;

/** Passages of one block: a block is what reading a quote costs. */
export const BLOCK_SIZE = 32;

/** Edges as columns of equal length: a hub has thousands, and columns of numbers clone fast. */
export interface EdgeColumns {
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly sentence: Uint32Array;
  readonly passage: Uint32Array;
  readonly article: Uint32Array;
  readonly spread: Uint32Array;
  readonly logDice: Float64Array;
  readonly g2: Float64Array;
  readonly npmi: Float64Array;
}

/** Store `overview`, key 0: all that is in memory while the pack is open. */
export interface OverviewRecord extends Omit<Overview, 'edges'> {
  readonly edges: EdgeColumns;
  /** By article, the index of its first passage, and at the end the number of passages. */
  readonly articleStarts: Uint32Array;
  /** Pinyin of each entity's name and aliases, see `Pack.pinyin`. */
  readonly pinyin: readonly (readonly string[])[];
  /** Ids that the curation took away, with the index of what each became. */
  readonly forwards: readonly (readonly [id: string, entity: number])[];
}

/** Store `entity`, key the entity's index: the card, and the postings from which an edge's passages are intersected. */
export interface EntityRecord {
  readonly attrs: Attrs;
  readonly surfaces: readonly { readonly surface: string; readonly count: number }[];
  /** The same but for references back (我省, 全市). */
  readonly variants: readonly { readonly surface: string; readonly count: number }[];
  readonly evidence: readonly { readonly evidence: Evidence; readonly count: number }[];
  /** Passages that mention it, ascending. */
  readonly passages: Uint32Array;
  /** Those of the kinds in which names can meet, ascending. */
  readonly windows: Uint32Array;
  /** Articles that mention it, ascending. */
  readonly articles: Uint32Array;
  /** All its edges, strongest by logDice first. */
  readonly neighbours: EdgeColumns;
  readonly relations: readonly RelationRow[];
}

/** Store `block`, key `floor(passage / BLOCK_SIZE)`: passages with the mentions inside them. */
export type BlockRecord = readonly PassageRow[];

/**
 * Store `sight`, key 0: the map of the pack as it is seen first. No part of what is cut from a pack: the page that has drawn it writes it,
 * so that the next page paints it before anything else is loaded.
 */
export interface SightRecord {
  /** Names the program that drew it: another may draw another map. */
  readonly build: string;
  /** In the order in which they are drawn; places in the map's own units, `size` and `font` in pixels. */
  readonly nodes: readonly {
    readonly type: EntityType;
    readonly label: string;
    readonly mentions: number;
    readonly size: number;
    readonly font: number;
    readonly x: number;
    readonly y: number;
  }[];
  /** Ends by their place in `nodes`, width in pixels. */
  readonly edges: readonly { readonly from: number; readonly to: number; readonly width: number }[];
  /** What lay over the map. */
  readonly over: readonly Anchored[];
}

/** A box that keeps its distance from the nearer sides of what it lies over: in pixels, from the left and the top unless it is said. */
export interface Anchored {
  readonly x: number;
  readonly y: number;
  readonly right: boolean;
  readonly bottom: boolean;
  readonly width: number;
  readonly height: number;
}

export interface Records {
  readonly overview: OverviewRecord;
  readonly entity: EntityRecord;
  readonly block: BlockRecord;
  readonly names: NamesRecord;
  readonly quotes: QuotesRecord;
  readonly sight: SightRecord;
}

export type Store = keyof Records;

export const STORES: readonly Store[] = ['overview', 'entity', 'block', 'names', 'quotes', 'sight'];

/** One record on its way into a keeper. */
export type StoredRecord = {
  readonly [S in Store]: { readonly store: S; readonly key: number; readonly value: Records[S] };
}[Store];

/** The records of one kept pack. */
export interface RecordSource {
  /** The record, or undefined where it is gone. */
  get<S extends Store>(store: S, key: number): Promise<Records[S] | undefined>;
  /** The records in the order of the keys. */
  getMany<S extends Store>(store: S, keys: readonly number[]): Promise<readonly (Records[S] | undefined)[]>;
}

/** Rows of columns. */
export function edgeRows(columns: EdgeColumns): readonly EdgeRow[] {
  const { a, b, sentence, passage, article, spread, logDice, g2, npmi } = columns;
  return Array.from(a, (_, i) => ({
    a: a[i]!,
    b: b[i]!,
    sentence: sentence[i]!,
    passage: passage[i]!,
    article: article[i]!,
    spread: spread[i]!,
    logDice: logDice[i]!,
    g2: g2[i]!,
    npmi: npmi[i]!,
  }));
}

/** Columns of rows. */
export function edgeColumns(rows: readonly EdgeRow[]): EdgeColumns {
  const counts = (of: (row: EdgeRow) => number) => Uint32Array.from(rows, of);
  const measures = (of: (row: EdgeRow) => number) => Float64Array.from(rows, of);
  return {
    a: counts((row) => row.a),
    b: counts((row) => row.b),
    sentence: counts((row) => row.sentence),
    passage: counts((row) => row.passage),
    article: counts((row) => row.article),
    spread: counts((row) => row.spread),
    logDice: measures((row) => row.logDice),
    g2: measures((row) => row.g2),
    npmi: measures((row) => row.npmi),
  };
}
