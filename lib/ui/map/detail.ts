/**
 * What is drawn besides the backbone when the reader comes nearer: the most mentioned names of the view, and their strongest edges
 * to what is drawn. So many and no more, whatever the pack's size.
 */
import type { EdgeRow, EntityRow } from '../../query/types';
import type { Backbone } from './backbone';
import { withEdges } from './ego';
import { scale, type Bounds, type Point } from './place';

/** What of the map is in view, in its own units, and how much larger than when it is seen whole. */
export interface Seen {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly magnification: number;
}

/** From this magnification on there is room for more. */
const NEAR = 1.6;
const NAMES = 40;
/** Edges of a name that is added, and of all. */
const EDGES = { each: 3, all: 90 };
/** Cells on a side of the grid. */
const CELLS = 64;
/** The map grows much while names grow little: the part of its room that a name keeps. */
const SHRINK = 0.7;

/** Part of the usual room that names take where the map is magnified. */
export const roomAt = (seen: Seen | null): number =>
  seen === null || seen.magnification < NEAR ? 1 : seen.magnification ** -SHRINK;

/** Where all names of a pack stand, in cells, so that asking for a part of the map looks at that part alone. */
export class Grid {
  readonly #cells: (number[] | undefined)[] = Array.from({ length: CELLS * CELLS });
  readonly #points: readonly Point[];
  readonly #left: number;
  readonly #top: number;
  readonly #width: number;
  readonly #height: number;

  constructor(entities: readonly EntityRow[], bounds: Bounds) {
    this.#points = entities.map((row) => scale(row, bounds));
    let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
    for (const { x, y } of this.#points) {
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    }
    [this.#left, this.#top] = [left, top];
    [this.#width, this.#height] = [(right - left) / CELLS || 1, (bottom - top) / CELLS || 1];
    this.#points.forEach(({ x, y }, index) => {
      const cell = this.#column(x) + this.#row(y) * CELLS;
      (this.#cells[cell] ??= []).push(index);
    });
  }

  /** Names that stand in the view. */
  within({ left, top, right, bottom }: Seen): number[] {
    const found: number[] = [];
    for (let row = this.#row(top); row <= this.#row(bottom); row++)
      for (let column = this.#column(left); column <= this.#column(right); column++)
        for (const index of this.#cells[column + row * CELLS] ?? []) {
          const { x, y } = this.#points[index]!;
          if (x >= left && x <= right && y >= top && y <= bottom) found.push(index);
        }
    return found;
  }

  #column = (x: number) => Math.min(CELLS - 1, Math.max(0, Math.floor((x - this.#left) / this.#width)));
  #row = (y: number) => Math.min(CELLS - 1, Math.max(0, Math.floor((y - this.#top) / this.#height)));
}

/** Edges by the names at their ends, in the order given. */
export function edgesByName(edges: readonly EdgeRow[]): ReadonlyMap<number, readonly EdgeRow[]> {
  const byName = new Map<number, EdgeRow[]>();
  for (const edge of edges)
    for (const end of [edge.a, edge.b]) {
      const known = byName.get(end);
      if (known) known.push(edge);
      else byName.set(end, [edge]);
    }
  return byName;
}

export interface Ground {
  readonly entities: readonly EntityRow[];
  readonly grid: Grid;
  /** Whether the filters leave a name. */
  readonly passes: readonly boolean[];
  /** All edges that the filters leave, by name. */
  readonly byName: ReadonlyMap<number, readonly EdgeRow[]>;
  readonly value: (edge: EdgeRow) => number;
}

/** The drawing with the detail of a view. */
export function withDetail(drawn: Backbone, seen: Seen | null, ground: () => Ground): Backbone {
  if (seen === null || seen.magnification < NEAR) return drawn;
  const { entities, grid, passes, byName, value } = ground();
  const shown = new Set(drawn.nodes);
  const added = grid
    .within(seen)
    .filter((node) => passes[node] && !shown.has(node))
    .sort((x, y) => entities[y]!.mentions - entities[x]!.mentions || x - y)
    .slice(0, NAMES);
  for (const node of added) shown.add(node);
  const edges = new Map<string, EdgeRow>();
  for (const node of added) {
    const own = (byName.get(node) ?? []).filter(({ a, b }) => shown.has(a) && shown.has(b));
    for (const edge of own.sort((x, y) => value(y) - value(x)).slice(0, EDGES.each))
      edges.set(`${edge.a}-${edge.b}`, edge);
  }
  return withEdges(drawn, added, [...edges.values()].slice(0, EDGES.all), entities);
}
