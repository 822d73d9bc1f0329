import type { LineRole, RawDocument } from '../read/types';
import { fold, holdsCompatible } from './fold';
import { slice, trim, type Located } from './located';
import { undouble } from './undouble';
import { isSpaced, unspace } from './unspace';

/** A line that holds something, cleaned: radicals folded, doubled type and letter-spacing undone. */
export interface Row extends Located {
  /** As `text`, but with its spacing: what names are read from (陈 浩). */
  readonly loose: Located;
  /** End in the decoded text. */
  readonly end: number;
  readonly page: number | null;
  /** Blank lines before it. */
  readonly blank: number;
  /** Whether all of it is doubled: display type. */
  readonly doubled: boolean;
  /** Whether its letters were spaced, and whether every one of them was. */
  readonly letterspaced: boolean;
  readonly spaced: boolean;
  /** How far it stands in from the column's edge, in characters, where the format knows. */
  readonly indent: number | undefined;
  readonly role: LineRole | undefined;
  readonly level: number | undefined;
}

/** Marks whose width typesetters squeeze, and other signs that are as wide as a Chinese character. */
const PUNCTUATION = '，。、；：！？（）《》〈〉「」『』“”‘’·';
const WIDE = '…—■●';
const [BROAD, MARK, HALF] = [1, 2, 3];
/** By code unit, how wide it is, 0 for half a Chinese character: the second half of a character beyond the first plane adds nothing to the first. */
const BREADTH = new Uint8Array(1 << 16).fill(BROAD, 0x1100, 0x1160).fill(BROAD, 0x2e80).fill(HALF, 0xdc00, 0xe000);
for (const sign of WIDE) BREADTH[sign.charCodeAt(0)] = BROAD;
for (const mark of PUNCTUATION) BREADTH[mark.charCodeAt(0)] = MARK;

/** Width of a text in half-width units (a Chinese character is two), its punctuation counted apart. */
export function measureOf(text: string): { readonly letters: number; readonly marks: number } {
  let letters = 0;
  let marks = 0;
  for (let i = 0; i < text.length; i++) {
    const breadth = BREADTH[text.charCodeAt(i)]!;
    if (breadth === MARK) marks++;
    else if (breadth !== HALF) letters += breadth === BROAD ? 2 : 1;
  }
  return { letters, marks };
}

/** Width of a text in half-width units, for a width of punctuation marks. */
export function widthOf(text: string, punctuation = 2): number {
  const { letters, marks } = measureOf(text);
  return letters + punctuation * marks;
}

/** The rows of a document. A line that ends with doubled type after plain type becomes two rows. */
export function rowsOf({ lines }: Pick<RawDocument, 'lines'>): readonly Row[] {
  const rows: Row[] = [];
  const folds = lines.some(({ text }) => holdsCompatible(text));
  let blank = 0;
  for (const { text, start, end, at, page, indent, role, level } of lines) {
    const located = { text, start, at: at ?? null };
    const line = trim(folds ? fold(located) : located);
    if (line.text === '') {
      blank++;
      continue;
    }
    const { line: once, whole, seams } = undouble(line);
    const cuts = seams.length === 1 ? [0, seams[0]!, once.text.length] : [0, once.text.length];
    for (let i = 1; i < cuts.length; i++) {
      const loose = cuts.length === 2 && once === line ? line : trim(slice(once, cuts[i - 1]!, cuts[i]!));
      const close = unspace(loose);
      const last = i === cuts.length - 1;
      rows.push({
        text: close.text,
        at: close.at,
        loose,
        start: i === 1 ? start : close.start,
        end: last ? end : once.at![cuts[i]!]!,
        page,
        blank: i === 1 ? blank : 0,
        doubled: whole || i > 1,
        letterspaced: close !== loose && isSpaced(loose.text),
        spaced: close !== loose && /^(?:\S\s+)+\S$/u.test(loose.text),
        indent,
        role,
        level,
      });
    }
    blank = 0;
  }
  return rows;
}
