import { partOf, type Block } from './block';

/** Longest block that is kept whole, in UTF-16 units: what is marked together. */
const LONG = 1_200;
/** No piece but the last is shorter. */
const SHORT = 400;
/** Where no name goes on, best first. */
const ENDS = [/[。！？；!?]/gu, /[，,：:\s\u3000]/gu, /[、]/gu];

/** End of the piece that begins at `start`. */
function endOf(text: string, start: number): number {
  if (text.length - start <= LONG) return text.length;
  for (const ends of ENDS) {
    ends.lastIndex = start + SHORT;
    const found = ends.exec(text);
    if (found && found.index < start + LONG) return found.index + 1;
  }
  return start + LONG;
}

/** A long block in pieces that end where a sentence ends, or else a part of one: a name that runs over such an end does not exist. */
export function cut(block: Block): readonly Block[] {
  if (block.text.length <= LONG) return [block];
  const pieces: Block[] = [];
  for (let start = 0; start < block.text.length;) {
    const end = endOf(block.text, start);
    pieces.push(partOf(block, start, end));
    start = end;
  }
  return pieces;
}
