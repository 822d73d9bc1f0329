import type { Point } from './point';

/** Width to height of the map: the free space of a landscape window beside its panels. */
const ASPECT = 1.5;

/** Distance from the middle, in standard deviations, up to which proportions are kept; beyond, distances grow by their logarithm. */
const CORE = 1.5;

/**
 * Turn the longest direction of a cloud of points to the horizontal, stretch it to the shape of the window, and draw far outliers in,
 * so that neither a corner nor a lone pair decides how large everything else is drawn.
 *
 * @param room area per point, in square pixels
 */
export function frame(points: ReadonlyMap<number, Point>, room: number): Map<number, Point> {
  const count = points.size;
  const mean = { x: 0, y: 0 };
  for (const { x, y } of points.values()) {
    mean.x += x / count;
    mean.y += y / count;
  }
  let [xx, xy, yy] = [0, 0, 0];
  for (const { x, y } of points.values()) {
    xx += (x - mean.x) ** 2;
    xy += (x - mean.x) * (y - mean.y);
    yy += (y - mean.y) ** 2;
  }
  // Principal axis of the covariance.
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const turned = new Map(
    [...points].map(([node, { x, y }]) => {
      const [dx, dy] = [x - mean.x, y - mean.y];
      return [node, { x: dx * cos + dy * sin, y: dy * cos - dx * sin }];
    }),
  );
  const deviation = (axis: 'x' | 'y') =>
    Math.sqrt([...turned.values()].reduce((sum, point) => sum + point[axis] ** 2, 0) / count) || 1;
  const [sx, sy] = [deviation('x'), deviation('y')];
  // A uniform ellipse of half-axes 2σ holds the points; its area is what they need.
  const height = Math.sqrt((count * room) / (Math.PI * 4 * ASPECT));
  return new Map(
    [...turned].map(([node, { x, y }]) => {
      const [u, v] = [x / sx, y / sy];
      const distance = Math.hypot(u, v);
      const drawn = distance > CORE ? CORE * (1 + Math.log(distance / CORE)) : distance;
      const scale = distance === 0 ? 0 : (drawn / distance) * height;
      return [node, { x: u * scale * ASPECT, y: v * scale }];
    }),
  );
}
