import { derived } from '../lexicon/derived';
import { gazetteerOf } from '../lexicon/gazetteer';
import type { Lexicon } from '../lexicon/types';
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

/** First characters that are read as numbers, sizes or joints (三大产业带, 和). */
const NUMERAL = /^[一二三四五六七八九十百千万两大小和与及]/u;

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
      if (name === short && (level === 'city' || level === 'county') && !NUMERAL.test(name))
        note(name[0]!, code, false);
  return initials;
});

/** By code unit, what a character may be: 1 the first of a city or county, 2 an official abbreviation too, 0 neither. */
export const initialKinds = derived((lexicon) => {
  const kinds = new Uint8Array(0x10000);
  for (const [character, initials] of initialsOf(lexicon))
    kinds[character.charCodeAt(0)] = initials.some(({ official }) => official) ? 2 : 1;
  return kinds;
});

/**
 * Places that the character likeliest stands for in this article: one named in it whose official abbreviation it is, else a city of
 * the article's province that the document names, else any other by official abbreviation, else a city elsewhere that is named, else
 * a county of the province or one named in full; of one kind the oftener named first.
 */
export const meaningsOf = (context: Context, character: string): readonly Initial[] => meaningsIn(context)(character);

/** {@link meaningsOf} for many characters of one passage. */
export function meaningsIn(context: Context): (character: string) => readonly Initial[] {
  let known = meanings.get(context.here);
  if (!known) meanings.set(context.here, (known = new Map()));
  return (character) => {
    let found = known.get(character);
    if (!found) known.set(character, (found = find(context, character)));
    return found;
  };
}

const meanings = new WeakMap<CorpusStatistics, Map<string, readonly Initial[]>>();

function find({ lexicon, document, here, placeName }: Context, character: string): readonly Initial[] {
  const gazetteer = gazetteerOf(lexicon);
  const home = placeName === null ? '' : (gazetteer.named(placeName)[0]?.code.slice(0, 2) ?? '');
  const rank = ({ code, official, short }: Initial): number => {
    const county = code.length > 4;
    const athome = home !== '' && code.startsWith(home);
    if (official) return athome || here.has(short) ? 6 : 4;
    if (athome) return document.has(short) ? (county ? 2 : 5) : 0;
    if (county) return here.has(gazetteer.get(code)!.name) ? 1 : 0;
    return document.has(short) ? 3 : 0;
  };
  const every = initialsOf(lexicon).get(character) ?? [];
  // A county ranks below any other that is named; there are many, and most need not be looked for.
  const wide = every.filter(({ code, official }) => official || code.length <= 4);
  const all = wide.some((initial) => rank(initial) > 2) ? wide : every;
  const ranks = all.map(rank);
  const best = Math.max(...ranks);
  if (best <= 0) return [];
  return all
    .filter((_, i) => ranks[i] === best)
    .sort((a, b) => document.count(b.short) - document.count(a.short) || (a.code < b.code ? -1 : 1));
}

/**
 * How many characters right before `end` are initials in a row that begins a word (金建 in 推进金建铁路): two to five, of which the
 * document licenses half at least, or that stand right before a head (`alone`), all for cities, with nothing or no word before; else 0.
 */
export function initialsIn(context: Context, end: number, alone: boolean): number {
  const { text } = context.passage;
  const all = initialsOf(context.lexicon);
  const { words } = context;
  let best = 0;
  let licensed = 0;
  for (let length = 1; length <= 5 && all.has(text[end - length] ?? ''); length++) {
    if (meaningsOf(context, text[end - length]!).length > 0) licensed++;
    const [first] = meaningsOf(context, text[end - length]!);
    if (length < 2 || !words.startsWord(end - length)) continue;
    const cities = [...text.slice(end - length, end)].every((one) =>
      all.get(one)!.some(({ code }) => code.length <= 4),
    );
    const apart = words.exact(end - length, end)?.tag === 'x' || !/\p{L}/u.test(text[end - length - 1] ?? '');
    if ((licensed * 2 < length || !first) && !(alone && cities && apart)) continue;
    if (words.within(end - length, end).every(isBare)) best = length;
  }
  return best;
}
