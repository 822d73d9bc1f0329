/** What is on the map as an SVG that stands alone: pure, so that what a picture shows can be tested without a canvas. Pixels of the screen throughout. */
import { ENTITY_TYPES, type EntityType } from '../../model/types';
import { outline, OPACITY, ROOM } from './communities';
import { emWidth, GAP, type Side } from './labels';
import type { Point } from './place';
import { SHAPES } from './shapes';

export interface PictureNode extends Point {
  readonly type: EntityType;
  readonly size: number;
  readonly fill: string;
  readonly opacity: number;
  readonly border: { readonly width: number; readonly colour: string };
  readonly label: {
    readonly lines: readonly string[];
    readonly side: Side;
    readonly font: number;
    readonly bold: boolean;
  } | null;
}

export interface PictureEdge {
  readonly from: Point;
  readonly to: Point;
  readonly width: number;
  readonly colour: string;
  readonly opacity: number;
}

/** What the canvas shows, the lowest first. */
export interface Snapshot {
  readonly width: number;
  readonly height: number;
  /** Areas behind everything, such as communities. */
  readonly areas: readonly { readonly hull: readonly Point[]; readonly colour: string }[];
  readonly edges: readonly PictureEdge[];
  readonly nodes: readonly PictureNode[];
}

export interface Manner {
  readonly ink: string;
  readonly soft: string;
  /** Colour of the ground; also around labels. */
  readonly ground: string;
  readonly transparent: boolean;
  readonly font: string;
  readonly typeNames: Readonly<Record<EntityType, string>>;
  readonly colours: Readonly<Record<EntityType, string>>;
  /** How the map came about, below the legend. */
  readonly caption: string;
}

/** Pixels: room around the legend, height of a line of it, type of legend and caption, room between two entries. */
const LEGEND = { margin: 14, line: 22, font: 13, small: 11, gap: 18 };
/** Sides of the box in which shapes are drawn. */
const BOX = 16;
/** Side of a node's square in that box. */
const SQUARE = 12;
const LINE_HEIGHT = 1.2;

/** Neither a reference nor a control character that XML forbids. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (one) => ENTITIES[one]!);
/** A tenth of a pixel is enough. */
const n = (value: number): string => String(Math.round(value * 10) / 10 + 0);

export function svgOf(snapshot: Snapshot, manner: Manner): string {
  const { width } = snapshot;
  const legend = legendOf(snapshot, manner);
  const height = snapshot.height + legend.height;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}" font-family="${escape(manner.font)}">`,
    manner.transparent ? '' : `<rect width="100%" height="100%" fill="${manner.ground}"/>`,
    `<svg width="${n(width)}" height="${n(snapshot.height)}">`,
    ...snapshot.areas.map(area),
    ...snapshot.edges.map(edge),
    ...snapshot.nodes.map(shape),
    ...snapshot.nodes.map((node) => label(node, manner)),
    '</svg>',
    `<g transform="translate(0 ${n(snapshot.height)})">${legend.marks}</g>`,
    '</svg>',
  ].join('\n');
}

const area = ({ hull, colour }: Snapshot['areas'][number]): string =>
  `<path d="${outline(hull)}" fill="${colour}" stroke="${colour}" stroke-width="${2 * ROOM}" stroke-linejoin="round" stroke-linecap="round" opacity="${OPACITY}"/>`;

const edge = ({ from, to, width, colour, opacity }: PictureEdge): string =>
  `<line x1="${n(from.x)}" y1="${n(from.y)}" x2="${n(to.x)}" y2="${n(to.y)}" stroke="${colour}" stroke-width="${n(width)}" stroke-opacity="${opacity}"/>`;

function mark(type: EntityType, { x, y }: Point, size: number, attributes: string): string {
  const scale = size / SQUARE;
  const at = `translate(${n(x)} ${n(y)}) scale(${Math.round(scale * 1000) / 1000}) translate(${-BOX / 2} ${-BOX / 2})`;
  return `<path d="${SHAPES[type].path}" transform="${at}" ${attributes}/>`;
}

function shape(node: PictureNode): string {
  const { type, size, fill, opacity, border } = node;
  const stroke = `stroke="${border.colour}" stroke-width="${n(border.width)}" vector-effect="non-scaling-stroke"`;
  return mark(type, node, size, `fill="${fill}" opacity="${opacity}" ${stroke}`);
}

function label({ x, y, size, opacity, label }: PictureNode, { ink, ground }: Manner): string {
  if (label === null) return '';
  const { lines, side, font, bold } = label;
  const line = font * LINE_HEIGHT;
  const block = line * lines.length;
  const beside = side === 'left' || side === 'right';
  const left = side === 'right' ? x + size / 2 + GAP : side === 'left' ? x - size / 2 - GAP : x;
  const top = side === 'below' ? y + size / 2 + GAP : side === 'above' ? y - size / 2 - GAP - block : y - block / 2;
  const anchor = beside ? (side === 'right' ? 'start' : 'end') : 'middle';
  const spans = lines.map((text, i) => `<tspan x="${n(left)}" y="${n(top + line * i + font)}">${escape(text)}</tspan>`);
  return `<text text-anchor="${anchor}" font-size="${n(font)}"${bold ? ' font-weight="bold"' : ''} fill="${ink}" opacity="${opacity}" stroke="${ground}" stroke-width="4" stroke-linejoin="round" paint-order="stroke">${spans.join('')}</text>`;
}

/** The types that are drawn, then the caption, in as many lines as the width takes. */
function legendOf({ nodes, width }: Snapshot, manner: Manner): { marks: string; height: number } {
  const { margin, line, font, small, gap } = LEGEND;
  const marks: string[] = [];
  let [x, y] = [margin, line / 2];
  const room = width - margin;
  for (const type of ENTITY_TYPES.filter((one) => nodes.some((node) => node.type === one))) {
    const name = manner.typeNames[type];
    const wide = BOX + 4 + emWidth(name) * font;
    if (x > margin && x + wide > room) [x, y] = [margin, y + line];
    marks.push(mark(type, { x: x + BOX / 2, y }, SQUARE, `fill="${manner.colours[type]}"`));
    marks.push(
      `<text x="${n(x + BOX + 4)}" y="${n(y + font * 0.36)}" font-size="${font}" fill="${manner.ink}">${escape(name)}</text>`,
    );
    x += wide + gap;
  }
  for (const text of wrapped(manner.caption, (room - margin) / small)) {
    y += line;
    marks.push(
      `<text x="${margin}" y="${n(y + small * 0.36)}" font-size="${small}" fill="${manner.soft}">${escape(text)}</text>`,
    );
  }
  return { marks: marks.join('\n'), height: y + line / 2 + margin / 2 };
}

/** Lines of at most so many ems, broken between words and anywhere between Chinese characters. */
function wrapped(text: string, ems: number): string[] {
  const lines: string[] = [];
  let now = '';
  for (const part of text.match(/[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]+\s*|./gsu) ?? []) {
    if (now !== '' && emWidth(now + part.trimEnd()) > ems) {
      lines.push(now.trimEnd());
      now = '';
    }
    now += part;
  }
  return now === '' ? lines : [...lines, now.trimEnd()];
}
