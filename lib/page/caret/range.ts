/** The units `[start, end)` of a text node; of one that has become shorter, what is left of them. */
export function rangeOf(node: Text, start: number, end: number): Range {
  const range = node.ownerDocument.createRange();
  range.setStart(node, Math.min(start, node.length));
  range.setEnd(node, Math.min(end, node.length));
  return range;
}
