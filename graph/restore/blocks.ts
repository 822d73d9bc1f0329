import { textOf, type Clip } from './clips';
import type { Contents } from './contents';
import type { Gap, Measure } from './frames';
import type { SetAside } from './furniture';
import { BROKEN, geometryOf, HEADING_ROWS } from './geometry';
import { labelsOf } from './labels';
import { slice } from './located';
import { bylineOf, isPost } from './names';
import type { Row } from './rows';
import { ENDS_PARAGRAPH, ENDS_SENTENCE, HAS_SENTENCE, isCredit, LEAD_MARK, NOTE, SUBHEAD_MARK } from './shapes';

/**
 * What rows say by their looks: `label` a column's name, `display` type in doubled or outsize letters (title or caption), `heading` a
 * short line before text (title or sub-head), `upright` type set downwards.
 */
export type BlockKind =
  'label' | 'display' | 'heading' | 'subhead' | 'byline' | 'body' | 'caption' | 'note' | 'upright';

export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
  readonly clips: readonly Clip[];
  /** Indices of its first and last row. */
  readonly row: number;
  readonly until: number;
  /** Number of its text frame. */
  readonly frame: number;
  readonly page: number | null;
  /** Whether a frame begins with it. */
  readonly fresh: boolean;
  /** Width of the column, in half-width units. */
  readonly column: number;
  /** Whether a paragraph ends as paragraphs do. */
  readonly closed: boolean;
  /** Level of a heading that the format declares; 1 is a title. */
  readonly level?: number;
  readonly names?: readonly string[];
  readonly post?: string | null;
}

/** Everything that is known of the rows before blocks are made. */
export interface Layout {
  readonly rows: readonly Row[];
  readonly gaps: readonly Gap[];
  readonly measure: Measure;
  readonly contents: Contents;
  readonly aside: SetAside;
}

/** A caption takes at most so many rows before its credit, a post after a byline at most so many. */
const CAPTION_ROWS = 16;
const POST_ROWS = 3;

const clipOf = (row: Row, mark?: RegExp): Clip => {
  const skip = mark?.exec(row.text)?.[0].length ?? 0;
  return skip === 0 ? row : { ...slice(row, skip, row.text.length), start: row.start, end: row.end };
};
const range = (from: number, count: number) => Array.from({ length: count }, (_, i) => from + i);

