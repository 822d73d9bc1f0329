/** Links from a quote to where it stands outside: the words on a web page, the page of a PDF. */
import type { SourceDocument, Span } from '../model/types';
import { webAddress } from '../model/web-address';

/** A longer quote is named by its two ends, of so many characters each. */
const WHOLE = 40;
const END = 12;
/** A shorter one may stand on the page more than once: it takes so many characters before and behind with it. */
const SHORT = 12;
const CONTEXT = 8;

/** One part of a text directive: percent-encoded, the dash too, which marks prefix and suffix (URL Fragment Text Directives, 3.2). */
const encoded = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');

/**
 * `#:~:text=…` for a quote in a text, after the WICG's URL Fragment Text Directives: `[prefix-,]start[,end][,-suffix]`. Context and
 * ends stay inside the passage, since a match may not cross blocks.
 */
export function textFragment(text: string, [start, end]: Span): string {
  const quote = text.slice(start, end).trim();
  if (quote === '') return '';
  const prefix = quote.length < SHORT ? text.slice(Math.max(0, start - CONTEXT), start).trim() : '';
  const suffix = quote.length < SHORT ? text.slice(end, end + CONTEXT).trim() : '';
  const ends = quote.length > WHOLE ? `${encoded(quote.slice(0, END))},${encoded(quote.slice(-END))}` : encoded(quote);
  return `#:~:text=${prefix && `${encoded(prefix)}-,`}${ends}${suffix && `,-${encoded(suffix)}`}`;
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
