import type { RawDocument } from '../read/types';
import { articlesOf, type Draft } from './articles';
import { blocksOf } from './blocks';
import { contentsOf } from './contents';
import { gapsOf, measure } from './frames';
import { furnitureOf } from './furniture';
import { inlineAuthors } from './inline-authors';
import { firstClause, textsOf, type Restored } from './kinds';
import { fromContents, fromRunningHeads, withoutTeasers } from './listed';
import { passagesOf } from './passages';
import { placeOfDateline, placeOfPost } from './place';
import type { Row } from './rows';
import type { Furniture } from './types';

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

/** A document set in columns with wrapped lines: as many articles as it has. */
export function fromColumns(raw: RawDocument, rows: readonly Row[]): Restored {
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
    const first = textsOf(passages, 'body')[0] ?? '';
    const placeName = (post && placeOfPost(post)) ?? placeOfDateline(first);
    return {
      title: title ?? firstClause(passages, raw.uri),
      authors: authors.length > 0 ? authors : inlineAuthors(first),
      authorPost: post,
      column,
      date: raw.date,
      placeName,
      passages,
    };
  });
  return { articles, aside };
}
