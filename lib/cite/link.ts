/** Links from a quote to where it stands outside: the words on a web page, the page of a PDF. */
import type { SourceDocument, Span } from '../model/types';
import { webAddress } from '../model/web-address';

/** A longer quote is named by its two ends, of at least so many characters each. */
const WHOLE = 40;
const END = 12;
/** A shorter one may stand on the page more than once: it takes the clauses before and behind with it. */
const SHORT = 12;

const POINT = /[\p{P}\p{S}\s]/u;
const LATIN = /[\p{sc=Latin}\p{N}]/u;

/** Whether a point stands here, and none of those inside a word or number (3.14, co-op). */
const pointAt = (text: string, at: number): boolean =>
  POINT.test(text.charAt(at)) && !(LATIN.test(text.charAt(at - 1)) && LATIN.test(text.charAt(at + 1)));

/**
 * Whether a match may begin or end here. Browsers match whole words alone (URL Fragment Text Directives, 3.6), and where Chinese words end
 * each browser decides by a dictionary of its own; beside punctuation all agree.
 */
const isEdge = (text: string, at: number): boolean =>
  at <= 0 || at >= text.length || pointAt(text, at - 1) || pointAt(text, at);

function edgeBefore(text: string, at: number): number {
  while (!isEdge(text, at)) at--;
  return Math.max(0, at);
}
function edgeBehind(text: string, at: number): number {
  while (!isEdge(text, at)) at++;
  return Math.min(text.length, at);
}
/** The beginning of the clause before, and the end of the clause behind. */
function clauseBefore(text: string, at: number): number {
  while (at > 0 && pointAt(text, at - 1)) at--;
  return edgeBefore(text, at - 1);
}
function clauseBehind(text: string, at: number): number {
  while (at < text.length && pointAt(text, at)) at++;
  return edgeBehind(text, at + 1);
}

/** One part of a text directive: percent-encoded, the dash too, which marks prefix and suffix (URL Fragment Text Directives, 3.2). */
const encoded = (text: string) => encodeURIComponent(text.trim()).replaceAll('-', '%2D');

/**
 * `#:~:text=…` for a quote in a text, after the WICG's URL Fragment Text Directives: `[prefix-,]start[,end][,-suffix]`. A quote that
 * begins or ends inside a clause is widened to it. Context and ends stay inside the passage, since a match may not cross blocks.
 */
export function textFragment(text: string, span: Span): string {
  if (text.slice(...span).trim() === '') return '';
  const [start, end] = [edgeBefore(text, span[0]), edgeBehind(text, span[1])];
  const prefix = end - start < SHORT ? encoded(text.slice(clauseBefore(text, start), start)) : '';
  const suffix = end - start < SHORT ? encoded(text.slice(end, clauseBehind(text, end))) : '';
  const [head, tail] = [edgeBehind(text, start + END), edgeBefore(text, end - END)];
  const words =
    end - start > WHOLE && head < tail
      ? `${encoded(text.slice(start, head))},${encoded(text.slice(tail, end))}`
      : encoded(text.slice(start, end));
  return `#:~:text=${prefix && `${prefix}-,`}${words}${suffix && `,-${suffix}`}`;
}

/**
 * Where a quote stands outside, http and https alone: a web page at the words, a PDF at the page; null for a file of the reader's own.
 */
export function sourceLink(
  document: SourceDocument | undefined,
  passage: { readonly text: string; readonly page: number | null } | null,
  at: Span | null,
): string | null {
  const address = webAddress(document?.uri ?? '');
  if (address === null || !document) return null;
  const [plain] = address.split('#') as [string];
  if (document.format === 'pdf') return passage?.page ? `${plain}#page=${passage.page}` : address;
  return passage && at ? plain + textFragment(passage.text, at) : address;
}
