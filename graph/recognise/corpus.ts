import type { Passage } from '../../lib/model/types';
import type { CorpusStatistics } from './types';

/** Ends each passage in the joined text; no clean text holds it. */
const BOUNDARY = '\u0000';

/** Counts over the joined text by plain search, which runs at memory speed; each string is searched for once. */
export function corpusOf(passages: readonly Passage[]): CorpusStatistics {
  const joined = BOUNDARY + passages.map(({ text }) => text + BOUNDARY).join('');
  const known = new Map<string, { count: number; before: Map<string, number>; after: Map<string, number> }>();
  const look = (text: string) => {
    let entry = known.get(text);
    if (!entry) {
      entry = { count: 0, before: new Map(), after: new Map() };
      known.set(text, entry);
      for (let at = joined.indexOf(text); text !== '' && at !== -1; at = joined.indexOf(text, at + 1)) {
        entry.count++;
        add(entry.before, joined[at - 1]!);
        add(entry.after, joined[at + text.length]!);
      }
    }
    return entry;
  };
  return {
    count: (text) => look(text).count,
    before: (text) => look(text).before,
    after: (text) => look(text).after,
  };
}

function add(counts: Map<string, number>, unit: string) {
  const key = unit === BOUNDARY ? '' : unit;
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Statistics of each part of the corpus, by the part's id (`partOf` says in which a passage lies). */
export function corpusByPart(
  passages: readonly Passage[],
  partOf: (passage: Passage) => string,
): ReadonlyMap<string, CorpusStatistics> {
  const parts = new Map<string, Passage[]>();
  for (const passage of passages) {
    const part = parts.get(partOf(passage));
    if (part) part.push(passage);
    else parts.set(partOf(passage), [passage]);
  }
  return new Map([...parts].map(([id, part]) => [id, corpusOf(part)]));
}
