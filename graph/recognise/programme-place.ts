import { Automaton } from '../../lib/match/automaton';
import { derived } from '../lexicon/derived';
import type { Candidate, Recogniser } from './types';

const epithetsOf = derived((lexicon) => {
  const rows = lexicon.table('policy-epithets').map(({ epithet }) => epithet!);
  return Automaton.of(rows);
});
const WEIGHT = 2.5;

/** 平安浙江, 法治中国: what a place is to become, by an epithet of the national programme (平安中国) and the place's name behind it. */
export const programmePlace: Recogniser = {
  name: 'epithet',
  recognise({ passage: { text }, lexicon, found, placeName }) {
    const candidates: Candidate[] = [];
    epithetsOf(lexicon).scanAll(text, (start, after) => {
      const end = placeAt(text, after, found, placeName);
      if (end !== null)
        candidates.push({ start, end, type: 'programme', kind: 'name', evidence: 'epithet/place', weight: WEIGHT });
    });
    return candidates;
  },
};

/** End of the bare place name that starts at `at`, or null: 浙江, not 浙江省 or 浙江大学. */
function placeAt(
  text: string,
  at: number,
  found: Parameters<Recogniser['recognise']>[0]['found'],
  placeName: string | null,
): number | null {
  if (text.startsWith('中国', at)) return at + 2;
  const own = placeName?.replace(/[省市县区]$/u, '');
  if (own && own.length >= 2 && text.startsWith(own, at)) return at + own.length;
  const named = found.filter((c) => c.type === 'place' && c.start === at && c.kind === 'name' && c.end - at <= 3);
  const end = Math.max(0, ...named.map((c) => c.end));
  const believed = named.filter((c) => c.end === end).reduce((sum, { weight }) => sum + weight, 0) > 0;
  return believed && !/[省市县区镇乡州]$/u.test(text.slice(at, end)) ? end : null;
}
