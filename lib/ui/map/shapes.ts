/** The shape of each type, once for the canvas and once for legends and lists. Colour is never the only sign. */
import type { EntityType } from '../../model/types';

export interface Shape {
  /** Name of the shape in Cytoscape. */
  readonly canvas: 'ellipse' | 'diamond' | 'round-rectangle' | 'hexagon' | 'rectangle' | 'polygon' | 'triangle';
  /** Corners of a `polygon`, in Cytoscape's square from -1 to 1. */
  readonly points?: string;
  readonly corner?: number;
  /** Width and height in relation to the size of the node: equal sizes should look equal. */
  readonly width: number;
  readonly height: number;
  /** The same as an SVG path in a box of 16 by 16. */
  readonly path: string;
}

export const SHAPES: Record<EntityType, Shape> = {
  place: { canvas: 'ellipse', width: 1, height: 1, path: 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2z' },
  person: { canvas: 'diamond', width: 1.12, height: 1.12, path: 'M8 1l7 7-7 7-7-7z' },
  programme: {
    canvas: 'round-rectangle',
    corner: 4,
    width: 1.2,
    height: 0.88,
    path: 'M4 3.5h8a2.5 2.5 0 0 1 2.5 2.5v4a2.5 2.5 0 0 1-2.5 2.5H4A2.5 2.5 0 0 1 1.5 10V6A2.5 2.5 0 0 1 4 3.5z',
  },
  law: { canvas: 'hexagon', width: 1.12, height: 1, path: 'M4.5 2h7L15 8l-3.5 6h-7L1 8z' },
  org: { canvas: 'rectangle', width: 0.92, height: 0.92, path: 'M2.5 2.5h11v11h-11z' },
  document: {
    canvas: 'polygon',
    points: '-1 -1 0.3 -1 1 -0.4 1 1 -1 1',
    width: 0.84,
    height: 1.06,
    path: 'M3 1.5h6.5L13 5v9.5H3z',
  },
  event: { canvas: 'triangle', width: 1.16, height: 1.06, path: 'M8 1.8L15 14H1z' },
  tifa: {
    canvas: 'round-rectangle',
    corner: 99,
    width: 1.5,
    height: 0.7,
    path: 'M4.5 4.5h7a3.5 3.5 0 0 1 0 7h-7a3.5 3.5 0 0 1 0-7z',
  },
};
