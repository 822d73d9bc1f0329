/** The flat tree, which is what a reader sees: a shadow root in place of its host's children, and what is assigned in place of a slot. */

/** A slot has no children of its own where something was assigned to it. */
const isSlot = (node: Node): node is HTMLSlotElement => node.nodeName === 'SLOT' && 'assignedNodes' in node;

/** Children of a node as they are rendered; those of a closed shadow root are nobody's business. */
export function childrenOf(node: Node): Iterable<Node> {
  const shadow = (node as Element).shadowRoot;
  if (shadow) return shadow.childNodes;
  if (isSlot(node)) {
    const assigned = node.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return node.childNodes;
}

/** Where a node is rendered: null for a document, and for what hangs nowhere. */
export function parentOf(node: Node): Element | null {
  const slot = (node as Element | Text).assignedSlot;
  if (slot) return slot;
  const parent = node.parentNode;
  // A link has a `host` too.
  return parent instanceof ShadowRoot ? parent.host : node.parentElement;
}

/** Elements below a node, those in open shadow roots too. */
export function* elementsIn(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}
