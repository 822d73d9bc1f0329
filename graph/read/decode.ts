import { failure, success, type Outcome } from '../../lib/model/finding';
import { plausibility } from './plausibility';

/** Byte order marks, longest first: a file that has one says what it is. */
const MARKS: readonly (readonly [label: string, mark: readonly number[]])[] = [
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Share of plausible characters below which a decoding is not believed. */
const BELIEVED = 0.9;
/** Evidence is weighed on so many bytes from the beginning; a multiple of four keeps UTF-16 whole. */
const SAMPLE = 1 << 16;

const marked = (bytes: Uint8Array, mark: readonly number[]) => mark.every((byte, i) => bytes[i] === byte);

/** Decode all of it or nothing; a byte order mark is dropped. */
function strictly(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes).replace(/^\uFEFF/u, '');
  } catch {
    return null;
  }
}

/** Encodings worth trying, the likeliest first. */
function ranked(bytes: Uint8Array, declared: string | null): readonly string[] {
  const mark = MARKS.find(([, signature]) => marked(bytes, signature));
  if (mark) return [mark[0]];
  const sample = bytes.subarray(0, SAMPLE);
  const score = (label: string) => plausibility(new TextDecoder(label).decode(sample));
  const wide = ['utf-16le', 'utf-16be'].filter((label) => bytes.length % 2 === 0 && score(label) > BELIEVED);
  const narrow = ['utf-8', ...(declared ? [declared] : []), 'gb18030'].filter((label) => score(label) > BELIEVED);
  // Bytes of Chinese in UTF-8 or GB18030 read as UTF-16 give rare characters, seldom plausible ones: the better score decides.
  return [...narrow, ...wide].sort((a, b) => score(b) - score(a) || narrow.indexOf(a) - narrow.indexOf(b));
}

const LABELS: Readonly<Record<string, string>> = {
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'x-gbk': 'gb18030',
  utf8: 'utf-8',
};

/** Name of an encoding as a page declares it, where it is one that is read; null otherwise. */
export function encodingLabel(declared: string | null | undefined): string | null {
  const name = (declared ?? '').trim().toLowerCase();
  const label = LABELS[name] ?? name;
  return ['utf-8', 'gb18030', 'utf-16le', 'utf-16be', 'big5'].includes(label) ? label : null;
}

/**
 * Bytes to text by evidence: a byte order mark, else the encoding whose text is plausible Chinese or Latin and decodes without a fault.
 *
 * Linear in the file. Text that no encoding explains is refused rather than read as nonsense.
 *
 * @param where name of the file, for findings
 * @param declared encoding that the file declares (an HTML page's `charset`); counts among equals
 */
export function decode(bytes: Uint8Array, where: string, declared: string | null = null): Outcome<string> {
  const labels = ranked(bytes, encodingLabel(declared));
  for (const label of labels) {
    const text = strictly(bytes, label);
    if (text !== null) return success(text);
  }
  if (labels.length === 0 && bytes.subarray(0, SAMPLE).includes(0))
    return failure({ code: 'binary-file', where, message: 'not text: give a .txt, .md, .html, .pdf or .docx file' });
  const of = labels[0] ? `damaged ${labels[0]} text` : 'no encoding that Chinese text comes in';
  return failure({
    code: 'unreadable-encoding',
    where,
    message: `${of}: open the file in an editor, check the text and save it as UTF-8`,
  });
}
