import { holds } from './holds';
import { elementAt, rootsAt } from './roots';

/** A character on the page. */
export interface Character {
  readonly node: Text;
  readonly offset: number;
}

/** Where in a text the browser would put a caret; what each browser has for it. */
export function caretAt(document: Document, x: number, y: number): Character | null {
  const shadowRoots = rootsAt(document, x, y);
  // Older than our oldest Chromium is only the second.
  if (typeof document.caretPositionFromPoint === 'function') {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
    return caret?.offsetNode instanceof Text ? { node: caret.offsetNode, offset: caret.offset } : null;
  }
  const range = document.caretRangeFromPoint(x, y);
  return range?.startContainer instanceof Text ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** Longest text of an element that is gone through character by character, in UTF-16 units. */
const FEW = 2_000;

/** Where no caret goes (in a shadow root an older browser does not look into, in text that cannot be selected): by the characters' rectangles. */
function characterIn(element: Element, x: number, y: number): Character | null {
  let left = FEW;
  for (const node of element.childNodes) {
    if (!(node instanceof Text)) continue;
    left -= node.length;
    if (left < 0) return null;
    for (let offset = 0; offset < node.length; offset++) if (holds(node, offset, x, y)) return { node, offset };
  }
  return null;
}

/** The character that is drawn at a place of the view; null where there is none, or something lies over it. */
export function characterAt(document: Document, x: number, y: number): Character | null {
  const caret = caretAt(document, x, y);
  if (caret) {
    const { node, offset } = caret;
    // The caret goes to the nearer side of a character, and to the end of a line from beyond it.
    for (const at of [offset, offset - 1]) if (holds(node, at, x, y)) return { node, offset: at };
  }
  const element = elementAt(document, x, y);
  return element && characterIn(element, x, y);
}
