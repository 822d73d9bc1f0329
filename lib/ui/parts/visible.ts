/** Which of many rows of one height are to be drawn. */
export interface Visible {
  readonly from: number;
  readonly to: number;
  /** Pixels that the rows above and below would take. */
  readonly above: number;
  readonly below: number;
}

/** Rows drawn beyond what is seen, so that scrolling and the Tab key find the next. */
const BEYOND = 12;

export function visible(count: number, rowHeight: number, scrolled: number, height: number): Visible {
  const from = Math.min(count, Math.max(0, Math.floor(scrolled / rowHeight) - BEYOND));
  const to = Math.min(count, Math.max(from, Math.ceil((scrolled + height) / rowHeight) + BEYOND));
  return { from, to, above: from * rowHeight, below: (count - to) * rowHeight };
}
