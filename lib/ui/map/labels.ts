/** Which labels of the map are shown: as many as fit without covering one another, the most telling first. */

export interface LabelBox {
  readonly id: string;
  /** Middle of the upper edge and size, in pixels of the screen. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Larger is placed first; ties by order. */
  readonly priority: number;
}

/** Room kept free around a label, in pixels. */
const MARGIN = 2;

/**
 * Greedy placement in the order of priority; the test of overlap is against what was placed.
 *
 * @param obstacles boxes that no label may cover but its own (id): the nodes themselves
 * @returns ids of the labels to show
 */
export function fitting(labels: readonly LabelBox[], obstacles: readonly LabelBox[] = []): Set<string> {
  const placed: LabelBox[] = [];
  const free = (label: LabelBox) =>
    !placed.some((other) => overlap(label, other)) &&
    !obstacles.some((other) => other.id !== label.id && other.priority >= label.priority && overlap(label, other));
  for (const label of labels.toSorted((a, b) => b.priority - a.priority)) if (free(label)) placed.push(label);
  return new Set(placed.map((label) => label.id));
}

const overlap = (a: LabelBox, b: LabelBox): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 + MARGIN &&
  a.y < b.y + b.height + MARGIN &&
  b.y < a.y + a.height + MARGIN;

/** Width of a text in em: a Chinese character fills one, a Latin letter or digit a little over half. */
export function emWidth(text: string): number {
  let width = 0;
  for (const char of text) width += char.codePointAt(0)! < 0x2e80 && !'“”‘’…—·'.includes(char) ? 0.56 : 1;
  return width;
}

/** Widest line of a label, in em. */
const LINE = 11;

/**
 * A name as a label of at most two lines, broken by us: Cytoscape breaks only at spaces, which Chinese has none of.
 * Latin words and numbers stay whole, closing marks never begin a line; what does not fit ends in `…`.
 */
export function labelLines(name: string): string {
  if (emWidth(name) <= LINE) return name;
  const units = name.match(/[\p{Script=Latin}\d.+%-]+|[《〈“‘（(]?.[》〉”’）)，。、；：]*/gu) ?? [name];
  const half = Math.min(LINE, Math.max(emWidth(name) / 2, LINE * 0.6));
  let first = '';
  while (units.length > 0 && (first === '' || emWidth(first + units[0]!) <= half + 0.5)) first += units.shift()!;
  return `${clip(first.trim(), LINE)}\n${clip(units.join('').trim(), LINE)}`;
}

function clip(text: string, width: number): string {
  if (emWidth(text) <= width) return text;
  const chars = [...text];
  while (chars.length > 1 && emWidth(chars.join('')) > width - 1) chars.pop();
  return chars.join('') + '…';
}
