/** Where a card stands: beside the words, never over the line that is read. */
import type { Anchor } from '../../page/world';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A place in the viewport, CSS pixels. Of `top` and `bottom` one is given: from there the card grows, up to `maxHeight`. */
export interface Placement {
  /** `over` where there is no room beside the words. */
  readonly side: 'below' | 'above' | 'left' | 'right' | 'over';
  readonly left: number;
  readonly width: number;
  readonly top: number | null;
  /** Distance from the lower edge of the viewport. */
  readonly bottom: number | null;
  readonly maxHeight: number;
}

/** Between words and card, and between card and edge. */
const GAP = 8;
const MARGIN = 8;
const WIDTH = 344;
/** A card beside the words is no narrower, and one above or below no lower. */
const NARROWEST = 200;
const LOWEST = 120;
/** With so much room the card need not change sides. */
const ENOUGH = 400;
const HIGHEST = 480;

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/**
 * Below the words or above; beside words that run from top to bottom. Independent of what the card holds, so that it stays where it is
 * while its answer arrives.
 */
export function place(anchor: Anchor, { width, height }: Size): Placement {
  const [left, right] = [clamp(anchor.left, 0, width), clamp(anchor.right, 0, width)];
  const [top, bottom] = [clamp(anchor.top, 0, height), clamp(anchor.bottom, 0, height)];
  const edges = { left, right, top, bottom };
  const block = () => aboveOrBelow(edges, { width, height });
  const inline = () => leftOrRight(edges, { width, height });
  return (anchor.vertical ? (inline() ?? block()) : (block() ?? inline())) ?? over({ width, height });
}

type Edges = Omit<Anchor, 'vertical'>;

function aboveOrBelow({ left, top, bottom }: Edges, { width, height }: Size): Placement | null {
  const rooms = { below: height - bottom - GAP - MARGIN, above: top - GAP - MARGIN };
  const side = rooms.below >= ENOUGH || rooms.below >= rooms.above ? 'below' : 'above';
  if (rooms[side] < LOWEST) return null;
  const own = Math.max(0, Math.min(WIDTH, width - 2 * MARGIN));
  return {
    side,
    left: clamp(left, MARGIN, Math.max(MARGIN, width - MARGIN - own)),
    width: own,
    top: side === 'below' ? bottom + GAP : null,
    bottom: side === 'above' ? height - top + GAP : null,
    maxHeight: Math.min(HIGHEST, rooms[side]),
  };
}

function leftOrRight({ left, right, top }: Edges, { width, height }: Size): Placement | null {
  const rooms = { left: left - GAP - MARGIN, right: width - right - GAP - MARGIN };
  const side = rooms.left >= WIDTH || rooms.left >= rooms.right ? 'left' : 'right';
  if (rooms[side] < NARROWEST || height - 2 * MARGIN < LOWEST) return null;
  const own = Math.min(WIDTH, rooms[side]);
  const from = clamp(top, MARGIN, Math.max(MARGIN, height - MARGIN - ENOUGH));
  return {
    side,
    left: side === 'left' ? left - GAP - own : right + GAP,
    width: own,
    top: from,
    bottom: null,
    maxHeight: Math.min(HIGHEST, height - MARGIN - from),
  };
}

/** The words fill the viewport: the card takes its lower part. */
function over({ width, height }: Size): Placement {
  const own = Math.max(0, Math.min(WIDTH, width - 2 * MARGIN));
  return {
    side: 'over',
    left: Math.max(0, width - MARGIN - own),
    width: own,
    top: null,
    bottom: Math.min(MARGIN, height),
    maxHeight: Math.max(0, Math.min(HIGHEST, Math.max(LOWEST, height * 0.45), height - 2 * MARGIN)),
  };
}

/** Where a card that is dragged stands: inside the viewport with all its width, and with enough of its height. */
export function dragged(to: { readonly left: number; readonly top: number }, size: Size, viewport: Size): Placement {
  const shown = Math.min(size.height, viewport.height - 2 * MARGIN);
  const top = clamp(to.top, MARGIN, Math.max(MARGIN, viewport.height - MARGIN - shown));
  return {
    side: 'over',
    left: clamp(to.left, MARGIN, Math.max(MARGIN, viewport.width - MARGIN - size.width)),
    width: size.width,
    top,
    bottom: null,
    maxHeight: Math.max(0, Math.min(HIGHEST, viewport.height - MARGIN - top)),
  };
}
