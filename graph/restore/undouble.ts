import { pick, type Located } from './located';

/** A line longer than this is a paragraph, not display type. */
const LONGEST = 200;
/** So many characters must be doubled one after the other, so many of them different: 干干净净 and 研究研究 are words, 0000 a number. */
const SURE = 5;
const DIFFERENT = 3;

/** A repetition ww: its beginning and the length of w. */
interface Square {
  readonly start: number;
  readonly half: number;
}

const SPACE = 0x20;

/** What is known of a line's positions while it is looked at; kept, since most lines come to nothing and there are many. */
const room = () => new Int32Array(LONGEST + 2);
/** The end of the longest chain of squares from the position, and the half of its first square, 0 where none begins. */
const chains = { end: room(), half: room() };
/** One more than where the character of the position stands next, 0 where it does not; by code unit the same for the walk, 0 between two lines. */
const again = { at: room(), of: new Int32Array(1 << 16) };

/**
 * Find the chains of squares of a text, white space between them, and say whether it has any. A title set in two fonts is such a chain:
 * `嘉兴嘉兴““智智””造造`. A square can only begin where its first character comes again, so nothing else is looked at.
 */
function findChains(text: string): boolean {
  const { length } = text;
  const { end, half } = chains;
  let any = false;
  end[length] = length;
  half[length] = half[length + 1] = 0;
  for (let i = length - 1; i >= 0; i--) {
    const unit = text.charCodeAt(i);
    again.at[i] = again.of[unit]!;
    again.of[unit] = i + 1;
    end[i] = i;
    half[i] = 0;
    for (let other = again.at[i]! - 1; other >= 0 && 2 * other - i <= length; other = again.at[other]! - 1) {
      const size = other - i;
      if (!repeats(text, i, other, size)) continue;
      any = true;
      const behind = other + size;
      const on = text.charCodeAt(behind) === SPACE && half[behind + 1]! > 0 ? behind + 1 : behind;
      // Of chains that end together the one with the longest first square.
      if (end[on]! >= end[i]!) {
        end[i] = end[on]!;
        half[i] = size;
      }
    }
  }
  for (let i = 0; i < length; i++) again.of[text.charCodeAt(i)] = 0;
  return any;
}

/** Whether the `size` code units at `a` stand at `b` too. */
function repeats(text: string, a: number, b: number, size: number): boolean {
  for (let i = 1; i < size; i++) if (text.charCodeAt(a + i) !== text.charCodeAt(b + i)) return false;
  return true;
}

/** The doubled stretches of a text: chains of squares long enough to be no words. */
function stretchesOf(text: string): readonly (readonly Square[])[] {
  if (!findChains(text)) return [];
  const found: (readonly Square[])[] = [];
  for (let i = 0; i < text.length;) {
    if (chains.half[i] === 0) {
      i++;
      continue;
    }
    const squares: Square[] = [];
    let end = i;
    while (chains.half[end]! > 0) {
      squares.push({ start: end, half: chains.half[end]! });
      end += 2 * chains.half[end]!;
      if (text.charCodeAt(end) === SPACE && chains.half[end + 1]! > 0) end++;
    }
    const once = squares.map(({ start, half }) => text.slice(start, start + half)).join('');
    const long = once.length >= SURE || (i === 0 && end === text.length && once.length > DIFFERENT);
    if (long && new Set(once).size >= DIFFERENT) {
      found.push(squares);
      i = end;
    } else i++;
  }
  return found;
}

/** What undoubling made of a line. */
export interface Undoubled {
  readonly line: Located;
  /** Whether all of it was doubled: display type such as a title or a caption. */
  readonly whole: boolean;
  /** Where a doubled part begins or ends within the line, in code units of the undoubled text. */
  readonly seams: readonly number[];
}

/**
 * Undo doubled type: some programs print bold as the same words twice with a slight shift, and the text of the PDF then holds them twice
 * (`嘉兴嘉兴““智智””造造`: every run of characters of one font is repeated).
 *
 * A line that is nothing but repetitions is doubled; in other lines only long repetitions are.
 */
export function undouble(line: Located): Undoubled {
  const { text } = line;
  const stretches = text.length > LONGEST ? [] : stretchesOf(text);
  if (stretches.length === 0) return { line, whole: false, seams: [] };
  const kept: number[] = [];
  const seams: number[] = [];
  let next = 0;
  for (const squares of stretches) {
    for (const { start, half } of squares) {
      for (let i = next; i < start; i++) kept.push(i);
      if (start === squares[0]!.start) seams.push(kept.length);
      for (let i = start; i < start + half; i++) kept.push(i);
      next = start + 2 * half;
    }
    seams.push(kept.length);
  }
  for (let i = next; i < text.length; i++) kept.push(i);
  const inner = seams.filter((seam) => seam > 0 && seam < kept.length);
  return { line: pick(line, kept), whole: stretches.length === 1 && inner.length === 0, seams: inner };
}
