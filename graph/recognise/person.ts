import { bestAt, DOUBTFUL, type Judged, LISTED, rangeOf, type Scene } from './person-judge';
import type { Reason } from './person-context';
import { personTables } from './person-tables';
import type { Candidate, Context, CorpusStatistics, Recogniser, Seed } from './types';

/** From here on a name is looked for everywhere in its document. */
const CERTAIN = 1;
/** From here on a name of two characters is known again where its own characters speak against it. */
const SURE = 4;

/**
 * Chinese names of persons. At every surname the readings of two to four characters are weighed: characters, cuts, neighbours, the
 * name before in a list; of readings that start at one place the heaviest speaks.
 */
export const person: Recogniser = {
  name: 'person',
  recognise(context) {
    const { text } = context.passage;
    const { words, document } = context;
    const tables = personTables(context.lexicon);
    let known: ReadonlySet<number> | null = null;
    const places = () => (known ??= placesOf(context));
    const scene: Scene = { text, words, tables, places, document };
    const candidates: Candidate[] = [];
    let previous: Judged | null = null;
    let doubtful: Judged | null = null;
    for (let start = 0; start + 1 < text.length; start++) {
      if (tables.opens[text.charCodeAt(start)] === 0) continue;
      const best = bestAt(scene, start, doubtful && isIntroduced(doubtful) ? doubtful : previous);
      if (!best || best.total < DOUBTFUL) continue;
      candidates.push(...candidatesOf(best, text, document));
      if (best.total > 0) {
        if (doubtful && doubtful.end === best.start - 1 && text[doubtful.end] === '、')
          candidates.push(candidateOf(doubtful, text, { rule: 'list', weight: LISTED }));
        previous = best;
        start = best.end - 1;
        doubtful = null;
      } else doubtful = best;
    }
    return candidates;
  },
};

/** Ranges that are places of the gazetteer, or rows of their initials (金丽温). */
function placesOf({ found }: Context): ReadonlySet<number> {
  const places = found.filter(({ type, weight }) => type === 'place' && weight > 0);
  const ranges = new Set(places.map(({ start, end }) => rangeOf(start, end)));
  const initials = new Set(places.filter(({ kind }) => kind === 'abbr').map(({ start }) => start));
  for (const start of initials)
    for (let end = start + 1; initials.has(end) && end - start < 4; end++) ranges.add(rangeOf(start, end + 1));
  return ranges;
}

function candidatesOf(judged: Judged, text: string, document: CorpusStatistics): readonly Candidate[] {
  const name = nameOf(judged, text);
  // What is believed once by its neighbours and said again, with three characters, is no chance.
  const certain = judged.total >= CERTAIN || (judged.total > 0 && name.length > 2 && document.count(name) > 1);
  const seeds: readonly Seed[] = !certain
    ? []
    : [{ text: name, within: 'document', weight: name.length > 2 ? 6 : judged.total < SURE ? 4.5 : 5.5 }];
  return judged.reasons.map((reason, i) => ({
    ...candidateOf(judged, text, reason),
    ...(i === 0 && seeds.length > 0 ? { seeds } : {}),
  }));
}

/** 书记某和、: what stands behind an office may open a list, whatever its characters say. */
const isIntroduced = ({ reasons }: Judged): boolean => reasons.some(({ rule }) => rule === 'post-before');

const candidateOf = (judged: Judged, text: string, { rule, weight }: Reason): Candidate => ({
  start: judged.start,
  end: judged.end,
  type: 'person',
  kind: 'name',
  name: nameOf(judged, text),
  evidence: `person/${rule}`,
  weight,
});

/** The canonical name: without the white space inside it. */
const nameOf = ({ start, end }: Judged, text: string) => text.slice(start, end).replace(/\s/gu, '');
