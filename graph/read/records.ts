import { isoDate } from './date';
import type { Line, RawRecord } from './types';

/** Names of columns, in the languages people give them. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  text: ['text', 'content', 'body', '正文', '内容', '文本', '全文'],
  title: ['title', 'headline', '标题', '题目', '题名'],
  author: ['author', 'authors', 'by', '作者', '署名', '记者'],
  date: ['date', 'time', 'published', 'pubdate', 'publish_time', '日期', '时间', '发布时间', '发布日期'],
  place: ['place', 'region', 'city', 'location', '地点', '地区', '城市', '地方'],
  column: ['column', 'section', 'category', '栏目', '版面', '类别'],
};

/** Which field a column's name means, or null. */
export function fieldOf(name: string): string | null {
  const bare = name.trim().toLowerCase();
  return Object.entries(FIELDS).find(([, names]) => names.includes(bare))?.[0] ?? null;
}

/** A cell: its text, and where each code unit of it stands in the file. */
export interface Cell {
  readonly text: string;
  readonly at: readonly number[];
  /** End of the cell in the file. */
  readonly end: number;
}

/** Lines of a cell. */
function linesOf({ text, at, end }: Cell): readonly Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/[^\r\n]+/gu)) {
    const to = match.index + match[0].length;
    const places = at.slice(match.index, to);
    const stop = to < text.length ? at[to]! : end;
    lines.push({ text: match[0], at: places, start: places[0]!, end: stop, page: null });
  }
  return lines;
}

/** A record of named cells; the title's cell is a line too, so that it is a passage. Null where it has no text. */
export function recordOf(cells: ReadonlyMap<string, Cell>): RawRecord | null {
  const value = (field: string) => cells.get(field)?.text.trim() || null;
  const body = cells.get('text');
  if (!body || body.text.trim() === '') return null;
  const title = cells.get('title');
  const head =
    title && title.text.trim() !== '' ? linesOf(title).map((line) => ({ ...line, role: 'heading' as const })) : [];
  return {
    title: value('title'),
    authors: (value('author') ?? '').split(/[\s,，、;；]+/u).filter(Boolean),
    date: isoDate(value('date') ?? ''),
    column: value('column'),
    place: value('place'),
    lines: [...head, ...linesOf(body)].sort((a, b) => a.start - b.start),
  };
}
