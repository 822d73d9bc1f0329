import { derived } from '../lexicon/derived';
import { gazetteerOf, type Level, type Place } from '../lexicon/gazetteer';
import { Automaton } from '../../lib/match/automaton';
import type { Candidate, Recogniser } from './types';

/** A name that the gazetteer holds, as far as it goes by itself. */
interface Name {
  readonly codes: readonly string[];
  readonly subtype: Level;
  readonly rule: string;
  readonly weight: number;
}

/**
 * How far a name is believed before anybody has looked at its surroundings. Full names say what they are; the short form of a province or city is
 * mostly what it seems; that of a county is a word like others until something licenses it (和平, 清水, 江山).
 */
const PRIOR: Readonly<Record<Level, { full: number; short: number }>> = {
  province: { full: 4, short: 3 },
  city: { full: 4, short: 2.5 },
  county: { full: 3.5, short: -2 },
  township: { full: 2.5, short: -9 },
  village: { full: 2, short: -9 },
};

const names = derived((lexicon) => {
  const gazetteer = gazetteerOf(lexicon);
  const entries = gazetteer.names.map((name): Name => {
    const places = gazetteer.named(name);
    const { level } = places[0]!;
    const full = places[0]!.name === name;
    const weight = PRIOR[level][full ? 'full' : 'short'];
    return {
      codes: places.map(({ code }) => code),
      subtype: level,
      rule: `gazetteer/${level}${full ? '' : '-short'}`,
      weight: full ? weight - brevity(name, places) : weight,
    };
  });
  return { entries, automaton: Automaton.of(gazetteer.names) };
});

/** Two characters leave much to chance (城区, 古镇), and so does a name of many places (城关镇). */
const brevity = (name: string, places: readonly Place[]) =>
  (name.length > 2 ? 0 : places[0]!.level === 'township' ? 4 : 1.5) + (places.length > 5 ? 0.5 : 0);

/** Names of administrative divisions, from the province to the township, by the gazetteer alone. */
export const divisions: Recogniser = {
  name: 'gazetteer',
  recognise({ passage, lexicon }) {
    const { entries, automaton } = names(lexicon);
    const candidates: Candidate[] = [];
    automaton.scanAll(passage.text, (start, end, term) => {
      const { rule, ...name } = entries[term]!;
      candidates.push({ start, end, type: 'place', kind: 'name', evidence: rule, ...name });
    });
    return candidates;
  },
};
