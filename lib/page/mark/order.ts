import { parentOf } from '../gather/flat';

/** From the root of the flat tree down to a node. */
function pathOf(node: Node): readonly Node[] {
  const path = [node];
  for (let at = parentOf(node); at; at = parentOf(at)) path.unshift(at);
  return path;
}

/** Which of two nodes is read first, also where they are in different shadow roots: as `compareFn` of a sort. */
export function inOrder(a: Node, b: Node): number {
  if (a === b) return 0;
  if (a.getRootNode() === b.getRootNode()) return before(a, b);
  const [one, other] = [pathOf(a), pathOf(b)];
  let depth = 0;
  while (depth < one.length && one[depth] === other[depth]) depth++;
  // They part at children of one node; where they are of different trees (a host's own and its shadow's), any order will do that stays.
  return one[depth] && other[depth] ? before(one[depth]!, other[depth]!) : one.length - other.length;
}

const before = (a: Node, b: Node): number => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1);
