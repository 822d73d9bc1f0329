/** A run of text as the PDF places it; y grows upwards. */
export interface Item {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
}

/** A line of a column. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
  /** How far its first character stands in from the column's edge, in characters. */
  readonly indent: number;
}

/** Runs on one baseline, in parts of the font size: how far baselines may differ, which gap is a space, which parts columns. */
const BASELINE = 0.4;
const SPACE = 0.25;
const GUTTER = 1.6;

/** Runs of a page to lines: those on one baseline joined, cut where the gap is as wide as a gutter. */
export function segmentsOf(items: readonly Item[]): readonly Segment[] {
  const runs = items.filter(({ str, fontSize }) => str.trim() !== '' && fontSize > 0);
  const sorted = [...runs].sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: Item[][] = [];
  for (const run of sorted) {
    const row = rows.at(-1);
    if (row && Math.abs(row[0]!.y - run.y) <= BASELINE * Math.min(row[0]!.fontSize, run.fontSize)) row.push(run);
    else rows.push([run]);
  }
  return rows.flatMap((row) => {
    row.sort((a, b) => a.x - b.x);
    const segments: Segment[] = [];
    for (const { str, x, y, width, fontSize } of row) {
      const last = segments.at(-1);
      const gap = last ? x - last.right : Infinity;
      if (last && gap < GUTTER * Math.max(fontSize, last.size)) {
        const space = gap > SPACE * fontSize && !/\s$/u.test(last.text) && !/^\s/u.test(str) ? ' ' : '';
        segments[segments.length - 1] = {
          ...last,
          text: last.text + space + str,
          right: x + width,
          size: Math.max(last.size, fontSize),
        };
      } else segments.push({ text: str, left: x, right: x + width, y, size: fontSize, indent: 0 });
    }
    return segments.map((segment) => ({ ...segment, text: segment.text.trim() }));
  });
}
