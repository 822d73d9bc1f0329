/** What an element is to the text around it. */
export type Role =
  /** Its text goes on from the text before. */
  | 'inline'
  /** Its text stands by itself: nothing reads on over its borders. */
  | 'block'
  /** It is not rendered. */
  | 'hidden';

/** An initial of one or two characters that floats beside its own paragraph belongs to it. */
const INITIAL = 2;
const INLINE = /^(?:inline$|contents|ruby)/u;

/** Of an element with its computed style. An inline block (a badge, a menu's entry) stands by itself. */
export function roleOf(element: Element, style: CSSStyleDeclaration): Role {
  const { display } = style;
  if (display === 'none') return 'hidden';
  // In an image each text is placed by itself.
  if (element instanceof SVGTextContentElement) return element.localName === 'text' ? 'block' : 'inline';
  if (INLINE.test(display)) return 'inline';
  if (style.float !== 'none' && (element.textContent ?? '').trim().length <= INITIAL) return 'inline';
  return 'block';
}

/** Whether the lines of its text are the lines of its source: `pre`, `pre-wrap`, `pre-line`, `break-spaces`. */
export const keepsLines = ({ whiteSpace }: CSSStyleDeclaration): boolean => /^(?:pre|break)/u.test(whiteSpace);
