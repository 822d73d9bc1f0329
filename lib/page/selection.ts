import { MAX_QUOTE, MAX_WORDS } from '../lookup/protocol';
import { around, isVertical } from './caret/anchor';
import { blockOf } from './caret/around';
import { elementsIn } from './gather/flat';
import type { Anchor, CardRequest } from './world';
import { focused } from './writing';

/** Units before and after a quote that tell it from others like it. */
const CONTEXT = 64;
/** Shortest selection that may be a quote, in UTF-16 units: a shorter one stands in many texts. */
const SHORTEST_QUOTE = 12;

/** What is selected in a frame. */
export interface Selected {
  /** Short enough to be looked up. */
  readonly words: string;
  readonly anchor: Anchor;
  readonly quote: CardRequest['quote'];
}

interface Stretch {
  readonly text: string;
  readonly range: Range;
}

/** What is selected in the document, or else in one of its shadow roots: for those browsers differ in who tells. */
function stretchOf(document: Document): Stretch | null {
  const selection = document.getSelection();
  if (selection && !selection.isCollapsed && selection.rangeCount > 0 && selection.toString().trim() !== '')
    return { text: selection.toString(), range: selection.getRangeAt(0) };
  const shadowRoots = [...elementsIn(document)].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  for (const root of shadowRoots) {
    const own = (root as { getSelection?: () => Selection | null }).getSelection?.();
    if (own && !own.isCollapsed && own.rangeCount > 0) return { text: own.toString(), range: own.getRangeAt(0) };
  }
  const composed = shadowRoots.length > 0 ? selection?.getComposedRanges?.({ shadowRoots })[0] : undefined;
  if (!composed || composed.collapsed) return null;
  const range = document.createRange();
  range.setStart(composed.startContainer, composed.startOffset);
  range.setEnd(composed.endContainer, composed.endOffset);
  return { text: range.toString(), range };
}

/** Text of a block before and behind a place; empty where it is not in a text that is read. */
function sides(node: Node, offset: number): readonly [before: string, behind: string] {
  const found = node instanceof Text ? blockOf({ node, offset }) : null;
  return found ? [found.block.text.slice(0, found.unit), found.block.text.slice(found.unit)] : ['', ''];
}

function quoteOf({ text, range }: Stretch): CardRequest['quote'] {
  const quote = text.trim();
  if (quote.length < SHORTEST_QUOTE || quote.length > MAX_QUOTE) return null;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const [prefix] = sides(startContainer, startOffset);
  // The last unit that is selected is sought: behind it there may be none.
  const [, suffix] = endOffset > 0 ? sides(endContainer, endOffset - 1) : ['', ''];
  return { quote, prefix: prefix.slice(-CONTEXT), suffix: suffix.slice(1, 1 + CONTEXT) };
}

const wordsOf = (text: string) => text.toWellFormed().replace(/\s+/gu, ' ').trim().slice(0, MAX_WORDS).toWellFormed();

/**
 * What is selected, and where.
 *
 * @param said what the browser says is selected: it stands in for what a script cannot see, at the field that has the focus
 */
export function selectedIn(document: Document, said: string | null): Selected | null {
  const stretch = stretchOf(document);
  const words = wordsOf(stretch?.text ?? said ?? '');
  if (words === '') return null;
  const field = focused(document) ?? document.documentElement;
  const anchor = stretch
    ? around(stretch.range.getClientRects(), isVertical(stretch.range.startContainer))
    : around([field.getBoundingClientRect()], false);
  return anchor && { words, anchor, quote: stretch && quoteOf(stretch) };
}
