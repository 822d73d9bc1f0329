import { lastThat } from './last-that';

/** A stretch of a text node that stands in a block's text unit by unit. */
export interface Run {
  readonly node: Text;
  /** First unit, in the node. */
  readonly from: number;
  /** Where it stands in the block. */
  readonly start: number;
  readonly length: number;
}

/** Text that reads on without a border, and where each of its UTF-16 units is on the page. */
export interface Block {
  readonly text: string;
  /** In order, without gaps. */
  readonly runs: readonly Run[];
}

/** A stretch of one text node. */
export interface Piece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** Index of the run that holds unit `at`. */
const runAt = (runs: readonly Run[], at: number): number => lastThat(0, runs.length - 1, (i) => runs[i]!.start <= at);

/**
 * Where the units `[start, end)` of a block are on the page: one piece for each text node, so that what stands between two of them
 * without being read (ruby, what is hidden) is in none. White space that was left out within a node is in its piece.
 */
export function piecesOf({ runs }: Block, start: number, end: number): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let i = runAt(runs, start); i < runs.length && runs[i]!.start < end; i++) {
    const { node, from, start: at, length } = runs[i]!;
    const first = from + Math.max(0, start - at);
    const last = from + Math.min(length, end - at);
    const before = pieces.at(-1);
    if (before?.node === node && before.end <= first) pieces[pieces.length - 1] = { ...before, end: last };
    else pieces.push({ node, start: first, end: last });
  }
  return pieces;
}

/** Unit of a block at which a unit of a text node stands, or null where it is not read. */
export function unitOf({ runs }: Block, node: Text, offset: number): number | null {
  const run = runs.find((run) => run.node === node && run.from <= offset && offset < run.from + run.length);
  return run ? run.start + offset - run.from : null;
}

/** The part `[start, end)` of a block, as a block. */
export function partOf(block: Block, start: number, end: number): Block {
  const runs: Run[] = [];
  for (let i = runAt(block.runs, start); i < block.runs.length && block.runs[i]!.start < end; i++) {
    const { node, from, start: at, length } = block.runs[i]!;
    const first = Math.max(at, start);
    const last = Math.min(at + length, end);
    if (last > first) runs.push({ node, from: from + first - at, start: first - start, length: last - first });
  }
  return { text: block.text.slice(start, end), runs };
}

/** Whether two blocks say the same at the same places. */
export const sameBlock = (a: Block, b: Block): boolean =>
  a.text === b.text &&
  a.runs.length === b.runs.length &&
  a.runs.every((run, i) => {
    const other = b.runs[i]!;
    return run.node === other.node && run.from === other.from && run.start === other.start;
  });
