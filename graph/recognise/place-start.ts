import { placeEdges } from './org-places';
import type { Candidate, Context } from './types';

/** Characters that no name holds: what joins words, points or counts. */
const STOP = /[的了和与及或在到从至由于是为被把将对这那各每等之一条段好来去走内外中]/u;
/** Tags of words that govern a name or stand beside it. */
const GOVERNS = new Set(['v', 'vn', 'p', 'c', 'uj', 'd', 'f', 't', 'm', 'q', 'r', 'u', 'ul', 'l']);
/** What the segmenter glues to a name that it does not know. */
const GLUED = /[接经沿在向对]/u;

/**
 * Where the name before a head begins, two to four characters back: at a place, a mark, or behind a word that governs it; null where nothing does.
 */
export function nameStart(context: Context, head: number): number | null {
  const { text } = context.passage;
  const { words } = context;
  const { sure } = placeEdges(context);
  for (let start = head - 2; start >= Math.max(0, head - 4); start--) {
    const name = text.slice(start, head);
    if (!/^\p{Script=Han}+$/u.test(name) || STOP.test(name)) return null;
    if (sure.has(start)) return start;
    const first = words.at(start)!;
    const before = text[start - 1] ?? '';
    // A verb at the opening of a clause governs the name: ，修通黄泥路.
    if (!/\p{L}/u.test(before))
      return first.end < head && first.text.length > 1 && GOVERNS.has(first.tag) ? null : start;
    if (before === '至') return null;
    if (/[和与及]/u.test(before) || (/[到在沿经]/u.test(before) && first.start === start)) return start;
    if (first.start === start && GOVERNS.has(words.at(start - 1)!.tag) && !/[上下大新那]/u.test(before)) return start;
    if (first.tag === 'x' && first.start === start - 1 && GLUED.test(before)) return start;
  }
  return null;
}

/** A name that such a rule has found: of what people have made, or of a water. */
export const placeAt = (
  subtype: 'site' | 'natural',
  start: number,
  end: number,
  evidence: string,
  weight: number,
): Candidate => ({ start, end, type: 'place', subtype, kind: 'name', evidence, weight });
