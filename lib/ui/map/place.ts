/**
 * Where the drawn nodes stand. The pack brings positions for all its entities; a drawing shows a few of them, which may lie on top
 * of one another. They are pushed apart just far enough, nodes that stand already stay where they are, and the same input gives
 * the same picture.
 */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Side of the square into which the pack's positions are scaled, in the map's own units (pixels at the zoom that fits). */
const SIDE = 1000;
/** Room around a node: half the width a label may want, and half the height of a node with its label. */
const ROOM = { x: 58, y: 30 };
const ROUNDS = 80;

/**
 * @param wanted positions as the pack has them, by node
 * @param standing positions of nodes already drawn
 * @param bounds range of the pack's positions; see {@link boundsOf}
 */
export function place(
  wanted: Iterable<readonly [node: number, point: Point]>,
  standing: ReadonlyMap<number, Point>,
  bounds: Bounds,
): Map<number, Point> {
  const nodes = [...wanted].map(([node, point]) => {
    const stands = standing.get(node);
    return { node, fixed: stands !== undefined, ...(stands ?? scale(point, bounds)) };
  });
  for (let round = 0; round < ROUNDS; round++) if (!pushApart(nodes)) break;
  return new Map(nodes.map(({ node, x, y }) => [node, { x, y }]));
}

export interface Bounds {
  readonly x: number;
  readonly y: number;
  /** The larger of width and height, at least 1. */
  readonly side: number;
}

/** The range of the pack's positions, without the far twentieth of nodes that would shrink all others to a dot. */
export function boundsOf(points: readonly Point[]): Bounds {
  const range = (values: number[]) => {
    values.sort((a, b) => a - b);
    const cut = Math.floor(values.length * 0.025);
    return [values[cut] ?? 0, values.at(-1 - cut) ?? 0] as const;
  };
  const [left, right] = range(points.map((point) => point.x));
  const [top, bottom] = range(points.map((point) => point.y));
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    side: Math.max(right - left, bottom - top, 1),
  };
}

const scale = (point: Point, { x, y, side }: Bounds): Point => ({
  x: ((point.x - x) / side) * SIDE,
  y: ((point.y - y) / side) * SIDE,
});

interface Body {
  x: number;
  y: number;
  readonly node: number;
  readonly fixed: boolean;
}

/** One round over all pairs whose rooms overlap; whether any moved. */
function pushApart(bodies: Body[]): boolean {
  let moved = false;
  for (let i = 0; i < bodies.length; i++) {
    for (let j = i + 1; j < bodies.length; j++) {
      const [p, q] = [bodies[i]!, bodies[j]!];
      const overlapX = ROOM.x * 2 - Math.abs(q.x - p.x);
      const overlapY = ROOM.y * 2 - Math.abs(q.y - p.y);
      if (overlapX <= 0.5 || overlapY <= 0.5 || (p.fixed && q.fixed)) continue;
      moved = true;
      // Move along the axis on which less is missing; two nodes on one spot part by their order.
      const share = p.fixed || q.fixed ? 1 : 0.5;
      if (overlapX / ROOM.x < overlapY / ROOM.y) shift(p, q, 'x', overlapX * share);
      else shift(p, q, 'y', overlapY * share);
    }
  }
  return moved;
}

function shift(p: Body, q: Body, axis: 'x' | 'y', by: number): void {
  const sign = q[axis] >= p[axis] ? 1 : -1;
  if (!p.fixed) p[axis] -= sign * by;
  if (!q.fixed) q[axis] += sign * by;
}
