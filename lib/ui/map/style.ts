/** How the canvas looks: the tokens of the page as a Cytoscape style sheet. A change of theme makes a new sheet; positions stay. */
import type { EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape';
import { ENTITY_TYPES } from '../../model/types';
import { GAP, SIDES, type Side } from './labels';
import { SHAPES } from './shapes';

const COLOURS = ['bg', 'panel', 'ink', 'soft', 'accent', 'focus', ...ENTITY_TYPES] as const;
export interface Tokens {
  readonly colour: Readonly<Record<(typeof COLOURS)[number], string>>;
  readonly font: string;
}

/** Read the tokens as they hold at an element. A probe resolves `light-dark()`, which a custom property keeps as written. */
export function readTokens(at: HTMLElement): Tokens {
  const probe = document.createElement('i');
  at.append(probe);
  const read = (name: string) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const colour = Object.fromEntries(COLOURS.map((name) => [name, read(name)])) as Tokens['colour'];
  probe.remove();
  return { colour, font: getComputedStyle(at).fontFamily };
}

/** Pixels of the border of a node and around the letters of a label, and the height of a line of it in its type. */
export const BORDER = 1.5;
export const OUTLINE = 2.5;
export const LINE_HEIGHT = 1.15;

const VERTICAL = { below: 'bottom', above: 'top', right: 'center', left: 'center' } as const;
const HORIZONTAL = { below: 'center', above: 'center', right: 'right', left: 'left' } as const;

/** What sizes depend on, asked at each update. */
export interface Sizes {
  /** Units of the map per pixel: sizes hold on the screen while distances grow, so that zooming in makes room instead of magnifying. */
  scale: number;
  /** Part of their full size that nodes have: less where the whole map is small. */
  node: number;
  /** Opacity of an edge: the more there are, the lighter each. */
  ink: number;
}

export function styleSheet({ colour, font }: Tokens, sizes: Readonly<Sizes>): StylesheetJson {
  const sized = (field: string) => {
    return (element: NodeSingular | EdgeSingular) => element.data(field) * sizes.scale;
  };
  const px = (pixels: number) => () => pixels * sizes.scale;
  const standing = (side: Side) => ({
    'text-valign': VERTICAL[side],
    'text-halign': HORIZONTAL[side],
    'text-margin-y': px(side === 'below' ? GAP : side === 'above' ? -GAP : 0) as never,
    'text-margin-x': px(side === 'right' ? GAP : side === 'left' ? -GAP : 0) as never,
  });
  return [
    {
      selector: 'node',
      style: {
        'border-width': px(BORDER),
        'border-color': colour.bg,
        label: '',
        'font-family': font,
        'font-size': sized('font'),
        color: colour.ink,
        'text-wrap': 'wrap',
        'text-outline-color': colour.bg,
        'text-outline-width': px(OUTLINE),
        'text-events': 'yes',
        'line-height': LINE_HEIGHT,
        'overlay-opacity': 0,
        'z-index': 1,
      },
    },
    ...ENTITY_TYPES.map((type) => {
      const { canvas, points, corner, width, height } = SHAPES[type];
      return {
        selector: `node[type="${type}"]`,
        style: {
          shape: canvas,
          'background-color': colour[type],
          width: (node: NodeSingular) => node.data('size') * width * sizes.node * sizes.scale,
          height: (node: NodeSingular) => node.data('size') * height * sizes.node * sizes.scale,
          ...(points ? { 'shape-polygon-points': points } : {}),
          ...(corner ? { 'corner-radius': px(corner) as never } : {}),
        },
      };
    }),
    ...SIDES.map((side) => ({ selector: `node.${side}`, style: { label: 'data(label)', ...standing(side) } })),
    {
      selector: 'edge',
      style: {
        'curve-style': 'haystack',
        'haystack-radius': 0,
        'line-color': colour.soft,
        width: sized('width'),
        opacity: (() => sizes.ink) as never,
        'overlay-opacity': 0,
        'z-index': 0,
      },
    },
    { selector: 'edge.near', style: { opacity: 0.6 } },
    { selector: 'node.dim', style: { opacity: 0.26, 'z-index': 0 } },
    { selector: 'edge.dim', style: { opacity: 0.07 } },
    { selector: 'node.strong', style: { 'font-weight': 'bold', 'z-index': 3 } },
    // Fixed by hand: a ring of ink.
    {
      selector: 'node.fixed',
      style: { 'border-width': px(2), 'border-color': colour.ink },
    },
    {
      selector: 'node.chosen',
      style: { 'border-width': px(3.5), 'border-color': colour.accent, 'z-index': 4 },
    },
    { selector: 'edge.chosen', style: { 'line-color': colour.accent, opacity: 0.9, 'z-index': 2 } },
  ];
}
