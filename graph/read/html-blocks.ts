import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attribute, isElement, isText, walk } from './html-tree';

/** A stretch of text that a page shows as a block of its own. */
export interface Block {
  readonly tag: string;
  readonly text: string;
  /** Where each code unit of the text stands in the source. */
  readonly at: readonly number[];
  readonly end: number;
  /** Code units of the text that stand in links. */
  readonly linked: number;
  /** Elements around it, innermost first. */
  readonly path: readonly Tree.Element[];
}

const HIDDEN_TAGS = new Set(
  'script style noscript template head svg math iframe object canvas audio video select textarea button input option datalist dialog nav footer aside form menu'.split(
    ' ',
  ),
);
const INLINE_TAGS = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i img ins kbd label mark q ruby rb rt rp s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const HIDDEN_ROLES = new Set(['navigation', 'banner', 'contentinfo', 'search', 'complementary', 'menu', 'dialog']);
const CELLS = new Set(['td', 'th']);

/** Whether a page does not show an element or shows it as something to use, not to read. */
function hidden(element: Tree.Element): boolean {
  if (HIDDEN_TAGS.has(element.tagName)) return true;
  if (attribute(element, 'hidden') !== null || attribute(element, 'aria-hidden') === 'true') return true;
  if (HIDDEN_ROLES.has(attribute(element, 'role') ?? '')) return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attribute(element, 'style') ?? '');
}

/** Where each code unit of a text node stands in the source: entities and line ends are longer there. */
function positions(node: Tree.TextNode, source: string): readonly number[] {
  const place = node.sourceCodeLocation;
  if (!place) return [];
  const at: number[] = [];
  let i = place.startOffset;
  for (let j = 0; j < node.value.length; j++) {
    if (source[i] === '\r' && source[i + 1] === '\n') i++;
    at.push(Math.min(i, place.endOffset - 1));
    if (source[i] === '&' && (node.value[j] !== '&' || /^&(?:amp|#38|#x26);/iu.test(source.slice(i, i + 6)))) {
      const entity = /^&#?\w{1,32};?/u.exec(source.slice(i, i + 40))?.[0] ?? '&';
      // A character beyond the first plane is two code units of one entity.
      if (!/[\uD800-\uDBFF]/u.test(node.value[j]!) || source[i] !== '&') i += entity.length;
    } else i++;
  }
  return at;
}

/** The blocks of a page in document order, white space folded. */
export function blocksOf(document: Tree.Document, source: string): readonly Block[] {
  const blocks: Block[] = [];
  const path: Tree.Element[] = [];
  let text = '';
  let at: number[] = [];
  let end = 0;
  let linked = 0;
  let links = 0;
  const close = () => {
    if (text.endsWith(' ')) text = text.slice(0, -1);
    const around = path.filter(({ tagName }) => !INLINE_TAGS.has(tagName)).reverse();
    if (text !== '')
      blocks.push({ tag: around[0]?.tagName ?? 'body', text, at: at.slice(0, text.length), end, linked, path: around });
    text = '';
    at = [];
    linked = 0;
  };
  walk(
    document,
    (node) => {
      if (isText(node)) {
        const where = positions(node, source);
        for (let i = 0; i < node.value.length; i++) {
          const space = /[\s\u00A0\u200B\uFEFF]/u.test(node.value[i]!);
          if (space && (text === '' || text.endsWith(' '))) continue;
          text += space ? ' ' : node.value[i]!;
          at.push(where[i] ?? end);
          if (!space) end = where[i + 1] ?? (where[i] ?? end) + 1;
          if (links > 0) linked++;
        }
        return true;
      }
      if (!isElement(node)) return true;
      if (hidden(node)) {
        if (!INLINE_TAGS.has(node.tagName) && !['input', 'button', 'select'].includes(node.tagName)) close();
        return false;
      }
      if (!INLINE_TAGS.has(node.tagName)) close();
      if (node.tagName === 'a') links++;
      path.push(node);
      return true;
    },
    (node) => {
      if (!isElement(node)) return;
      if (!INLINE_TAGS.has(node.tagName)) {
        // Cells of a row are read as one line.
        if (CELLS.has(node.tagName) && text !== '' && !text.endsWith(' ')) {
          text += ' ';
          at.push(end);
        } else close();
      }
      if (node.tagName === 'a') links--;
      path.pop();
    },
  );
  close();
  return blocks;
}
