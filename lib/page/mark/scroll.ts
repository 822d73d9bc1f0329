import { rangeOf } from '../caret/range';
import { parentOf } from '../gather/flat';

const boxOf = ([first]: readonly StaticRange[]): DOMRect =>
  rangeOf(first!.startContainer as Text, first!.startOffset, first!.endOffset).getBoundingClientRect();

/** How far to scroll so that `[from, to]` is within `[low, high]`, a quarter of it away from its sides; 0 where it is. */
function shift(from: number, to: number, low: number, high: number): number {
  const margin = (high - low) / 4;
  return from >= low + margin && to <= high - margin ? 0 : (from + to - low - high) / 2;
}

/** Scroll everything that scrolls around these ranges so that the first is seen. */
export function bringIntoView(ranges: readonly StaticRange[]): void {
  const { startContainer } = ranges[0]!;
  const { scrollingElement } = startContainer.ownerDocument!;
  for (let at = parentOf(startContainer); at; at = parentOf(at)) {
    if (at === scrollingElement || (at.scrollHeight <= at.clientHeight && at.scrollWidth <= at.clientWidth)) continue;
    const box = boxOf(ranges);
    const { left, top, right, bottom } = at.getBoundingClientRect();
    at.scrollBy({
      left: shift(box.left, box.right, left, right),
      top: shift(box.top, box.bottom, top, bottom),
      behavior: 'instant',
    });
  }
  const box = boxOf(ranges);
  scrollBy({
    left: box.left >= 0 && box.right <= innerWidth ? 0 : shift(box.left, box.right, 0, innerWidth),
    top: shift(box.top, box.bottom, 0, innerHeight),
    behavior: 'instant',
  });
  // A frame is scrolled to in the page that holds it.
  if (frameElement)
    parentOf(startContainer)?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
}
