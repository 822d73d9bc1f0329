/** Open shadow roots at a place of the view, outermost first, and the innermost element there. */
export function rootsAt(document: Document, x: number, y: number): { element: Element | null; roots: ShadowRoot[] } {
  const roots: ShadowRoot[] = [];
  let element = document.elementFromPoint(x, y);
  while (element?.shadowRoot) {
    const inner: Element | null = element.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === element) break;
    roots.push(element.shadowRoot);
    element = inner;
  }
  return { element, roots };
}
