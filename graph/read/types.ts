/** A file as it was handed over: bytes and a name without folders. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the format says of a line, where it says anything. */
export type LineRole = 'heading' | 'paragraph' | 'caption' | 'list' | 'byline';

/** One line (plain text, PDF) or block (Markdown, HTML, Word) of a file, as the file has it. */
export interface Line {
  readonly text: string;
  /** Where it stands: range of `RawDocument.text`. */
  readonly start: number;
  readonly end: number;
  /**
   * Where each code unit of `text` stands in `RawDocument.text`, where that is not `start + i` (mark-up, entities and radicals make
   * the two differ).
   */
  readonly at?: ArrayLike<number>;
  /** How far the line is indented in its column, in characters, where the format knows. */
  readonly indent?: number;
  /** Page number from 1, or null where the file has no pages. */
  readonly page: number | null;
  readonly role?: LineRole;
  /** Heading level from 1. */
  readonly level?: number;
}

/** A row of a table (CSV, JSON Lines): an article of its own, with what its columns say of it. */
export interface RawRecord {
  readonly title: string | null;
  readonly authors: readonly string[];
  /** ISO date, or null. */
  readonly date: string | null;
  readonly column: string | null;
  /** Name of the place it speaks for, as written, or null. */
  readonly place: string | null;
  readonly lines: readonly Line[];
}

/** A file after reading: decoded text, and lines that point into it. */
export interface RawDocument {
  /** File name without folders. */
  readonly uri: string;
  readonly format: 'txt' | 'md' | 'html' | 'pdf' | 'docx' | 'csv' | 'jsonl';
  /** Lower-case hexadecimal SHA-256 of the bytes read. */
  readonly sha256: string;
  /** Title that the format itself declares (HTML title, metadata), or null. */
  readonly title: string | null;
  /** ISO date that the format itself declares, or null. */
  readonly date: string | null;
  /** Column or section that the format itself declares, where it can. */
  readonly column?: string | null;
  /** The whole decoded text; `Line` and `Passage.source` are ranges of it. */
  readonly text: string;
  readonly lines: readonly Line[];
  readonly pages: number | null;
  /** The rows of a table; `lines` is empty then. */
  readonly records?: readonly RawRecord[];
}

/** What a format module makes of decoded text; `read` adds name and digest. */
export type Parsed = Omit<RawDocument, 'uri' | 'sha256' | 'format'>;
