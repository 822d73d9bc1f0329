import type { Marks } from './protocol';

/** A frame of a page with its marks. */
export interface FrameMarks {
  readonly frame: number;
  readonly marks: Marks;
}

/** Marks of the frames that have some; a frame whose names are another pack's is left out, for its numbers mean others. */
const alike = (frames: readonly FrameMarks[]): readonly FrameMarks[] => {
  const on = frames.filter(({ marks }) => marks.on).sort((a, b) => a.frame - b.frame);
  const pack = on.find(({ marks }) => marks.pack !== null)?.marks.pack ?? null;
  return on.filter(({ marks }) => marks.pack === null || marks.pack === pack);
};

const countOf = ({ marks }: FrameMarks, entity: number): number =>
  marks.counts.find(([one]) => one === entity)?.[1] ?? 0;

/**
 * The marks of a page: those of its frames, one behind the other in the order of their numbers.
 *
 * @param last the frame in which something was scrolled to last
 * @returns null where nothing is marked
 */
export function sumMarks(frames: readonly FrameMarks[], last: number | null): Marks | null {
  const summed = alike(frames);
  if (summed.length === 0) return null;
  const counts = new Map<number, number>();
  for (const { marks } of summed)
    for (const [entity, count] of marks.counts) counts.set(entity, (counts.get(entity) ?? 0) + count);
  const shown = summed.find(({ frame }) => frame === last)?.marks.shown ?? null;
  const before = (entity: number) =>
    summed.filter(({ frame }) => frame < last!).reduce((sum, frame) => sum + countOf(frame, entity), 0);
  return {
    pack: summed.find(({ marks }) => marks.pack !== null)?.marks.pack ?? null,
    on: true,
    done: summed.reduce((sum, { marks }) => sum + marks.done, 0),
    total: summed.reduce((sum, { marks }) => sum + marks.total, 0),
    counts: [...counts],
    shown: shown && { entity: shown.entity, n: before(shown.entity) + shown.n },
  };
}

/** The frame in which the next occurrence of an entity stands, or the one before, and whether it begins anew there; null where none has it. */
export function frameOfNext(
  frames: readonly FrameMarks[],
  last: number | null,
  entity: number,
  step: 1 | -1,
): { readonly frame: number; readonly anew: boolean } | null {
  const having = alike(frames).filter((frame) => countOf(frame, entity) > 0);
  const at = having.findIndex(({ frame }) => frame === last);
  const shown = having[at]?.marks.shown;
  if (shown?.entity === entity) {
    const next = shown.n + step;
    if (next >= 1 && next <= countOf(having[at]!, entity)) return { frame: last!, anew: false };
    return { frame: having[(at + step + having.length) % having.length]!.frame, anew: true };
  }
  const from = having.at(step === 1 ? 0 : -1);
  return from ? { frame: from.frame, anew: true } : null;
}
