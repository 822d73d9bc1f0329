import type { Point } from './place';

export const DIRECTIONS = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
} as const;
export type Direction = keyof typeof DIRECTIONS;

export const isDirection = (key: string): key is Direction => Object.hasOwn(DIRECTIONS, key);

/** How much worse it is to lie aside than to lie ahead. */
const ASIDE = 2.5;

/** The node next to one in a direction: ahead, near, and little aside; null where none lies ahead. */
export function nextNode(positions: ReadonlyMap<number, Point>, from: number, direction: Direction): number | null {
  const start = positions.get(from);
  if (!start) return null;
  const [dx, dy] = DIRECTIONS[direction];
  let best: { node: number; cost: number } | null = null;
  for (const [node, { x, y }] of positions) {
    const ahead = (x - start.x) * dx + (y - start.y) * dy;
    const aside = Math.abs((x - start.x) * dy) + Math.abs((y - start.y) * dx);
    const cost = ahead + ASIDE * aside;
    if (ahead > 0 && (best === null || cost < best.cost)) best = { node, cost };
  }
  return best?.node ?? null;
}
