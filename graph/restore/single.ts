import type { RawDocument, RawRecord } from '../read/types';
import { firstClause, textsOf, type Restored } from './kinds';
import { paragraphsOf } from './paragraphs';
import { passagesOf } from './passages';
import { placeOfDateline, placeOfPost, placeOfReport, placeOfStatute } from './place';
import { rowsOf, type Row } from './rows';
import type { RestoredArticle } from './types';

/** A document whose lines are paragraphs: one article. */
export function fromParagraphs(raw: RawDocument, rows: readonly Row[]): Restored {
  const { title, authors, post, date, parts, aside } = paragraphsOf(raw, rows);
  const passages = parts.flatMap(({ kind, page, clips, text }) => passagesOf(kind, page, clips, text, raw.text));
  const head = [...textsOf(passages, 'title'), ...textsOf(passages, 'byline')].join('\n');
  const placeName =
    placeOfReport(title ?? '', head) ??
    placeOfStatute(title ?? '', textsOf(passages, 'byline').join('\n')) ??
    (post && placeOfPost(post)) ??
    placeOfDateline(textsOf(passages, 'body')[0] ?? '');
  return {
    articles: [
      {
        title: title ?? firstClause(passages, raw.uri),
        authors,
        authorPost: post,
        column: raw.column ?? null,
        date,
        placeName,
        passages,
      },
    ],
    aside: aside.map(({ row, reason }) => ({ source: [row.start, row.end], reason })),
  };
}

/** A table: each row an article, with what its columns say of it before what its text says. */
export function fromRecords(raw: RawDocument, records: readonly RawRecord[]): Restored {
  const restored = records.map((record) => {
    const { articles, aside } = fromParagraphs({ ...raw, ...record }, rowsOf(record));
    const [article] = articles as readonly [RestoredArticle];
    const { authors, place } = record;
    return {
      articles: [
        {
          ...article,
          authors: authors.length > 0 ? authors : article.authors,
          placeName: place ?? article.placeName,
        },
      ],
      aside,
    };
  });
  return { articles: restored.flatMap(({ articles }) => articles), aside: restored.flatMap(({ aside }) => aside) };
}
