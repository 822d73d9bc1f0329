import type { Clip } from './clips';
import { textOf } from './clips';
import type { Contents } from './contents';
import type { Gap, Measure } from './frames';
import type { SetAside } from './furniture';
import { bylineOf, isPost } from './names';
import type { Row } from './rows';
import { CREDIT, ENDS_PARAGRAPH, ENDS_SENTENCE, HAS_SENTENCE, LEAD_MARK, NOTE, RUNS_ON, SUBHEAD_MARK } from './shapes';

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
  /** Index of its first row. */
  readonly row: number;
  /** Index of its last row. */
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

/** Widths in half-width units: how far a full line may fall short, the indent of a first line, what is too narrow for one. */
const SLACK = 2.5;
const INDENT = 4;
const NARROW = 7;
/** A heading takes at most so many rows, a caption at most so many before its credit. */
const HEADING_ROWS = 4;
const CAPTION_ROWS = 16;
/** How far the geometry of a paragraph's beginning may be off before it is no beginning. */
const BELIEVED = 7;

/** Rows to blocks in reading order. Paragraphs go on over page seams, captions and whatever stands between. */
export function blocksOf({ rows, gaps, measure, contents, aside }: Layout): readonly Block[] {
  const blocks: Block[] = [];
  const live = rows.map((_, i) => i).filter((i) => !contents.rows.has(i) && !aside.reasons.has(i));
  let frame = 0;
  const frames = gaps.map((gap, i) => (gap === 'fresh' && i > 0 ? ++frame : frame));
  const labels = new Set<string>(contents.columns);
  for (const i of live) if (rows[i]!.spaced && /^[\p{sc=Han}·]{4,10}$/u.test(rows[i]!.text)) labels.add(rows[i]!.text);
  const counts = new Map<string, number>();
  for (const i of live)
    if (/^[\p{sc=Han}·]{2,8}$/u.test(rows[i]!.text)) counts.set(rows[i]!.text, (counts.get(rows[i]!.text) ?? 0) + 1);
  for (const i of live) {
    const { text } = rows[i]!;
    if (gaps[i] === 'fresh' && (counts.get(text) ?? 0) > 1 && !rows[i]!.doubled) labels.add(text);
  }

  const at = (n: number) => live[n]!;
  const same = (n: number, m: number) => m < live.length && frames[at(n)] === frames[at(m)];
  const width = (n: number) => measure.width[at(n)]!;
  const column = (n: number) => measure.column[at(n)]!;
  const plain = (n: number) =>
    n < live.length &&
    !rows[at(n)]!.doubled &&
    !SUBHEAD_MARK.test(rows[at(n)]!.text) &&
    !LEAD_MARK.test(rows[at(n)]!.text);

  /** How far row n is from the first line of a paragraph: indented, with a full line after it. Infinity where it cannot be one. */
  const startCost = (n: number): number => {
    if (!plain(n)) return Infinity;
    const { text } = rows[at(n)]!;
    const W = column(n);
    if (ENDS_PARAGRAPH.test(text)) return width(n) <= W + SLACK ? 1 : Infinity;
    const own = Math.min(Math.abs(width(n) - (W - INDENT)), Math.abs(width(n) - W) + 2);
    if (!same(n, n + 1)) return own;
    if (!plain(n + 1)) return Infinity;
    const next = rows[at(n + 1)]!;
    return (
      own + (ENDS_PARAGRAPH.test(next.text) && width(n + 1) <= W + SLACK ? 1 : Math.abs(width(n + 1) - column(n + 1)))
    );
  };
  /** Rows that a heading takes from row n on: up to where a paragraph is likeliest to begin. */
  const headingRows = (n: number): number => {
    let best = 1;
    let least = BELIEVED;
    for (let k = 1; k <= HEADING_ROWS; k++) {
      if (!same(n, n + k) || !plain(n + k) || isByline(n + k)) return least < BELIEVED ? best : k;
      const cost = startCost(n + k);
      if (cost < least) {
        best = k;
        least = cost;
      }
      if (HAS_SENTENCE.test(rows[at(n + k)]!.text)) break;
    }
    return best;
  };
  const isByline = (n: number) => bylineOf(rows[at(n)]!.loose.text) !== null;
  const isHeading = (n: number): boolean => {
    const { text } = rows[at(n)]!;
    if (HAS_SENTENCE.test(text) || ENDS_PARAGRAPH.test(text) || RUNS_ON.test(text)) return false;
    if (width(n) <= column(n) - NARROW) return true;
    // As wide as text, but the line after it begins a paragraph.
    return (
      !/[，,]/u.test(text) &&
      same(n, n + 2) &&
      plain(n + 1) &&
      width(n + 1) <= column(n + 1) - SLACK &&
      !ENDS_PARAGRAPH.test(rows[at(n + 1)]!.text) &&
      width(n + 1) >= column(n + 1) - NARROW - 1 &&
      plain(n + 2) &&
      width(n + 2) >= column(n + 2) - SLACK &&
      width(n) !== width(n + 2)
    );
  };

  const clip = (n: number, mark?: RegExp): Clip => {
    const row = rows[at(n)]!;
    const skip = mark?.exec(row.text)?.[0].length ?? 0;
    return skip === 0
      ? row
      : {
          ...row,
          text: row.text.slice(skip),
          at: Array.from({ length: row.text.length - skip }, (_, i) =>
            row.at ? row.at[i + skip]! : row.start + i + skip,
          ),
        };
  };
  const emit = (kind: BlockKind, n: number, clips: readonly Clip[], more: Partial<Block> = {}) => {
    const i = at(n);
    blocks.push({
      kind,
      text: textOf(clips),
      clips,
      row: i,
      until: i,
      frame: frames[i]!,
      page: rows[i]!.page,
      fresh: gaps[i] === 'fresh' || (n > 0 && frames[at(n - 1)] !== frames[i]),
      column: column(n),
      closed: true,
      ...more,
    });
  };

  /** The paragraph under way, by its rows; it stays open over what is set between. */
  let open: number[] = [];
  const close = () => {
    if (open.length > 0) {
      const clips = open.map((n) => clip(n, LEAD_MARK));
      const place = blocks.findIndex((block) => block.row > at(open[0]!));
      emit(NOTE.test(textOf(clips)) ? 'note' : 'body', open[0]!, clips, {
        closed: ENDS_PARAGRAPH.test(clips.at(-1)!.text),
        until: at(open.at(-1)!),
      });
      // What was set between its rows comes after the rows before it.
      if (place >= 0) blocks.splice(place, 0, blocks.pop()!);
    }
    open = [];
  };
  /** Whether row n begins a paragraph although one is under way. */
  const begins = (n: number): boolean => {
    const last = open.at(-1)!;
    if (!ENDS_PARAGRAPH.test(rows[at(last)]!.text)) return false;
    if (gaps[at(n)] === 'apart') return true;
    if (width(last) <= column(last) - SLACK) return true;
    if (!ENDS_SENTENCE.test(rows[at(last)]!.text)) return false;
    return (
      isHeading(n) ||
      (width(n) <= column(n) - SLACK && width(n) >= column(n) - NARROW - 1 && !ENDS_PARAGRAPH.test(rows[at(n)]!.text))
    );
  };
  const tail = (n: number) => !same(n, n + HEADING_ROWS);

  let previous = -1;
  for (let n = 0; n < live.length; n++) {
    const i = at(n);
    for (let j = previous + 1; j < i; j++) {
      const upright = aside.upright.get(j);
      if (upright)
        blocks.push({
          kind: 'upright',
          text: upright,
          clips: [],
          row: j,
          until: j,
          frame: frames[j]!,
          page: rows[j]!.page,
          fresh: gaps[j] === 'fresh',
          column: 0,
          closed: true,
        });
    }
    previous = i;
    const row = rows[i]!;
    if (row.doubled && !HAS_SENTENCE.test(row.text)) {
      let end = n;
      while (same(n, end) && rows[at(end)]!.doubled && !HAS_SENTENCE.test(rows[at(end)]!.text)) end++;
      const lead = same(n, end) && rows[at(end)]!.doubled && /[，、]/u.test(row.text);
      if (!lead) {
        emit(labels.has(row.text) ? 'label' : CREDIT.test(row.loose.text) ? 'caption' : 'display', n, [row]);
        continue;
      }
    }
    if (labels.has(row.text)) {
      emit('label', n, [row]);
      continue;
    }
    const marked = LEAD_MARK.test(row.text);
    const byline = bylineOf(row.loose.text);
    const afterHeading = blocks.at(-1)?.kind === 'heading' && open.length === 0;
    const solo =
      !byline && afterHeading && /^\p{sc=Han}\s\p{sc=Han}$/u.test(row.loose.text)
        ? bylineOf(`■${row.loose.text}`)
        : null;
    if (byline ?? solo) {
      close();
      const clips: Clip[] = [row.loose.text === row.text ? clip(n, LEAD_MARK) : { ...row }];
      let post = (byline ?? solo)!.post;
      if (marked && post === null)
        for (let k = 1; k <= 3 && same(n, n + k); k++) {
          const lines = Array.from({ length: k }, (_, m) => clip(n + 1 + m));
          if (/[。；，]/u.test(textOf(lines)) || isByline(n + k)) break;
          if (isPost(textOf(lines))) {
            post = textOf(lines);
            clips.push(...lines);
            n += k;
            break;
          }
        }
      const names = (byline ?? solo)!.names;
      while (names.length > 0 && same(n, n + 1) && bylineOf(rows[at(n + 1)]!.loose.text)?.names.length === 0)
        clips.push(clip(++n));
      emit('byline', n - clips.length + 1, clips, { names, post, text: [...names, ...(post ? [post] : [])].join(' ') });
      if (!marked && post)
        while (same(n, n + 1) && tail(n) && !HAS_SENTENCE.test(rows[at(n + 1)]!.text)) emit('display', ++n, [clip(n)]);
      previous = at(n);
      continue;
    }
    if (
      CREDIT.test(row.loose.text) &&
      row.loose.text.length <= 24 &&
      (open.length === 0 || ENDS_SENTENCE.test(rows[at(open.at(-1)!)]!.text))
    ) {
      const own =
        open.length > 0 &&
        open.length <= CAPTION_ROWS &&
        frames[at(open[0]!)] === frames[i] &&
        gaps[at(open[0]!)] === 'fresh'
          ? open.map((m) => clip(m))
          : [];
      if (own.length > 0) open = [];
      close();
      emit('caption', n - own.length, [...own, row], { text: own.length > 0 ? `${textOf(own)}${row.text}` : row.text });
      continue;
    }
    if (SUBHEAD_MARK.test(row.text)) {
      close();
      const count = headingRows(n);
      emit('subhead', n, [clip(n, SUBHEAD_MARK), ...Array.from({ length: count - 1 }, (_, k) => clip(n + 1 + k))]);
      n += count - 1;
      previous = at(n);
      continue;
    }
    if (open.length > 0 && !begins(n)) {
      const wide =
        width(n) > column(n) + SLACK &&
        !/[，、；：（）]/u.test(row.text) &&
        tail(n) &&
        !HAS_SENTENCE.test(row.text) &&
        !ENDS_PARAGRAPH.test(rows[at(open.at(-1)!)]!.text);
      if (wide) emit('display', n, [row]);
      else open.push(n);
      continue;
    }
    close();
    if (!marked && isHeading(n)) {
      const count = headingRows(n);
      const clips = Array.from({ length: count }, (_, k) => clip(n + k));
      const broken = count > 1 && width(n) < column(n) - 11 + (count > 2 ? 99 : 0) && count === 2;
      emit('heading', n, clips, { text: textOf(clips, broken ? ' ' : '') });
      n += count - 1;
      previous = at(n);
    } else open.push(n);
  }
  close();
  return blocks;
}
