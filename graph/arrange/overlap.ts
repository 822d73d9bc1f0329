import { sunflower, type Point } from './point';

/** Half the width and half the height of the room that a node with its label takes. */
export interface Box {
  readonly x: number;
  readonly y: number;
}

/** Rows of the grid at most, each way; more than a map can have. */
const ROWS = 2 ** 24;

/**
 * Push boxes apart until none overlaps, each pair along the line between them. A grid of the largest box's size finds the
 * neighbours, so that a round takes time in proportion to the number of boxes.
 *
 * Rounds that a crowd does not settle in are followed by ones that push further than needed, which always ends.
 */
export function separate(
  points: ReadonlyMap<number, Point>,
  boxOf: (node: number) => Box,
  rounds = 400,
): Map<number, Point> {
  const nodes = [...points].map(([node, { x, y }]) => ({ node, x, y, box: boxOf(node) }));
  const cellWidth = 2 * nodes.reduce((most, { box }) => Math.max(most, box.x), 1);
  const cellHeight = 2 * nodes.reduce((most, { box }) => Math.max(most, box.y), 1);
  const column = ({ x }: Point) => Math.floor(x / cellWidth);
  const row = ({ y }: Point) => Math.floor(y / cellHeight);
  const cell = (c: number, r: number) => c * ROWS + r;
  for (let round = 0; round < rounds; round++) {
    const push = 0.5 + (0.5 * round) / rounds;
    const grid = new Map<number, number[]>();
    for (const [i, node] of nodes.entries()) {
      const list = grid.get(cell(column(node), row(node)));
      if (list) list.push(i);
      else grid.set(cell(column(node), row(node)), [i]);
    }
    let clear = true;
    for (const [i, one] of nodes.entries()) {
      const [c, r] = [column(one), row(one)];
      for (let near = c - 1; near <= c + 1; near++)
        for (let at = r - 1; at <= r + 1; at++)
          for (const j of grid.get(cell(near, at)) ?? []) if (j > i && part(one, nodes[j]!, push, i + j)) clear = false;
    }
    if (clear) break;
  }
  return new Map(nodes.map(({ node, x, y }) => [node, { x, y }]));
}

/** Push two boxes that overlap apart along the line between them, measured in boxes; says whether they did. */
function part(one: Point & { box: Box }, other: Point & { box: Box }, push: number, seed: number): boolean {
  const [width, height] = [one.box.x + other.box.x, one.box.y + other.box.y];
  let [dx, dy] = [(other.x - one.x) / width, (other.y - one.y) / height];
  const distance = Math.max(Math.abs(dx), Math.abs(dy));
  if (distance >= 1) return false;
  if (distance < 1e-3) ({ x: dx, y: dy } = sunflower(seed, 1e-3));
  const step = (push * (1 - distance)) / Math.hypot(dx, dy) + 1e-3;
  one.x -= dx * step * width;
  one.y -= dy * step * height;
  other.x += dx * step * width;
  other.y += dy * step * height;
  return true;
}
