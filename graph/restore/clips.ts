import { Ending } from '../../lib/match/ending';
import type { Span } from '../../lib/model/types';
import { slice, placeOf, type Located } from './located';

/** A stretch of clean text with its range in the decoded file. */
export interface Clip extends Located {
  readonly end: number;
}

const LATIN_BEGINS = /^[A-Za-z(]/u;
const LATIN_ENDS = new Ending(/[\w.,;:!?)%]/u);

/** Text of clips read one after the other; Latin words that a line end parted get their space back. */
export function textOf(clips: readonly Clip[], between = ''): string {
  let text = '';
  for (const clip of clips) {
    const latin = LATIN_BEGINS.test(clip.text) && LATIN_ENDS.test(text);
    text += text === '' ? clip.text : (latin && between === '' ? ' ' : between) + clip.text;
  }
  return text;
}

/** The source ranges of clips, those that only white space parts made one. */
export function piecesOf(clips: readonly Clip[], source: string): readonly Span[] {
  const pieces: [number, number][] = [];
  for (const { start, end } of clips) {
    const last = pieces.at(-1);
    if (last && start >= last[1] && source.slice(last[1], start).trim() === '') last[1] = end;
    else pieces.push([start, end]);
  }
  return pieces;
}

/** Cut clips at an offset of their joined text (joined without anything between). */
export function cut(clips: readonly Clip[], offset: number): readonly [readonly Clip[], readonly Clip[]] {
  const before: Clip[] = [];
  const after: Clip[] = [];
  let at = 0;
  for (const clip of clips) {
    const next = at + clip.text.length;
    if (next <= offset) before.push(clip);
    else if (at >= offset) after.push(clip);
    else {
      const seam = placeOf(clip, offset - at);
      before.push({ ...slice(clip, 0, offset - at), start: clip.start, end: seam });
      after.push({ ...slice(clip, offset - at, clip.text.length), start: seam, end: clip.end });
    }
    at = next;
  }
  return [before, after];
}
