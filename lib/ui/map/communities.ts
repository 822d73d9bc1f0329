/** Communities of the graph as areas behind the names that are drawn. */
import type { EntityRow } from '../../query/types';
import type { Point } from './place';

export interface Community {
  readonly id: number;
  /** Its names that are drawn, most mentioned first. */
  readonly members: readonly number[];
  /** Corners of the smallest convex area that holds them. */
  readonly hull: readonly Point[];
  readonly colour: string;
}

/** Fewer names than this make no area. */
const LEAST = 3;
/** Golden angle: however many hues are taken, the next lies far from all. */
const ANGLE = 137.508;
const FIRST_HUE = 200;

/** Colour of a community: the same whatever else is drawn, muted, and none of the types' own. */
export const colourOf = (id: number): string => `hsl(${Math.round((FIRST_HUE + id * ANGLE) % 360)} 42% 52%)`;

/**
 * @param positions of the names that are drawn
 * @returns the largest first
 */
export function communitiesOf(
  entities: readonly EntityRow[],
  positions: ReadonlyMap<number, Point>,
): readonly Community[] {
  const members = new Map<number, number[]>();
  for (const node of positions.keys()) {
    const { community } = entities[node]!;
    if (community < 0) continue;
    const list = members.get(community);
    if (list) list.push(node);
    else members.set(community, [node]);
  }
  return [...members]
    .filter(([, nodes]) => nodes.length >= LEAST)
    .map(([id, nodes]) => ({
      id,
      members: nodes.sort((a, b) => entities[b]!.mentions - entities[a]!.mentions || a - b),
      hull: convexHull(nodes.map((node) => positions.get(node)!)),
      colour: colourOf(id),
    }))
    .sort((x, y) => y.members.length - x.members.length || x.id - y.id);
}

/** Corners of the convex hull in turn, by monotone chains (Andrew 1979); points on an edge are no corners. */
export function convexHull(points: readonly Point[]): readonly Point[] {
  const sorted = points
    .toSorted((p, q) => p.x - q.x || p.y - q.y)
    .filter(({ x, y }, i, all) => i === 0 || x !== all[i - 1]!.x || y !== all[i - 1]!.y);
  const turn = (o: Point, p: Point, q: Point) => (p.x - o.x) * (q.y - o.y) - (p.y - o.y) * (q.x - o.x);
  const chain = (along: readonly Point[]) => {
    const corners: Point[] = [];
    for (const point of along) {
      while (corners.length > 1 && turn(corners.at(-2)!, corners.at(-1)!, point) <= 0) corners.pop();
      corners.push(point);
    }
    return corners.slice(0, -1);
  };
  const corners = [...chain(sorted), ...chain(sorted.toReversed())];
  return corners.length > 0 ? corners : sorted;
}

/** The line around an area as an SVG path. */
export const outline = (hull: readonly Point[]): string =>
  hull.length === 0 ? '' : `M${hull.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;

/** Room between the names and the rim of their area, in pixels of the screen. */
export const ROOM = 24;
/** How much of an area is seen. */
export const OPACITY = 0.13;
