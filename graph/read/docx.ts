import mammoth from 'mammoth';
import { failure, type Outcome } from '../../lib/model/finding';
import { parseHtml } from './html';
import type { Parsed } from './types';

/** Word styles of headings and captions by their Chinese names; mammoth knows the English ones. */
const STYLES = [
  "p[style-name='标题'] => h1:fresh",
  "p[style-name='Title'] => h1:fresh",
  ...[1, 2, 3, 4].map((level) => `p[style-name='标题 ${level}'] => h${level}:fresh`),
  "p[style-name='题注'] => figcaption:fresh",
  "p[style-name='caption'] => figcaption:fresh",
];

/**
 * A Word document: headings, paragraphs, lists, captions and tables in order. The decoded text is the document as HTML, without styles.
 */
export async function parseDocx(bytes: Uint8Array, where: string): Promise<Outcome<Parsed>> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { styleMap: STYLES, convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
    );
    return parseHtml(`<article>${value}</article>`, where);
  } catch {
    return failure({
      code: 'damaged-docx',
      where,
      message: 'no Word document that can be read: save it again as .docx',
    });
  }
}
