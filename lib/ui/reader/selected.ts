/** What the reader has selected in an article, as offsets into its passages. */
import type { Span } from '../../model/types';
import type { PassageRow } from '../../query/types';

/** Words of one passage. */
export interface Part {
  readonly row: PassageRow;
  readonly span: Span;
}

/** The words of the parts, a line for each passage. */
export const wordsOf = (parts: readonly Part[]): string =>
  parts.map(({ row, span }) => row.text.slice(...span)).join('\n');

/** A span without the white space at its ends; null where nothing is left. */
function trimmed(text: string, [start, end]: Span): Span | null {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = from + words.trim().length;
  return from < to ? [from, to] : null;
}

/**
 * The parts of passages that a selection covers, in reading order; none where it reaches out of `column` or is collapsed. Passages are
 * the elements with `data-passage`, their id, and hold their text and nothing else.
 */
export function partsIn(
  column: HTMLElement,
  selection: Selection | null,
  rows: readonly PassageRow[],
): readonly Part[] {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return [];
  const range = selection.getRangeAt(0);
  if (!column.contains(range.commonAncestorContainer)) return [];
  return [...column.querySelectorAll<HTMLElement>('[data-passage]')].flatMap((element) => {
    if (!range.intersectsNode(element)) return [];
    const row = rows.find(({ id }) => id === element.dataset['passage']);
    const span = row && trimmed(row.text, [offset(element, range, 'start'), offset(element, range, 'end')]);
    return row && span ? [{ row, span }] : [];
  });
}

/** Where an end of the range stands in the text of an element that it touches. */
function offset(element: HTMLElement, range: Range, end: 'start' | 'end'): number {
  const before = element.ownerDocument.createRange();
  before.selectNodeContents(element);
  const [node, at] =
    end === 'start' ? [range.startContainer, range.startOffset] : [range.endContainer, range.endOffset];
  if (before.comparePoint(node, at) < 0) return 0;
  if (before.comparePoint(node, at) === 0) before.setEnd(node, at);
  return before.toString().length;
}
