import { Automaton } from '../../lib/match/automaton';
import { derived } from '../lexicon/derived';
import { gazetteerOf, PEOPLES, type Place } from '../lexicon/gazetteer';
import type { Candidate, Recogniser } from './types';

/** Shorter codes are provinces: theirs are too many for a short form to say which. */
const CITY = 4;
/** Beside another township of the city (虾峙、六横), and alone, where the segmenter knows it as a place or not at all. */
const LISTED = 3.5;
const ALONE = 2;
const PROPER = new Set(['x', 'ns']);
/** Where the article names the township in full, too: 枫井土家族乡, 枫井. */
const NAMED = 2;

/** By the code of a city, its townships without 镇, 乡 and 街道; made when its first article comes. */
const townshipsOf = derived((lexicon) => {
  const gazetteer = gazetteerOf(lexicon);
  const cities = new Map<string, ReturnType<typeof made>>();
  function made(city: string) {
    const names = new Map<string, Place>();
    for (const { code } of lexicon.divisions.rows) {
      const place = code.length === 9 && code.startsWith(city) ? gazetteer.get(code) : undefined;
      const bare = place?.name.replace(/(?:镇|乡|街道)$/u, '');
      const short = bare?.replace(PEOPLES, '');
      // 民族乡 and the 城关 of many counties have no name of their own.
      if (!place || !short || short.length < 2 || bare === place.name || /族$|^城[关区郊厢]/u.test(short)) continue;
      if (!names.has(short)) names.set(short, place);
      if (short !== bare && !names.has(`${short}乡`)) names.set(`${short}乡`, place);
    }
    const texts = [...names.keys()];
    return { texts, names, automaton: Automaton.of(texts) };
  }
  return (city: string) => {
    const known = cities.get(city) ?? made(city);
    cities.set(city, known);
    return known;
  };
});

/** A township in full with the people that it is of, which the article then calls without: 枫井土家族乡, 枫井乡, 枫井. */
function peopled(place: Candidate, text: string): readonly Candidate[] {
  const { subtype, start, end, weight, evidence } = place;
  if (subtype !== 'township' || weight <= 0 || evidence !== 'gazetteer/township' || text[end - 1] !== '乡') return [];
  const bare = text.slice(start, end - 1);
  const short = bare.replace(PEOPLES, '');
  if (short === bare || short.length < 2) return [];
  const seeds = [
    { text: `${short}乡`, within: 'article', weight: 4 },
    { text: short, within: 'article', weight: 3, wholeWords: true },
  ] as const;
  return [{ ...place, evidence: 'township/people', weight: 0.5, seeds }];
}

/** Townships in short, where the article speaks for their city. */
export const townships: Recogniser = {
  name: 'township',
  recognise({ passage: { text }, lexicon, words, placeName, here, found }) {
    const [home] = placeName === null ? [] : gazetteerOf(lexicon).named(placeName);
    const city = home && home.code.length >= CITY ? townshipsOf(lexicon)(home.code.slice(0, CITY)) : undefined;
    const named = found.flatMap((place) => peopled(place, text));
    if (!city) return named;
    const hits: { readonly start: number; readonly end: number; readonly place: Place }[] = [];
    city.automaton.scan(text, (start, end, term) => {
      const place = city.names.get(city.texts[term]!)!;
      if (!/^[镇乡街县市区]/u.test(text.slice(end)) && words.fit(start, end) !== 'cut')
        hits.push({ start, end, place });
    });
    const beside = ({ start, end }: (typeof hits)[number]) =>
      hits.some(
        (other) =>
          (other.end === start - 1 && text[other.end] === '、') || (other.start === end + 1 && text[end] === '、'),
      );
    const short = hits.flatMap((hit): Candidate[] => {
      const { start, end, place } = hit;
      const base = { start, end, type: 'place', subtype: 'township', kind: 'name', codes: [place.code] } as const;
      if (text[end - 1] === '乡' && !place.name.startsWith(text.slice(start, end)))
        return [{ ...base, evidence: 'township/people', weight: LISTED }];
      if (beside(hit)) return [{ ...base, evidence: 'township/listed', weight: LISTED }];
      const unknown = () =>
        words.within(start, end).every(({ tag, text: { length } }) => PROPER.has(tag) || length === 1);
      if (here.has(place.name) && unknown()) return [{ ...base, evidence: 'township/named', weight: NAMED }];
      const word = words.exact(start, end);
      return word && PROPER.has(word.tag) ? [{ ...base, evidence: 'township/word', weight: ALONE }] : [];
    });
    return [...named, ...short];
  },
};
