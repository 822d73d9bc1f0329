/**
 * The map as it is seen first, kept and painted again without Cytoscape: the same places, sizes, colours and labels, drawn in the same
 * order by the same rules (`style` says them to Cytoscape, this file to a canvas).
 */
import type { ElementDefinition } from 'cytoscape';
import type { Anchored, SightRecord } from '../../pack/records';
import { frameOf, inkOf, nodePart, type Size } from './frame';
import { fitting, GAP, labelled, type Box, type Side } from './labels';
import type { Point } from './place';
import { SHAPES, type Shape } from './shapes';
import { BORDER, LINE_HEIGHT, OUTLINE, type Tokens } from './style';

interface Rectangle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * What is drawn, to be kept.
 *
 * @param definitions the elements of a whole map
 * @param map where the map lies on the window, and `over` what lies over it
 * @param build names the program that draws it
 */
export function sightOf(
  definitions: readonly ElementDefinition[],
  { map, over, build }: { map: Rectangle; over: readonly Rectangle[]; build: string },
): SightRecord {
  const nodes = definitions.filter(({ group }) => group === 'nodes');
  const order = new Map(nodes.map(({ data }, i) => [data.id, i]));
  return {
    build,
    nodes: nodes.map(({ data, position }) => {
      const { type, label, mentions, size, font } = data;
      return { ...{ type, label, mentions, size, font }, x: position!.x, y: position!.y };
    }),
    edges: definitions
      .filter(({ group }) => group === 'edges')
      .map(({ data }) => ({ from: order.get(data.source)!, to: order.get(data.target)!, width: data.width })),
    over: over.map((box) => {
      const [left, right] = [box.left - map.left, map.right - box.right];
      const [top, bottom] = [box.top - map.top, map.bottom - box.bottom];
      return {
        ...{ x: Math.min(left, right), right: right < left, width: box.right - box.left },
        ...{ y: Math.min(top, bottom), bottom: bottom < top, height: box.bottom - box.top },
      };
    }),
  };
}

/** Paint what was kept onto a canvas of this size in CSS pixels. */
export function paintSight(
  context: CanvasRenderingContext2D,
  { nodes, edges, over }: SightRecord,
  size: Size,
  { colour, font }: Tokens,
): void {
  const frame = frameOf(nodes, size);
  if (frame === null) return;
  const { zoom, pan } = frame;
  const part = nodePart(zoom);
  const bodies = nodes.map((node, i) => ({
    ...node,
    id: String(i),
    x: node.x * zoom + pan.x,
    y: node.y * zoom + pan.y,
    width: node.size * SHAPES[node.type].width * part,
    height: node.size * SHAPES[node.type].height * part,
    tier: 1 as const,
  }));
  const sides = fitting(
    bodies.map(labelled),
    size.width,
    over.map((box) => boxIn(size, box)),
  );

  context.strokeStyle = colour.soft;
  context.globalAlpha = inkOf(edges.length);
  for (const { from, to, width } of edges) {
    context.lineWidth = width;
    context.beginPath();
    context.moveTo(bodies[from]!.x, bodies[from]!.y);
    context.lineTo(bodies[to]!.x, bodies[to]!.y);
    context.stroke();
  }
  context.globalAlpha = 1;
  context.strokeStyle = colour.bg;
  for (const node of bodies) {
    outline(context, SHAPES[node.type], node);
    context.fillStyle = colour[node.type];
    context.fill();
    context.lineJoin = 'miter';
    context.lineWidth = BORDER;
    context.stroke();
    const side = sides.get(node.id);
    if (side === undefined) continue;
    context.font = `${node.font}px ${font}`;
    context.fillStyle = colour.ink;
    write(context, node, side);
  }
}

const boxIn = (size: Size, { x, y, right, bottom, width, height }: Anchored): Box => ({
  x: (right ? size.width - x - width : x) + width / 2,
  y: bottom ? size.height - y - height : y,
  width,
  height,
});

interface Body extends Point {
  readonly width: number;
  readonly height: number;
}

/** Corners of the shapes that have any, in a square from -1 to 1. */
const CORNERS: Partial<Record<Shape['canvas'], string>> = {
  diamond: '0 -1 1 0 0 1 -1 0',
  hexagon: '-0.5 -1 0.5 -1 1 0 0.5 1 -0.5 1 -1 0',
  rectangle: '-1 -1 1 -1 1 1 -1 1',
  triangle: '0 -1 1 1 -1 1',
};

function outline(context: CanvasRenderingContext2D, shape: Shape, { x, y, width, height }: Body): void {
  const [a, b] = [width / 2, height / 2];
  context.beginPath();
  if (shape.canvas === 'ellipse') context.ellipse(x, y, a, b, 0, 0, 2 * Math.PI);
  else if (shape.canvas === 'round-rectangle')
    context.roundRect(x - a, y - b, width, height, Math.min(shape.corner!, a, b));
  else {
    const at = (shape.points ?? CORNERS[shape.canvas]!).split(' ').map(Number);
    for (let i = 0; i < at.length; i += 2) context.lineTo(x + a * at[i]!, y + b * at[i + 1]!);
    context.closePath();
  }
}

function write(
  context: CanvasRenderingContext2D,
  { x, y, width, height, font, label }: Body & { readonly font: number; readonly label: string },
  side: Side,
): void {
  const lines = label.split('\n');
  const line = font * LINE_HEIGHT;
  const block = font + line * (lines.length - 1);
  const beside = side === 'left' || side === 'right';
  const left = side === 'right' ? x + width / 2 + GAP : side === 'left' ? x - width / 2 - GAP : x;
  const foot = beside ? y + block / 2 : side === 'below' ? y + height / 2 + GAP + block : y - height / 2 - GAP;
  context.textAlign = beside ? (side === 'right' ? 'left' : 'right') : 'center';
  context.textBaseline = 'bottom';
  context.lineJoin = 'round';
  context.lineWidth = 2 * OUTLINE;
  lines.forEach((text, i) => {
    const at = foot - line * (lines.length - 1 - i);
    context.strokeText(text, left, at);
    context.fillText(text, left, at);
  });
}
