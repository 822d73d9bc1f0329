import type { Point } from './place';

/** Whether a point lies inside a closed line that may cross itself: a ray from it crosses the line an odd number of times (Shimrat 1962). */
export function inside(line: readonly Point[], { x, y }: Point): boolean {
  let odd = false;
  line.forEach((end, i) => {
    const start = line.at(i - 1)!;
    if (start.y > y === end.y > y) return;
    if (x < start.x + ((y - start.y) / (end.y - start.y)) * (end.x - start.x)) odd = !odd;
  });
  return odd;
}

/** Length of a line that is open. */
export const lengthOf = (line: readonly Point[]): number =>
  line.slice(1).reduce((sum, { x, y }, i) => sum + Math.hypot(x - line[i]!.x, y - line[i]!.y), 0);
