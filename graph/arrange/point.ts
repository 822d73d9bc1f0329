/** A place on the map, in pixels at zoom 1; y grows downwards. */
export interface Point {
  x: number;
  y: number;
}

/** Golden angle: points at its multiples, at the root of their number from the middle, fill a disc evenly. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** The n-th point of an even filling of a disc in which each point has about `room²` of area. */
export const sunflower = (n: number, room: number): Point => {
  const radius = room * Math.sqrt((n + 0.5) / Math.PI);
  return { x: radius * Math.cos(n * GOLDEN), y: radius * Math.sin(n * GOLDEN) };
};
