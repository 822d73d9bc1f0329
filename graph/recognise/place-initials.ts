import { derived } from '../lexicon/derived';
import { gazetteerOf } from '../lexicon/gazetteer';
import type { Lexicon } from '../lexicon/types';
import { tokenMap } from './tokens';
import type { Context, CorpusStatistics, Token } from './types';

/** A place that a single character may stand for. */
export interface Initial {
  readonly code: string;
  /** Short name, by which one sees whether the document speaks of the place. */
  readonly short: string;
  /** Official abbreviation (浙, 甬), not merely the first character of the name. */
  readonly official: boolean;
}

/** Tags of words that may be nothing but abbreviations, or unknown. */
const BARE = new Set(['j', 'ns', 'x', 'nz', 'b', 'ng', 'nr', 'nrt']);
export const isBare = ({ tag, start, end }: Token) => (end - start === 1 && tag !== 'm') || BARE.has(tag);

/** By character, the places that it may stand for: official abbreviations, and first characters of cities and counties. */
export const initialsOf: (lexicon: Lexicon) => ReadonlyMap<string, readonly Initial[]> = derived((lexicon) => {
  const gazetteer = gazetteerOf(lexicon);
  const initials = new Map<string, Initial[]>();
  const note = (character: string, code: string, official: boolean) => {
    const place = gazetteer.get(code);
    if (!place?.short) return;
    const same = initials.get(character) ?? [];
    if (!same.some((other) => other.code === code))
      initials.set(character, [...same, { code, short: place.short, official }]);
  };
  for (const { code, abbr } of lexicon.table('provinces')) for (const one of abbr!.split(',')) note(one, code!, true);
  for (const { code, abbr } of lexicon.table('city-abbreviations')) note(abbr!, code!, true);
  for (const name of gazetteer.names)
    for (const { code, level, short } of gazetteer.named(name))
      if (name === short && (level === 'city' || level === 'county')) note(name[0]!, code, false);
  return initials;
});

/**
 * Places that the character may stand for in this document: official abbreviations always, first characters if the document names
 * the place. Cities come before counties, what the document names more often first.
 */
export function meaningsOf(context: Context, character: string): readonly Initial[] {
  let known = meanings.get(context.here);
  if (!known) meanings.set(context.here, (known = new Map()));
  let found = known.get(character);
  if (!found) known.set(character, (found = find(context, character)));
  return found;
}

const meanings = new WeakMap<CorpusStatistics, Map<string, readonly Initial[]>>();

function find({ lexicon, document, placeName }: Context, character: string): readonly Initial[] {
  const home = placeName === null ? '' : (gazetteerOf(lexicon).named(placeName)[0]?.code.slice(0, 2) ?? '');
  const rank = ({ code, official, short }: Initial) =>
    (official ? 1000 : 0) +
    (home !== '' && code.startsWith(home) ? 500 : 0) -
    code.length * 50 +
    Math.min(document.count(short), 40);
  return (initialsOf(lexicon).get(character) ?? [])
    .filter(({ official, short }) => official || document.has(short))
    .map((initial) => [initial, rank(initial)] as const)
    .sort((a, b) => b[1] - a[1] || (a[0].code < b[0].code ? -1 : 1))
    .map(([initial]) => initial);
}

/**
 * How many characters right before `end` are initials in a row that begins a word (金建 in 推进金建铁路): two to five, of which the document
 * licenses one at least; else 0.
 */
export function initialsIn(context: Context, end: number): number {
  const { text } = context.passage;
  const all = initialsOf(context.lexicon);
  const words = tokenMap(context.tokens);
  let best = 0;
  let licensed = false;
  for (let length = 1; length <= 5 && all.has(text[end - length] ?? ''); length++) {
    licensed ||= meaningsOf(context, text[end - length]!).length > 0;
    const inside = context.tokens.filter((token) => token.start >= end - length && token.end <= end);
    if (length >= 2 && licensed && words.startsWord(end - length) && inside.every(isBare)) best = length;
  }
  return best;
}
