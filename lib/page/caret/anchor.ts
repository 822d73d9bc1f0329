import { piecesOf, type Block } from '../gather/block';
import { parentOf } from '../gather/flat';
import { rangeOf } from './range';
import type { Anchor } from '../world';

/** Around all these rectangles. */
export function around(rectangles: Iterable<DOMRect>, vertical: boolean): Anchor | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const each of rectangles) {
    if (each.width === 0 && each.height === 0) continue;
    left = Math.min(left, each.left);
    top = Math.min(top, each.top);
    right = Math.max(right, each.right);
    bottom = Math.max(bottom, each.bottom);
  }
  return left <= right ? { left, top, right, bottom, vertical } : null;
}

export const isVertical = (node: Node): boolean => {
  const parent = parentOf(node);
  return parent !== null && !getComputedStyle(parent).writingMode.startsWith('horizontal');
};

/** Where the units `[start, end)` of a block are drawn; null where they are not. */
export function anchorOf(block: Block, start: number, end: number): Anchor | null {
  const rectangles: DOMRect[] = [];
  const pieces = piecesOf(block, start, end);
  for (const { node, start: from, end: to } of pieces) {
    if (to > node.length) return null;
    rectangles.push(...rangeOf(node, from, to).getClientRects());
  }
  return around(rectangles, pieces.length > 0 && isVertical(pieces[0]!.node));
}
