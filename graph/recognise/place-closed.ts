import { Automaton } from '../../lib/match/automaton';
import { derived } from '../lexicon/derived';
import type { Candidate, Recogniser } from './types';

interface Name {
  readonly name: string;
  readonly subtype: string;
  readonly rule: string;
  readonly weight: number;
}

/** Closed classes taken whole: nations and cities abroad, named regions, well-known waters and mountains. */
const TABLES = [
  { table: 'world', rule: 'world', weight: 3 },
  { table: 'regions', rule: 'region', weight: 2.5 },
  { table: 'natural', rule: 'natural', weight: 2.5 },
];

const names = derived((lexicon) => {
  const entries = TABLES.flatMap(({ table, rule, weight }) =>
    lexicon.table(table).map((row): Name & { text: string } => ({
      text: row.name!,
      name: row.canonical ?? row.name!,
      subtype: row.subtype ?? 'region',
      rule: `closed/${rule}`,
      weight,
    })),
  );
  return { entries, automaton: Automaton.of(entries.map(({ text }) => text)) };
});

/** Makes of a nation or region an adjective of something else (中国式, 中国特色, 西班牙语, 海河等多式联运, 海河、江海联运). */
const ADJECTIVE = /^(?:式|特色|化|语|籍|裔|梦|(?:、[海江河铁空公水]{2})*(?:等?多式|[海江河铁空公水])?联运)/u;
/** Titles that a nation gives, which name it and are no place: 中国传统村落, 中国石雕之乡. */
const TITLE = /^(?:\p{Script=Han}{1,6}之[乡都城村]|传统村落|[十百]大|百强|最美|历史文化名|美丽[乡休])/u;
/** What bears the name of a mountain or a river and is neither: 秦岭站, “黄河”号. */
const NAMESAKE = /^”?[站号](?![子令])/u;

export const closedPlaces: Recogniser = {
  name: 'closed',
  recognise({ passage, lexicon, words }) {
    const { entries, automaton } = names(lexicon);
    const candidates: Candidate[] = [];
    automaton.scan(passage.text, (start, end, term) => {
      const { name, subtype, rule, weight } = entries[term]!;
      const base = { start, end, type: 'place', kind: 'name', name, subtype } as const;
      candidates.push({ ...base, evidence: rule, weight });
      // A nation is no person, though the segmenter takes its sounds for one (乌克兰).
      if (subtype === 'country') candidates.push({ ...base, type: 'person', evidence: rule, weight: -8 });
      const after = passage.text.slice(end, end + 12);
      if (subtype === 'natural' && NAMESAKE.test(after))
        candidates.push({ ...base, evidence: 'closed/namesake', weight: -8 });
      if (subtype === 'country' && TITLE.test(after))
        candidates.push({ ...base, evidence: 'closed/title', weight: -8 });
      if (ADJECTIVE.test(after) && words.at(end)?.start === end)
        candidates.push({ ...base, evidence: 'closed/adjective', weight: -8 });
    });
    return candidates;
  },
};
