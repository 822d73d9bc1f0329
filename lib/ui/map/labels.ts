/** Which labels of the map are shown, and on which side of their nodes: as many as fit without covering one another, the most telling first. */

export interface Box {
  /** Middle of the upper edge and size, in pixels of the screen. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A node with its label. */
export interface Labelled {
  readonly id: string;
  readonly node: Box;
  /** Size of the label. */
  readonly width: number;
  readonly height: number;
  /** Larger is placed first; ties by order. */
  readonly priority: number;
  /** 0 dimmed, 1 plain, 2 to be labelled whatever it covers. A label covers no node of its own tier or above. */
  readonly tier: 0 | 1 | 2;
}

/** A node as it stands on the screen, in pixels, and what its label says. */
export interface Standing {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly label: string;
  readonly font: number;
  readonly mentions: number;
  readonly tier: Labelled['tier'];
}

/** The room that a node and its label take. */
export function labelled({ id, x, y, width, height, label, font, mentions, tier }: Standing): Labelled {
  const lines = label.split('\n');
  return {
    id,
    node: { x, y: y - height / 2, width, height },
    width: Math.max(...lines.map(emWidth)) * font,
    height: lines.length * font * 1.2,
    priority: mentions,
    tier,
  };
}

/** Sides of a node where its label may stand, in the order in which they are tried. */
export const SIDES = ['below', 'above', 'right', 'left'] as const;
export type Side = (typeof SIDES)[number];

/** Room kept free around a label, and between a node and its label, in pixels. */
const MARGIN = 2;
export const GAP = 3;

/**
 * Greedy placement in the order of priority: on the first side where a label covers neither another label nor a node.
 *
 * @param width of the screen: a label that would be cut off tries another side
 * @param over what lies over the map, under which no label can be read
 * @returns the side of each label that is shown, by id
 */
export function fitting(nodes: readonly Labelled[], width: number, over: readonly Box[] = []): Map<string, Side> {
  const shown = new Map<string, Side>();
  const placed = [...over];
  for (const one of nodes.toSorted((a, b) => b.tier - a.tier || b.priority - a.priority)) {
    const obstacles = nodes.filter((other) => other !== one && other.tier >= one.tier).map((other) => other.node);
    const free = (label: Box) =>
      label.x - label.width / 2 >= 0 &&
      label.x + label.width / 2 <= width &&
      !placed.some((other) => overlap(label, other)) &&
      !obstacles.some((other) => overlap(label, other));
    const side = SIDES.find((side) => free(labelBox(one, side))) ?? (one.tier === 2 ? 'below' : undefined);
    if (side === undefined) continue;
    placed.push(labelBox(one, side));
    shown.set(one.id, side);
  }
  return shown;
}

function labelBox({ node, width, height }: Labelled, side: Side): Box {
  const middle = node.y + node.height / 2 - height / 2;
  const beside = (node.width + width) / 2 + GAP;
  const at = {
    below: { x: node.x, y: node.y + node.height + GAP },
    above: { x: node.x, y: node.y - GAP - height },
    right: { x: node.x + beside, y: middle },
    left: { x: node.x - beside, y: middle },
  }[side];
  return { ...at, width, height };
}

const overlap = (a: Box, b: Box): boolean =>
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
