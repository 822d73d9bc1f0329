/**
 * Rules and names as data: every table of `assets/lexicon`, by file name without ending. The first line of a file names its columns;
 * the column `source` says where anyone can check the row.
 */
export interface Lexicon {
  /** Rows of a table; an unknown table is a programmer's mistake and throws. */
  table(name: string): readonly LexiconRow[];
}

export type LexiconRow = Readonly<Record<string, string>>;
