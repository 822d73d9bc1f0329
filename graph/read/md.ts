import { isoDate } from './date';
import { plainMarkdown } from './inline';
import { linesOf } from './lines';
import type { Line, LineRole, Parsed } from './types';

/** Marks at the beginning of a block, and the role they give it. */
const MARKS: readonly (readonly [RegExp, LineRole | null])[] = [
  [/^(?:> ?)*#{1,6}\s+/u, 'heading'],
  [/^(?:> ?)*\s*[-*+]\s+(?:\[[ x]\]\s+)?/iu, 'list'],
  [/^(?:> ?)*\s*\d{1,3}[.)]\s+/u, 'list'],
  [/^(?:> ?)+/u, null],
];
const RULE = /^ {0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,}|=+\s*)$/u;
const TABLE_RULE = /^\s*\|?(?:\s*:?-+:?\s*\|)+\s*:?-*:?\s*$/u;
const IMAGE = /^\s*!\[[^\]]*\]\([^)]*\)\s*$/u;

/** Ranges that Markdown readers do not show: comments and the front matter. */
function hidden(text: string): readonly (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [];
  const front = /^---\r?\n[\s\S]{0,20000}?\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u.exec(text);
  let from = 0;
  if (front) {
    ranges.push([0, front[0].length]);
    from = front[0].length;
  }
  for (let open = text.indexOf('<!--', from); open >= 0; open = text.indexOf('<!--', from)) {
    const close = text.indexOf('-->', open);
    from = close < 0 ? text.length : close + 3;
    ranges.push([open, from]);
  }
  return ranges;
}

/** A value of the front matter, unquoted. */
const field = (front: string, name: string) =>
  new RegExp(`^${name}:[ \\t]*["']?(.*?)["']?[ \\t]*$`, 'mu').exec(front)?.[1] || null;

/**
 * Markdown: headings with their level, list items, quotes and paragraphs, their marks dropped. Lines that follow each other without a
 * blank line are one paragraph, unless the first ends with two spaces or a backslash. Comments and front matter are no lines.
 */
export function parseMarkdown(text: string): Parsed {
  const skip = hidden(text);
  const front = skip[0]?.[0] === 0 && text.startsWith('---') ? text.slice(0, skip[0][1]) : '';
  const lines: Line[] = [];
  let block: { text: string; at: number[]; end: number; role: LineRole; level?: number } | null = null;
  const close = () => {
    if (block && block.text.trim() !== '') {
      const { text: words, at, end, role, level } = block;
      lines.push({ text: words, at, start: at[0]!, end, page: null, role, ...(level ? { level } : {}) });
    }
    block = null;
  };
  let next = 0;
  for (const line of linesOf(text).lines) {
    while (skip[next] && skip[next]![1] <= line.start) next++;
    const [from, to] = skip[next] ?? [Infinity, Infinity];
    const source = from > line.start ? line.text.slice(0, from - line.start) : line.text.slice(to - line.start);
    const start = from > line.start ? line.start : Math.max(line.start, to);
    if (source.trim() === '' || RULE.test(source) || TABLE_RULE.test(source)) {
      close();
      continue;
    }
    const found = MARKS.map(([mark, role]) => ({ match: mark.exec(source), role })).find(({ match }) => match);
    const mark = found?.match?.[0] ?? '';
    const indent = mark === '' ? source.length - source.trimStart().length : mark.length;
    const role = IMAGE.test(source) ? 'caption' : (found?.role ?? 'paragraph');
    const { text: words, at } = plainMarkdown(source.slice(indent).trimEnd(), start + indent);
    if (block === null || role !== 'paragraph' || block.role === 'heading' || block.role === 'caption') close();
    if (block === null) {
      const level = role === 'heading' ? mark.trim().replace(/[^#]/gu, '').length : 0;
      block = { text: '', at: [], end: start, role, ...(level ? { level } : {}) };
    } else if (/[\w.,;:!?)]$/u.test(block.text) && /^[\w(]/u.test(words)) {
      block.text += ' ';
      block.at.push(block.end);
    }
    block.text += words;
    block.at.push(...at);
    block.end = start + indent + source.slice(indent).trimEnd().length;
    if (/(?: {2}|\\)$/u.test(source)) close();
  }
  close();
  const title = field(front, 'title') ?? lines.find(({ level }) => level === 1)?.text ?? null;
  const date = isoDate(field(front, 'date') ?? '');
  return { text, title, date, column: field(front, 'column'), lines, pages: null };
}
