import type { EntityType } from '../../lib/model/types';

/**
 * Rules and names as data: every table of `assets/lexicon`, by file name without ending. The first line of a file names its columns;
 * the column `source` says where anyone can check the row.
 */
export interface Lexicon {
  /** Rows of a table; an unknown table is a programmer's mistake and throws. */
  table(name: string): readonly LexiconRow[];
  /** The administrative divisions of the country. */
  readonly divisions: Divisions;
  /** Names that the reader has accepted into a file of their own. */
  readonly accepted?: readonly AcceptedName[];
}

/** A row of a reader's own lexicon. */
export interface AcceptedName {
  readonly surface: string;
  readonly type: EntityType;
  /** Name of the entity that the surface stands for. */
  readonly canonical: string;
  /** Where anyone can check it. */
  readonly source: string;
}

/**
 * An administrative division. The length of its code says its level: 2 province, 4 city, 6 county, 9 township, 12 village
 * (GB/T 2260, GB/T 10114 and the statistics bureau's codes below); a code begins with the code of what it lies in.
 */
export interface Division {
  readonly code: string;
  /** Official full name. */
  readonly name: string;
}

export interface Divisions {
  /** Provinces, cities, counties and townships, by code. */
  readonly rows: readonly Division[];
  /** Villages and neighbourhoods of a county (six digits) or a township (nine digits), by code; read when asked for. */
  villages(code: string): readonly Division[];
}

export type LexiconRow = Readonly<Record<string, string>>;
