/** What is at a place of the view, from the document inwards through open shadow roots. */
function* elementsAt(document: Document, x: number, y: number): Generator<Element> {
  for (let element = document.elementFromPoint(x, y); element;) {
    yield element;
    const inner: Element | null = element.shadowRoot?.elementFromPoint(x, y) ?? null;
    element = inner === element ? null : inner;
  }
}

/** Open shadow roots at a place of the view, outermost first. */
export const rootsAt = (document: Document, x: number, y: number): ShadowRoot[] =>
  [...elementsAt(document, x, y)].flatMap(({ shadowRoot }) => shadowRoot ?? []);

/** The innermost element at a place of the view. */
export const elementAt = (document: Document, x: number, y: number): Element | null =>
  [...elementsAt(document, x, y)].at(-1) ?? null;
