import { sunflower, type Point } from './point';

/** Half the width and half the height of the room that a node with its label takes. */
export interface Box {
  readonly x: number;
  readonly y: number;
}

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
  const cellWidth = 2 * Math.max(1, ...nodes.map(({ box }) => box.x));
  const cellHeight = 2 * Math.max(1, ...nodes.map(({ box }) => box.y));
  for (let round = 0; round < rounds; round++) {
    const push = 0.5 + (0.5 * round) / rounds;
    const grid = new Map<string, number[]>();
    for (const [i, { x, y }] of nodes.entries()) {
      const cell = `${Math.floor(x / cellWidth)} ${Math.floor(y / cellHeight)}`;
      const list = grid.get(cell);
      if (list) list.push(i);
      else grid.set(cell, [i]);
    }
    let clear = true;
    for (const [i, one] of nodes.entries()) {
      const column = Math.floor(one.x / cellWidth);
      const row = Math.floor(one.y / cellHeight);
      for (let c = column - 1; c <= column + 1; c++)
        for (let r = row - 1; r <= row + 1; r++)
          for (const j of grid.get(`${c} ${r}`) ?? []) {
            if (j <= i) continue;
            const other = nodes[j]!;
            const [width, height] = [one.box.x + other.box.x, one.box.y + other.box.y];
            let [dx, dy] = [(other.x - one.x) / width, (other.y - one.y) / height];
            const distance = Math.max(Math.abs(dx), Math.abs(dy));
            if (distance >= 1) continue;
            clear = false;
            if (distance < 1e-3) ({ x: dx, y: dy } = sunflower(i + j, 1e-3));
            // Both step back along the line between them, measured in boxes, until their boxes touch.
            const scale = (push * (1 - distance)) / Math.hypot(dx, dy) + 1e-3;
            one.x -= dx * scale * width;
            one.y -= dy * scale * height;
            other.x += dx * scale * width;
            other.y += dy * scale * height;
          }
    }
    if (clear) break;
  }
  return new Map(nodes.map(({ node, x, y }) => [node, { x, y }]));
}
