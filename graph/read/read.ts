import { failure, success, type Outcome } from '../../lib/model/finding';
import type { Line, RawDocument, SourceFile } from './types';

/** Bytes to decoded text and lines. What cannot be read becomes a finding. */
export async function read(file: SourceFile): Promise<Outcome<RawDocument>> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(file.bytes);
  } catch {
    return failure({ code: 'unreadable-encoding', where: file.name, message: 'not UTF-8: save the file as UTF-8' });
  }
  const digest = await crypto.subtle.digest('SHA-256', file.bytes as Uint8Array<ArrayBuffer>);
  const sha256 = [...new Uint8Array(digest)].map((b) => b.toString(16).padStart(2, '0')).join('');
  const lines: Line[] = [];
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    lines.push({ text: text.slice(start, end), start, end, page: null });
    start = end + 1;
  }
  return success({ uri: file.name, format: 'txt', sha256, title: null, date: null, text, lines, pages: null });
}
