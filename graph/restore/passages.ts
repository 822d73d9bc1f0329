import type { PassageKind } from '../../lib/model/types';
import { cut, piecesOf, type Clip } from './clips';
import { sentencesOf } from './sentences';
import type { RestoredPassage } from './types';

/** A passage longer than this is cut at a sentence; parts aim at this length. */
const LONGEST = 600;
const AIM = 450;

/** Where to cut a long text: sentence ends nearest to equal parts. */
function cutsOf(text: string): readonly number[] {
  if (text.length <= LONGEST) return [];
  const parts = Math.max(2, Math.round(text.length / AIM));
  const ends = sentencesOf(text).map(([, end]) => end);
  const cuts = new Set<number>();
  let i = 0;
  for (let part = 1; part < parts; part++) {
    const wish = (text.length * part) / parts;
    while (i + 1 < ends.length && Math.abs(ends[i + 1]! - wish) <= Math.abs(ends[i]! - wish)) i++;
    if (ends[i]! < text.length) cuts.add(ends[i]!);
  }
  return [...cuts];
}

/** One passage of clips, or several where it is long. `text` where it is not simply the clips' text. */
export function passagesOf(
  kind: PassageKind,
  page: number | null,
  clips: readonly Clip[],
  text: string,
  source: string,
): readonly RestoredPassage[] {
  const joined = clips.map((clip) => clip.text).join('');
  const make = (words: string, parts: readonly Clip[]): RestoredPassage => {
    const pieces = piecesOf(parts, source);
    const range = [Math.min(...pieces.map(([start]) => start)), Math.max(...pieces.map(([, end]) => end))] as const;
    return {
      kind,
      page,
      text: words,
      sentences: sentencesOf(words),
      source: range,
      ...(pieces.length > 1 ? { pieces } : {}),
    };
  };
  if (joined !== text) return [make(text, clips)];
  const passages: RestoredPassage[] = [];
  let rest = clips;
  let done = 0;
  for (const at of cutsOf(text)) {
    const [before, after] = cut(rest, at - done);
    passages.push(make(text.slice(done, at), before));
    rest = after;
    done = at;
  }
  passages.push(make(text.slice(done), rest));
  return passages;
}
