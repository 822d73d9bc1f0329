import type { Span } from '../../lib/model/types';

/** A quoted string: the range between its quotes, and which list of quoted strings it belongs to. */
export interface QuoteSpan {
  readonly span: Span;
  /** Index of the first of the quoted strings that stand side by side: “X”“Y”, “X”、“Y”, “X”和“Y”. */
  readonly list: number;
}

/** A quotation longer than this is speech. */
const LONGEST = 60;
const BETWEEN = /^[、和及与,，]?$/u;

/** Quoted strings of a passage in reading order; of nested quotes the inner ones. A quote that never closes is no quote. */
export function quoteSpans(text: string): readonly QuoteSpan[] {
  const spans: QuoteSpan[] = [];
  let open = -1;
  let behind = -1;
  for (let i = text.indexOf('“'); i >= 0 && i < text.length; i++) {
    const c = text[i]!;
    if (c === '“') open = i + 1;
    else if (c === '”' && open >= 0) {
      if (i > open && i - open <= LONGEST) {
        const joined = behind >= 0 && open - 1 - behind <= 1 && BETWEEN.test(text.slice(behind, open - 1));
        spans.push({ span: [open, i], list: joined ? spans.at(-1)!.list : spans.length });
        behind = i + 1;
      }
      open = -1;
    }
  }
  return spans;
}
