import { rangeOf } from './range';

/** Whether the character at `offset` of a text node is drawn over a place of the view: in the middle of a line, not in its empty end. */
export function holds(node: Text, offset: number, x: number, y: number): boolean {
  if (offset < 0 || offset >= node.length) return false;
  for (const { left, top, right, bottom } of rangeOf(node, offset, offset + 1).getClientRects())
    if (left <= x && x < right && top <= y && y < bottom) return true;
  return false;
}
