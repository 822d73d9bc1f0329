import { extractTextItems, getDocumentProxy } from 'unpdf';
import { failure, success, type Outcome } from '../../lib/model/finding';
import { segmentsOf, type Item, type Segment } from './pdf-lines';
import { readingOrder } from './pdf-order';
import type { Line, Parsed } from './types';

/** Type is a heading from this size on, and a title from that, as a multiple of the size of most text. */
const HEADING = 1.15;
const TITLE = 1.5;

/** Font size of most characters. */
function bodySize(segments: readonly Segment[]): number {
  const characters = new Map<number, number>();
  for (const { size, text } of segments) {
    const rounded = Math.round(size * 2) / 2;
    characters.set(rounded, (characters.get(rounded) ?? 0) + text.length);
  }
  return [...characters].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

/**
 * A PDF with a text layer: its lines page by page, the columns of a page one after the other. The decoded text is that of the lines, a
 * form feed between pages. A file that is scanned, locked or damaged becomes a finding.
 */
export async function parsePdf(bytes: Uint8Array, where: string): Promise<Outcome<Parsed>> {
  let pages: readonly (readonly Item[])[];
  let info: Record<string, unknown>;
  try {
    // The library takes the buffer over, so it gets its own (and no Buffer, which it refuses).
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    pages = (await extractTextItems(document)).items;
    info = (await document.getMetadata()).info as Record<string, unknown>;
    await document.destroy();
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException';
    return failure({
      code: locked ? 'locked-pdf' : 'damaged-pdf',
      where,
      message: locked
        ? 'locked by a password: save it without'
        : 'no PDF that can be read: save it again, or its text as .txt',
    });
  }
  const segments = pages.map((items) => readingOrder(segmentsOf(items)));
  const body = bodySize(segments.flat());
  let text = '';
  const lines: Line[] = [];
  segments.forEach((page, index) => {
    if (index > 0) text += '\f';
    for (const { text: words, size, indent } of page) {
      const start = text.length;
      text += `${words}\n`;
      const heading = size >= body * HEADING && /\p{L}/u.test(words);
      const role = heading ? { role: 'heading' as const, level: size >= body * TITLE ? 1 : 2 } : {};
      lines.push({ text: words, start, end: start + words.length, page: index + 1, indent, ...role });
    }
  });
  if (!/\p{L}/u.test(text))
    return failure({
      code: 'no-text-layer',
      where,
      message: 'pictures of pages without text (a scan): run text recognition (OCR) over it first',
    });
  const title = typeof info['Title'] === 'string' && /\p{sc=Han}/u.test(info['Title']) ? info['Title'].trim() : null;
  return success({ text, title, date: null, lines, pages: pages.length });
}
