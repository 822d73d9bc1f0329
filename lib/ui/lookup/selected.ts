/** What is selected inside the card, whose root is closed. */
import type { Span } from '../../model/types';

/** The range that is selected in a shadow root: browsers differ in who tells. */
function rangeIn(root: ShadowRoot): StaticRange | Range | null {
  // Chrome's own, older than the standard.
  const own = (root as { getSelection?: () => Selection | null }).getSelection?.();
  if (own && own.rangeCount > 0) return own.getRangeAt(0);
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const composed = selection.getComposedRanges?.({ shadowRoots: [root] })[0];
  return composed ?? selection.getRangeAt(0);
}

/** Where in the text of an element the selection begins and ends; null where it is empty or reaches out of it. */
export function selectedIn(element: Element): Span | null {
  const root = element.getRootNode();
  const range = root instanceof ShadowRoot ? rangeIn(root) : null;
  if (!range || range.collapsed || !element.contains(range.startContainer) || !element.contains(range.endContainer))
    return null;
  const start = offsetIn(element, range.startContainer, range.startOffset);
  const end = offsetIn(element, range.endContainer, range.endOffset);
  return start < end ? [start, end] : null;
}

function offsetIn(element: Element, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}
