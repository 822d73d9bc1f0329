/** How two sides put the same thing: their clauses side by side, what one keeps and the other changes. */
import { diffArrays } from 'diff';
import type { Span } from '../../model/types';
import type { Corpus } from '../corpus';
import { nearness } from '../nearest';

/** Words in a text. */
export interface Place {
  /** Index of the passage. */
  readonly passage: number;
  readonly start: number;
  readonly end: number;
}

/** A stretch of two wordings: in both, or in one alone. */
export interface Stretch {
  readonly side: 'both' | 'left' | 'right';
  readonly text: string;
}

export interface Wording {
  /** The clauses, which hold the words. */
  readonly left: Place;
  readonly right: Place;
  /** Both clauses, character by character. */
  readonly stretches: readonly Stretch[];
  /** Whether they are the same. */
  readonly same: boolean;
}

/** What a clause ends at. The enumeration comma stands inside one. */
const END = /[，。；：！？,;:!?\n]/u;
/** Longer clauses are cut around the words: beyond this they are other matters. */
const REACH = 40;
/** Places of each side that are put beside each other, from the first. */
const MOST = 24;

/** The clause around some words. */
export function clauseAround(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from > 0 && start - from < REACH && !END.test(text[from - 1]!)) from--;
  while (to < text.length && to - end < REACH && !END.test(text[to]!)) to++;
  // A clause that is cut may begin with half a character.
  if (/[\uDC00-\uDFFF]/.test(text[from]!)) from++;
  if (to < text.length && /[\uDC00-\uDFFF]/.test(text[to]!)) to--;
  return [from, to];
}

/** A figure is one thing, which differs as a whole; all else is characters. */
const PIECES = /\d+(?:[.,]\d+)*%?|[^]/gu;
const piecesOf = (text: string): string[] => text.match(PIECES) ?? [];

/** What two texts share and what each has alone, character by character (shortest edit script; E. W. Myers, Algorithmica 1, 1986). */
export const stretchesOf = (left: string, right: string): readonly Stretch[] =>
  diffArrays(piecesOf(left), piecesOf(right)).map(({ value, added, removed }) => ({
    side: added ? 'right' : removed ? 'left' : 'both',
    text: value.join(''),
  }));

/** The clauses of two sides that are most alike, the first of equals; null where a side has none. */
export function wordingOf({ passages }: Corpus, left: readonly Place[], right: readonly Place[]): Wording | null {
  const clauses = (places: readonly Place[]) =>
    places.slice(0, MOST).map(({ passage, start, end }) => {
      const { text } = passages[passage]!;
      const [from, to] = clauseAround(text, start, end);
      return { place: { passage, start: from, end: to }, text: text.slice(from, to) };
    });
  const others = clauses(right);
  let best: { left: (typeof others)[number]; right: (typeof others)[number]; near: number } | null = null;
  for (const one of clauses(left)) {
    const near = nearness(one.text);
    for (const other of others) {
      const value = one.text === other.text ? 2 : near(other.text);
      if (best === null || value > best.near) best = { left: one, right: other, near: value };
    }
  }
  return (
    best && {
      left: best.left.place,
      right: best.right.place,
      stretches: stretchesOf(best.left.text, best.right.text),
      same: best.left.text === best.right.text,
    }
  );
}
