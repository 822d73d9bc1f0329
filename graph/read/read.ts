import { failure, success, type Finding, type Outcome } from '../../lib/model/finding';
import { decode } from './decode';
import { sha256 } from './digest';
import { declaredCharset, parseHtml } from './html';
import { parseMarkdown } from './md';
import { parseText } from './txt';
import type { Parsed, RawDocument, SourceFile } from './types';

/** Formats by the ending of the file's name; what has no known ending is read as plain text. */
const FORMATS: Readonly<Record<string, RawDocument['format']>> = {
  md: 'md',
  markdown: 'md',
  html: 'html',
  htm: 'html',
  shtml: 'html',
  xhtml: 'html',
};

const PARSERS: Readonly<Record<string, (text: string) => Parsed | null>> = {
  txt: parseText,
  md: parseMarkdown,
  html: parseHtml,
};

/** A line longer than this is no line of a document; a page's source may hold a picture in one line. */
const LONGEST_LINE = 1_000_000;
const LONGEST_SOURCE_LINE = 16_000_000;

/** What makes a decoded text unfit, or null. */
function unfit(text: string, where: string, longest: number): Finding | null {
  if (text.trim() === '') return { code: 'empty-file', where, message: 'no text in it: leave it out' };
  if (!/[\p{L}\p{N}][^\p{L}\p{N}]*[\p{L}\p{N}]/u.test(text.slice(0, longest)))
    return { code: 'too-little-text', where, message: 'fewer than two letters: check that it is the right file' };
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start);
    const stop = end < 0 ? text.length : end;
    if (stop - start > longest)
      return { code: 'line-too-long', where, message: 'a line of over a million characters: break it into paragraphs' };
    start = stop + 1;
  }
  return null;
}

/** Format of a file by the ending of its name. */
export const formatOf = (name: string): RawDocument['format'] =>
  FORMATS[/\.(\w+)$/u.exec(name)?.[1]?.toLowerCase() ?? ''] ?? 'txt';

/** Bytes to decoded text and lines. What cannot be read becomes a finding that names the file and the cure; nothing throws. */
export async function read(file: SourceFile): Promise<Outcome<RawDocument>> {
  const { name, bytes } = file;
  if (bytes.length === 0) return failure({ code: 'empty-file', where: name, message: 'no bytes in it: leave it out' });
  const format = formatOf(name);
  const decoded = decode(bytes, name, format === 'html' ? declaredCharset(bytes) : null);
  if (!decoded.ok) return decoded;
  const finding = unfit(decoded.value, name, format === 'html' ? LONGEST_SOURCE_LINE : LONGEST_LINE);
  if (finding) return failure(finding);
  const parsed = PARSERS[format]!(decoded.value);
  if (!parsed)
    return failure({ code: 'nested-without-end', where: name, message: 'no proper page: save its text as .txt' });
  if (!parsed.lines.some(({ text }) => text.trim() !== ''))
    return failure({ code: 'no-main-text', where: name, message: 'no text to read in it: save its text as .txt' });
  return success({ uri: name, format, sha256: await sha256(bytes), ...parsed });
}