/** Rows to blocks in reading order. Paragraphs go on over page seams, captions and whatever stands between. */
export function blocksOf({ rows, gaps, measure, contents, aside }: Layout): readonly Block[] {
  const live = rows
    .map((_, i) => i)
    .filter((i) => !contents.rows.has(i) && !aside.reasons.has(i) && !aside.inUpright.has(i));
  let number = 0;
  const frames = gaps.map((gap, i) => (gap === 'fresh' && i > 0 ? ++number : number));
  const labels = labelsOf(rows, gaps, contents);
  const g = geometryOf(rows, live, gaps, frames, measure);
  const blocks: Block[] = [];

  const emit = (kind: BlockKind, n: number, count: number, more: Partial<Block> & { clips: readonly Clip[] }) => {
    const fresh = n === 0 || g.frame(n - 1) !== g.frame(n);
    const at = { row: live[n]!, until: live[n + count - 1]!, frame: g.frame(n), page: g.row(n).page, fresh };
    blocks.push({ kind, text: textOf(more.clips), ...at, column: g.column(n), closed: true, ...more });
  };

  /** The paragraph under way, by its positions; it stays open over what is set between. */
  let open: number[] = [];
  const close = () => {
    if (open.length > 0) {
      const clips = open.map((n) => clipOf(g.row(n), LEAD_MARK));
      const first = live[open[0]!]!;
      const closed = ENDS_PARAGRAPH.test(clips.at(-1)!.text);
      emit(NOTE.test(textOf(clips)) ? 'note' : 'body', open[0]!, 1, { clips, closed, until: live[open.at(-1)!]! });
      // What was set between its rows comes after the row it began with.
      const block = blocks.pop()!;
      const before = blocks.findLastIndex(({ row }) => row < first);
      blocks.splice(before + 1, 0, block);
    }
    open = [];
  };

  /** A byline at position n, with the lines of role and post under it; gives the rows it took. */
  const byline = (n: number, marked: boolean): number => {
    const afterHeading = open.length === 0 && blocks.at(-1)?.kind === 'heading';
    const alone = afterHeading && /^\p{sc=Han}\s\p{sc=Han}$/u.test(g.row(n).loose.text);
    const read = bylineOf(g.row(n).loose.text, marked || alone);
    if (!read) return 0;
    // A name at the foot of a column interrupts the paragraph above it.
    if (marked || open.length === 0 || ENDS_PARAGRAPH.test(g.row(open.at(-1)!).text)) close();
    let count = 1;
    let { post } = read;
    while (read.names.length > 0 && g.same(n, n + count) && bylineOf(g.row(n + count).loose.text)?.names.length === 0)
      count++;
    for (let k = 1; marked && post === null && k <= POST_ROWS && g.same(n, n + count + k - 1); k++) {
      const lines = textOf(range(n + count, k).map(g.row));
      if (/[。；，]/u.test(lines)) break;
      if (isPost(lines)) {
        post = lines;
        count += k;
        break;
      }
    }
    const text = [...read.names, ...(post ? [post] : [])].join(' ') || g.row(n).text;
    emit('byline', n, count, { clips: range(n, count).map(g.row), text, names: read.names, post });
    // A leader's name at the end of a frame: what follows it there is the title.
    if (!marked && post)
      while (g.same(n, n + count) && !g.same(n, n + HEADING_ROWS + 1) && !HAS_SENTENCE.test(g.row(n + count).text))
        emit('display', n + count, 1, { clips: [g.row(n + count++)] });
    return count;
  };

  /** A credit at position n, with the paragraph before it where that began the frame; gives whether it was one. */
  const credit = (n: number): boolean => {
    const { loose, text } = g.row(n);
    if (loose.text.length > 24 || !isCredit(loose.text)) return false;
    if (open.length > 0 && !ENDS_SENTENCE.test(g.row(open.at(-1)!).text)) return false;
    const first = open[0];
    const own = first !== undefined && open.length <= CAPTION_ROWS && g.same(first, n) && g.gap(first) === 'fresh';
    if (own) {
      const before = open.map(g.row);
      open = [];
      emit('caption', first, 1, { clips: [...before, g.row(n)], text: `${textOf(before)}${text}`, until: live[n]! });
    } else {
      close();
      emit('caption', n, 1, { clips: [g.row(n)] });
    }
    return true;
  };

  const upright = [...aside.upright];
  let nextUpright = 0;
  for (let n = 0; n < g.count;) {
    const row = g.row(n);
    for (; nextUpright < upright.length && upright[nextUpright]![0] < live[n]!; nextUpright++) {
      const [at, { text, count }] = upright[nextUpright]!;
      const place = { row: at, until: at + count - 1, frame: frames[at]!, page: rows[at]!.page, fresh: true };
      blocks.push({ kind: 'upright', text, clips: rows.slice(at, at + count), ...place, column: 0, closed: true });
    }
    const marked = LEAD_MARK.test(row.text);
    const lead =
      row.doubled &&
      (HAS_SENTENCE.test(row.text) || (/[，、]/u.test(row.text) && g.same(n, n + 1) && g.row(n + 1).doubled));
    const declared = row.role === 'heading' && !HAS_SENTENCE.test(row.text) ? (row.level ?? 2) : 0;
    if (declared > 0) {
      let count = 1;
      while (g.same(n, n + count) && g.row(n + count).role === 'heading' && g.row(n + count).level === row.level)
        count++;
      if (open.length > 0 && ENDS_PARAGRAPH.test(g.row(open.at(-1)!).text)) close();
      emit('heading', n, count, { clips: range(n, count).map(g.row), level: declared });
      n += count;
    } else if (labels.has(row.text)) emit('label', n++, 1, { clips: [row] });
    else if (row.doubled && !lead) emit(isCredit(row.loose.text) ? 'caption' : 'display', n++, 1, { clips: [row] });
    else if (credit(n)) n++;
    else {
      const taken = byline(n, marked);
      if (taken > 0) n += taken;
      else if (SUBHEAD_MARK.test(row.text)) {
        close();
        const count = g.headingRows(n, true);
        emit('subhead', n, count, { clips: range(n, count).map((m) => clipOf(g.row(m), SUBHEAD_MARK)) });
        n += count;
      } else if (open.length > 0 && !g.begins(open, n)) {
        if (g.isOutsize(n) && !ENDS_PARAGRAPH.test(g.row(open.at(-1)!).text)) emit('display', n, 1, { clips: [row] });
        else open.push(n);
        n++;
      } else {
        close();
        if (marked || !g.isHeading(n)) open.push(n++);
        else {
          const count = g.headingRows(n, false);
          const clips = range(n, count).map(g.row);
          const broken = count === 2 && g.width(n) <= g.column(n) - BROKEN;
          emit('heading', n, count, { clips, text: textOf(clips, broken ? ' ' : '') });
          n += count;
        }
      }
    }
  }
  close();
  return blocks;
}
