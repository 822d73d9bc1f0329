import { failure, success, type Finding, type Outcome } from '../../lib/model/finding';
import { decode } from './decode';
import { sha256 } from './digest';
import { parseDocx } from './docx';
import { declaredCharset, parseHtml } from './html';
import { parseJsonLines } from './jsonl';
import { parsePdf } from './pdf';
import { parseCsv } from './csv';
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
  pdf: 'pdf',
  docx: 'docx',
  csv: 'csv',
  tsv: 'csv',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
};

/** Parsers of formats that are text. */
const TEXTS: Readonly<Record<string, (text: string, where: string) => Outcome<Parsed>>> = {
  txt: (text) => success(parseText(text)),
  md: (text) => success(parseMarkdown(text)),
  html: parseHtml,
  csv: parseCsv,
  jsonl: parseJsonLines,
};

/** Parsers of formats that are not. */
const BINARIES: Readonly<Record<string, (bytes: Uint8Array, where: string) => Promise<Outcome<Parsed>>>> = {
  pdf: parsePdf,
  docx: parseDocx,
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

/** Decode and parse a format that is text. */
function parseDecoded(bytes: Uint8Array, name: string, format: RawDocument['format']): Outcome<Parsed> {
  const decoded = decode(bytes, name, format === 'html' ? declaredCharset(bytes) : null);
  if (!decoded.ok) return decoded;
  const finding = unfit(decoded.value, name, format === 'html' ? LONGEST_SOURCE_LINE : LONGEST_LINE);
  return finding ? failure(finding) : TEXTS[format]!(decoded.value, name);
}

/** Bytes to decoded text and lines. What cannot be read becomes a finding that names the file and the cure; nothing throws. */
export async function read(file: SourceFile): Promise<Outcome<RawDocument>> {
  const { name, bytes } = file;
  if (bytes.length === 0) return failure({ code: 'empty-file', where: name, message: 'no bytes in it: leave it out' });
  const format = formatOf(name);
  const parsed = await (BINARIES[format]?.(bytes, name) ?? parseDecoded(bytes, name, format));
  if (!parsed.ok) return parsed;
  const { lines, records = [] } = parsed.value;
  if (![...lines, ...records.flatMap((record) => record.lines)].some(({ text }) => text.trim() !== ''))
    return failure({ code: 'no-main-text', where: name, message: 'no text to read in it: save its text as .txt' });
  return success({ uri: name, format, sha256: await sha256(bytes), ...parsed.value });
}
