import type { RawDocument } from '../read/types';
import { fromColumns } from './columns';
import { linesAreParagraphs } from './line-kind';
import { rowsOf } from './rows';
import { fromParagraphs, fromRecords } from './single';
import { tile } from './tile';
import type { RestoredDocument } from './types';

/** Lines to articles and passages of clean text. */
export function restore(raw: RawDocument): RestoredDocument {
  const rows = rowsOf(raw);
  const { articles, aside } = raw.records
    ? fromRecords(raw, raw.records)
    : linesAreParagraphs(raw, rows)
      ? fromParagraphs(raw, rows)
      : fromColumns(raw, rows);
  return {
    document: {
      id: `d${raw.sha256.slice(0, 10)}`,
      title: raw.title ?? articles[0]?.title ?? raw.uri,
      uri: raw.uri,
      format: raw.format,
      sha256: raw.sha256,
      pages: raw.pages,
    },
    articles,
    furniture: tile(raw.text, articles, aside, 'mark-up'),
  };
}
