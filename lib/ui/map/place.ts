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
const ROOM = { x: 60, y: 40 };
const ROUNDS = 250;
/** How far from its anchor a node may stand that was added for it. */
const REACH = 200;

/**
 * @param wanted positions as the pack has them, by node
 * @param standing positions of nodes already drawn
 * @param anchors nodes that were added for another, which they stay near
 * @param room part of the usual room that a node takes: less where the map is magnified
 * @param bounds range of the positions that are to fill the map; see {@link boundsOf}
 */
export function place(
  wanted: Iterable<readonly [node: number, point: Point]>,
  standing: ReadonlyMap<number, Point>,
  bounds: Bounds,
  anchors: ReadonlyMap<number, number> = new Map(),
  room = 1,
): Map<number, Point> {
  const scaled = new Map([...wanted].map(([node, point]) => [node, standing.get(node) ?? scale(point, bounds)]));
  const nodes = [...scaled].map(([node, point]) => {
    const fixed = standing.has(node);
    const anchor = scaled.get(anchors.get(node) ?? node);
    return { node, fixed, ...(fixed || !anchor ? point : within(REACH, anchor, point)) };
  });
  for (let round = 0; round < ROUNDS; round++) if (!pushApart(nodes, room)) break;
  return new Map(nodes.map(({ node, x, y }) => [node, { x, y }]));
}

export interface Bounds {
  /** Middle of the range. */
  readonly x: number;
  readonly y: number;
  /** Units of the pack per unit of the map, on each axis. */
  readonly perX: number;
  readonly perY: number;
}

/** A flat picture is stretched towards the square, at most by so much. */
const MOST_STRETCH = 1.9;

/** The range of positions, without the far fortieth on each side that would shrink all others to a dot. */
export function boundsOf(points: readonly Point[]): Bounds {
  const range = (values: number[]) => {
    values.sort((a, b) => a - b);
    const cut = Math.floor(values.length * 0.025);
    return [values[cut] ?? 0, values.at(-1 - cut) ?? 0] as const;
  };
  const [left, right] = range(points.map((point) => point.x));
  const [top, bottom] = range(points.map((point) => point.y));
  const side = Math.max(right - left, bottom - top) || 1;
  const per = (length: number) => Math.max(length, side / MOST_STRETCH) / SIDE;
  return { x: (left + right) / 2, y: (top + bottom) / 2, perX: per(right - left), perY: per(bottom - top) };
}

/** A position of the pack in units of the map. */
export const scale = (point: Point, { x, y, perX, perY }: Bounds): Point => ({
  x: clamp((point.x - x) / perX),
  y: clamp((point.y - y) / perY),
});

/** Strays stand at the rim. */
const clamp = (at: number): number => Math.min(SIDE * 0.55, Math.max(-SIDE * 0.55, at));

/** The point, or where the way to it leaves the circle around the anchor. */
function within(reach: number, anchor: Point, { x, y }: Point): Point {
  const part = Math.min(1, reach / (Math.hypot(x - anchor.x, y - anchor.y) || 1));
  return { x: anchor.x + (x - anchor.x) * part, y: anchor.y + (y - anchor.y) * part };
}

interface Body {
  x: number;
  y: number;
  readonly node: number;
  readonly fixed: boolean;
}

/** One round over all pairs whose rooms overlap; whether any moved. */
function pushApart(bodies: Body[], room: number): boolean {
  const [roomX, roomY] = [ROOM.x * room, ROOM.y * room];
  let moved = false;
  for (let i = 0; i < bodies.length; i++) {
    for (let j = i + 1; j < bodies.length; j++) {
      const [p, q] = [bodies[i]!, bodies[j]!];
      const overlapX = roomX * 2 - Math.abs(q.x - p.x);
      const overlapY = roomY * 2 - Math.abs(q.y - p.y);
      if (overlapX <= 0.5 || overlapY <= 0.5 || (p.fixed && q.fixed)) continue;
      moved = true;
      // Move along the axis on which less is missing; two nodes on one spot part by their order.
      const share = p.fixed || q.fixed ? 1 : 0.5;
      if (overlapX / roomX < overlapY / roomY) shift(p, q, 'x', overlapX * share);
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
