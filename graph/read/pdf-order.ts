import type { Segment } from './pdf-lines';

/** A gutter is at least so wide, in parts of the font size, and has so many lines on either side. */
const GUTTER = 0.9;
const LINES = 3;
/** A page of more lines is a table or a drawing: it is read from top to bottom. */
const MOST_LINES = 1000;

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Share of lines that may cross a gutter: headlines, captions of wide pictures. */
const CROSSING = 0.3;

interface Gutter {
  readonly at: number;
  readonly crossing: number;
  readonly width: number;
}

/** The gutter that the fewest lines cross, of those the widest; null where there is none. */
function gutterOf(segments: readonly Segment[]): Gutter | null {
  const least = GUTTER * median(segments.map(({ size }) => size));
  let best: Gutter | null = null;
  for (const left of new Set(segments.map((segment) => segment.left))) {
    const before = segments.filter(({ right }) => right <= left - least);
    const after = segments.filter((segment) => segment.left >= left);
    const crossing = segments.length - before.length - after.length;
    if (Math.min(before.length, after.length) < LINES || crossing > CROSSING * segments.length) continue;
    const width = left - Math.max(...before.map(({ right }) => right));
    if (!best || crossing < best.crossing || (crossing === best.crossing && width > best.width))
      best = { at: left - width / 2, crossing, width };
  }
  return best;
}

/** Lines of one column from top to bottom, each with its indent. */
function columnOf(segments: readonly Segment[]): readonly Segment[] {
  const edge = Math.min(...segments.map(({ left }) => left));
  return [...segments]
    .sort((a, b) => b.y - a.y || a.left - b.left)
    .map((segment) => ({ ...segment, indent: (segment.left - edge) / segment.size }));
}

/**
 * Lines of a page in reading order, by recursive cuts (after the XY-cut of Nagy and Seth 1984): where a gutter runs down, the left side is
 * read before the right, in each band between lines that cross it (a headline spans the columns). A part without gutter is a column.
 */
export function readingOrder(segments: readonly Segment[]): readonly Segment[] {
  if (segments.length < 2 * LINES || segments.length > MOST_LINES) return columnOf(segments);
  const gutter = gutterOf(segments);
  if (gutter === null) return columnOf(segments);
  const ordered: Segment[] = [];
  let left: Segment[] = [];
  let right: Segment[] = [];
  const close = () => {
    ordered.push(...(left.length > 0 ? readingOrder(left) : []), ...(right.length > 0 ? readingOrder(right) : []));
    [left, right] = [[], []];
  };
  for (const segment of [...segments].sort((a, b) => b.y - a.y || a.left - b.left)) {
    if (segment.right <= gutter.at) left.push(segment);
    else if (segment.left >= gutter.at) right.push(segment);
    else {
      close();
      ordered.push({ ...segment, indent: 0 });
    }
  }
  close();
  return ordered;
}
