import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Value of an attribute, or null. */
export const attribute = (element: Tree.Element, name: string): string | null =>
  element.attrs.find((each) => each.name === name)?.value ?? null;

export const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;
export const isText = (node: Tree.Node): node is Tree.TextNode => node.nodeName === '#text';

const childrenOf = (node: Tree.Node): readonly Tree.ChildNode[] => ('childNodes' in node ? node.childNodes : []);

/**
 * Walk a tree in document order without recursion: pages nest as deep as they like.
 *
 * @param enter called for each node; `false` leaves its children out
 * @param leave called after the children of each node that was entered
 */
export function walk(root: Tree.Node, enter: (node: Tree.Node) => boolean, leave?: (node: Tree.Node) => void): void {
  const stack: { node: Tree.Node; next: number }[] = [{ node: root, next: 0 }];
  if (!enter(root)) return;
  while (stack.length > 0) {
    const top = stack.at(-1)!;
    const child = childrenOf(top.node)[top.next++];
    if (child === undefined) {
      stack.pop();
      leave?.(top.node);
    } else if (enter(child)) stack.push({ node: child, next: 0 });
  }
}

/** All elements in document order. */
export function elements(root: Tree.Node): readonly Tree.Element[] {
  const found: Tree.Element[] = [];
  walk(root, (node) => {
    if (isElement(node)) found.push(node);
    return true;
  });
  return found;
}

/** All text below a node. */
export function textOf(root: Tree.Node): string {
  let text = '';
  walk(root, (node) => {
    if (isText(node)) text += node.value;
    return true;
  });
  return text;
}
