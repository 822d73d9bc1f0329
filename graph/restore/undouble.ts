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

/**
 * For each position the end of the longest chain of squares from it, white space between them, and its first square. A title set in two
 * fonts is such a chain: `嘉兴嘉兴““智智””造造`.
 */
function chainsOf(text: string): readonly { end: number; half: number }[] {
  const chains = Array.from({ length: text.length + 1 }, (_, i) => ({ end: i, half: 0 }));
  for (let i = text.length - 2; i >= 0; i--) {
    for (let half = (text.length - i) >> 1; half > 0; half--) {
      if (text[i] !== text[i + half] || !text.startsWith(text.slice(i, i + half), i + half)) continue;
      const after = i + 2 * half;
      const next = text[after] === ' ' && chains[after + 1]!.half > 0 ? after + 1 : after;
      if (chains[next]!.end > chains[i]!.end) chains[i] = { end: chains[next]!.end, half };
    }
  }
  return chains;
}

/** The doubled stretches of a text: chains of squares long enough to be no words. */
function stretchesOf(text: string): readonly (readonly Square[])[] {
  const chains = chainsOf(text);
  const found: (readonly Square[])[] = [];
  for (let i = 0; i < text.length;) {
    const squares: Square[] = [];
    let end = i;
    while (chains[end]!.half > 0) {
      squares.push({ start: end, half: chains[end]!.half });
      end += 2 * chains[end]!.half;
      if (text[end] === ' ' && chains[end + 1]!.half > 0) end++;
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

/** How many code units of a text have stood in it before. */
function repeatedIn(text: string): number {
  let repeated = 0;
  for (let i = 1; i < text.length && repeated <= DIFFERENT; i++) if (text.indexOf(text[i]!) < i) repeated++;
  return repeated;
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
  // So many characters that come twice are the least that doubled type has; most lines have fewer and are done with.
  if (text.length > LONGEST || repeatedIn(text) < DIFFERENT + 1) return { line, whole: false, seams: [] };
  const stretches = stretchesOf(text);
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
