import { Ending } from '../../lib/match/ending';
import { namesOf, bylineOf } from './names';
import type { Row } from './rows';
import { HAS_SENTENCE } from './shapes';

/** A line of a contents list. */
export interface Entry {
  readonly page: number;
  readonly title: string;
  readonly authors: readonly string[];
  readonly column: string | null;
}

export interface Contents {
  readonly entries: readonly Entry[];
  readonly columns: ReadonlySet<string>;
  /** Indices of the rows it takes. */
  readonly rows: ReadonlySet<number>;
}

/** Page number, title, authors after a slash or spaces; or title, leader dots, page number. */
const PAGE_FIRST = /^(\d{1,3})\s*([^\d\s/／.][^/／]*?)\s*(?:[/／]\s*([^/／]+))?$/u;
const PAGE_LAST =
  /^(.+?)\s*(?:[./／]\s*([\p{sc=Han}·\s、]+?))?\s*(?:\.{3,}|[…·•]{2,})[.…·•]*\s*[(（]?(\d{1,3})[)）]?$/u;

const ENDS_IN_PAGE = new Ending(/\d[)）]?/u);

function entryOf(loose: string, column: string | null): Entry | null {
  const first = PAGE_FIRST.exec(loose);
  const last = !first && ENDS_IN_PAGE.test(loose) ? PAGE_LAST.exec(loose) : null;
  const [page, title, by] = first ? [first[1], first[2], first[3]] : [last?.[3], last?.[1], last?.[2]];
  if (!page || !title || HAS_SENTENCE.test(title)) return null;
  const authors = by ? (bylineOf(by)?.names ?? namesOf(by) ?? []) : [];
  return { page: Number(page), title: title.trim(), authors, column };
}

/** A column heading within the list: a short line of its own, often letter-spaced or behind a mark. */
const columnOf = (row: Row): string | null => {
  const text = row.text.replace(/^[>》▶►■●◆]+\s*/u, '');
  return /^[\p{sc=Han}·]{2,8}$/u.test(text) ? text : null;
};

/** Rows of a list that names its pages in order; fewer are no list. */
const FEWEST = 4;

/**
 * The contents list, where the file has one: a run of lines with a page number that does not fall, column headings between them. Lines
 * without a sentence that stand right before it (publishers, editors) belong to it.
 */
export function contentsOf(rows: readonly Row[]): Contents {
  const best: { entries: Entry[]; rows: Set<number> } = { entries: [], rows: new Set() };
  for (let i = 0; i < rows.length; i++) {
    if (!entryOf(rows[i]!.loose.text, null)) continue;
    const entries: Entry[] = [];
    const taken = new Set<number>();
    let column: string | null = null;
    let pending: number[] = [];
    const before = i > 0 ? columnOf(rows[i - 1]!) : null;
    if (before) {
      column = before;
      taken.add(i - 1);
    }
    let j = i;
    for (; j < rows.length; j++) {
      const entry = entryOf(rows[j]!.loose.text, column);
      if (entry && entry.page >= (entries.at(-1)?.page ?? 0)) {
        entries.push(entry);
        for (const k of [...pending, j]) taken.add(k);
        pending = [];
        continue;
      }
      const heading = columnOf(rows[j]!);
      if (!heading || pending.length > 0) break;
      column = heading;
      pending = [j];
    }
    if (entries.length >= FEWEST && entries.length > best.entries.length) {
      best.entries = entries;
      best.rows = taken;
    }
    i = Math.max(i, j - 1);
  }
  const columns = new Set(best.entries.flatMap(({ column }) => column ?? []));
  const first = Math.min(rows.length, ...best.rows);
  for (let k = best.rows.size > 0 ? first - 1 : -1; k >= 0 && !/[，。；！？]/u.test(rows[k]!.text); k--)
    best.rows.add(k);
  return { entries: best.entries, columns, rows: best.rows };
}

/** A title as it is compared: without spaces, quotes and brackets. */
export const bareTitle = (text: string): string => text.replace(/[\s“”‘’"'《》「」『』—·]/gu, '');
