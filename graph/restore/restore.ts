import type { Passage } from '../../lib/model/types';
import type { RawDocument, RawRecord } from '../read/types';
import { articlesOf, type Draft } from './articles';
import { blocksOf } from './blocks';
import { contentsOf } from './contents';
import { gapsOf, measure } from './frames';
import { fromContents, fromRunningHeads, withoutTeasers } from './listed';
import { furnitureOf } from './furniture';
import { linesAreParagraphs, paragraphsOf } from './paragraphs';
import { passagesOf } from './passages';
import { placeOfDateline, placeOfPost, placeOfReport, placeOfStatute } from './place';
import { rowsOf, type Row } from './rows';
import { tile } from './tile';
import type { Furniture, RestoredArticle, RestoredDocument, RestoredPassage } from './types';

/** Lines to articles and passages of clean text. */
export function restore(raw: RawDocument): RestoredDocument {
  const { articles, aside } = raw.records ? fromRecords(raw, raw.records) : fromLines(raw);
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

const fromLines = (raw: RawDocument): Restored => {
  const rows = rowsOf(raw);
  return linesAreParagraphs(raw, rows) ? fromParagraphs(raw, rows) : fromColumns(raw, rows);
};

interface Restored {
  readonly articles: readonly RestoredArticle[];
  readonly aside: readonly Furniture[];
}

const textOfKind = (passages: readonly Pick<Passage, 'kind' | 'text'>[], kind: Passage['kind']) =>
  passages.filter((passage) => passage.kind === kind).map(({ text }) => text);

/** Title of an article that has none: its first clause. */
const firstClause = (passages: readonly RestoredPassage[], raw: RawDocument) =>
  /^[^。！？；]{1,30}/u.exec(textOfKind(passages, 'body')[0] ?? '')?.[0] ?? raw.uri;

/** A document whose lines are paragraphs: one article. */
function fromParagraphs(raw: RawDocument, rows: readonly Row[]): Restored {
  const { title, authors, post, date, parts, aside } = paragraphsOf(raw, rows);
  const passages = parts.flatMap(({ kind, page, clips, text }) => passagesOf(kind, page, clips, text, raw.text));
  const head = [...textOfKind(passages, 'title'), ...textOfKind(passages, 'byline')].join('\n');
  const placeName =
    placeOfReport(title ?? '', head) ??
    placeOfStatute(title ?? '', textOfKind(passages, 'byline').join('\n')) ??
    (post && placeOfPost(post)) ??
    placeOfDateline(textOfKind(passages, 'body')[0] ?? '');
  return {
    articles: [
      {
        title: title ?? firstClause(passages, raw),
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

/** Title and byline first, wherever on the page they stand; notes stay where they are. */
const headFirst = (parts: Draft['parts']): Draft['parts'] => {
  const rank = ({ kind, block }: Draft['parts'][number]) =>
    kind === 'title' ? 0 : kind === 'byline' && block.kind === 'byline' ? 1 : 2;
  return [0, 1, 2].flatMap((wanted) => parts.filter((part) => rank(part) === wanted));
};

/** Why a block that no article took was set aside. */
const LEFT: Readonly<Record<string, string>> = {
  upright: 'running head',
  label: 'column heading',
  heading: 'column heading',
};

/** A table: each row an article, with what its columns say of it before what its text says. */
function fromRecords(raw: RawDocument, records: readonly RawRecord[]): Restored {
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

/** A document set in columns with wrapped lines: as many articles as it has. */
function fromColumns(raw: RawDocument, rows: readonly Row[]): Restored {
  const gaps = gapsOf(rows);
  const contents = contentsOf(rows);
  const setAside = furnitureOf(rows, gaps);
  const blocks = blocksOf({ rows, gaps, measure: measure(rows, gaps), contents, aside: setAside });
  const all = articlesOf(blocks, contents);
  fromContents(all, contents.entries);
  fromRunningHeads(all, blocks);
  const drafts = withoutTeasers(all);
  const aside: Furniture[] = [];
  const used = new Set(drafts.flatMap(({ parts }) => parts.map(({ block }) => block)));
  for (const block of blocks)
    if (!used.has(block))
      for (const { start, end } of block.clips)
        aside.push({ source: [start, end], reason: LEFT[block.kind] ?? 'teaser' });
  rows.forEach(({ start, end }, i) => {
    const reason = contents.rows.has(i) ? 'contents list' : setAside.reasons.get(i);
    if (reason) aside.push({ source: [start, end], reason });
  });
  const articles = drafts.map(({ title, authors, post, column, parts }) => {
    const passages = headFirst(parts).flatMap(({ kind, block }) =>
      passagesOf(kind, block.page, block.clips, block.text, raw.text),
    );
    const placeName = (post && placeOfPost(post)) ?? placeOfDateline(textOfKind(passages, 'body')[0] ?? '');
    return {
      title: title ?? firstClause(passages, raw),
      authors,
      authorPost: post,
      column,
      date: raw.date,
      placeName,
      passages,
    };
  });
  return { articles, aside };
}
