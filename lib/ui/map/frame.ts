/** How a map is shown whole: where it lies on the screen and how large. Pure, for it is asked before there is a canvas too. */
import type { Point } from './place';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Zoom of a map, and where its origin lies on the screen. */
export interface Frame {
  readonly zoom: number;
  readonly pan: Point;
}

/** Around a map that is shown whole, with what lies over it: the zoom at the right, the caption below. */
const PADDING = { top: 56, right: 84, bottom: 64, left: 56 };
/** On a narrow one, which has no room to give away. */
const TIGHT = { ...PADDING, right: 64, left: 40 };
const NARROW = 520;
/** Largest magnification of a small graph that is fitted. */
const FIT_AT_MOST = 1.25;

/** The frame that shows all these points; null where there are none or no room. By the points, not by sizes: those depend on the zoom that is sought. */
export function frameOf(points: readonly Point[], { width, height }: Size): Frame | null {
  if (points.length === 0) return null;
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const padding = width < NARROW ? TIGHT : PADDING;
  const zoom = Math.min(
    (width - padding.left - padding.right) / Math.max(right - left, 1),
    (height - padding.top - padding.bottom) / Math.max(bottom - top, 1),
    FIT_AT_MOST,
  );
  if (!(zoom > 0)) return null;
  return {
    zoom,
    pan: {
      x: (width + padding.left - padding.right - (left + right) * zoom) / 2,
      y: (height + padding.top - padding.bottom - (top + bottom) * zoom) / 2,
    },
  };
}

/** Zoom of a whole map from which nodes have their full size, and the least part of it on a small screen. */
const ROOMY = 0.55;
const SMALLEST = 0.6;

/** Part of their full size that nodes have where the whole map is shown at this zoom: less where it is small. */
export const nodePart = (zoom: number): number => Math.min(1, Math.max(SMALLEST, Math.sqrt(zoom / ROOMY)));

/** Opacity of an edge, up to so many edges. */
const INK = 0.32;
const MANY = 120;

/** Opacity of an edge: the more there are, the lighter each. */
export const inkOf = (edges: number): number => INK * Math.min(1, Math.sqrt(MANY / Math.max(1, edges)));
