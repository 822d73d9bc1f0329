import { type Reason, reasonsAfter, reasonsBefore } from './person-context';
import { type Reading, readingsAt } from './person-name';
import { type PersonTables, personTables } from './person-tables';
import type { Candidate, Context, Recogniser, Seed } from './types';

/** A reading whose characters say so little for it is not worth a look at its neighbours. */
const HOPELESS = -9;
/** What is kept below belief, since the name may be certain elsewhere in the document. */
const DOUBTFUL = -6;
/** From here on a name is looked for everywhere in its document. */
const CERTAIN = 1;

/** From here on a neighbour says what part the word plays; lighter ones (、 对 在) stand beside any noun. */
const ROLE = 2;
/** A range without such a neighbour is hardly ever a name, however it looks: 吉林, 弘扬, 石景山. */
const WITHOUT_ROLE = -3.5;

/** What a name right beside it in a list says for a range that fills its place in the list. */
const LISTED = 6;

const LIST_MARK = /[、\s]/u;

/** A reading with all reasons. */
interface Judged extends Reading {
  readonly reasons: readonly Reason[];
  readonly total: number;
}

/**
 * Chinese names of persons. At every surname the readings of two to four characters are weighed: characters, cuts, neighbours, the
 * name before in a list; of readings that start at one place the heaviest speaks.
 */
export const person: Recogniser = {
  name: 'person',
  recognise(context) {
    const { text } = context.passage;
    const tables = personTables(context.lexicon);
    const places = placesOf(context);
    const candidates: Candidate[] = [];
    let previous: Judged | null = null;
    let doubtful: Judged | null = null;
    for (let start = 0; start + 1 < text.length; start++) {
      if (tables.opens[text.charCodeAt(start)] === 0) continue;
      const best = bestAt(context, start, tables, places, previous);
      if (!best || best.total < DOUBTFUL) continue;
      candidates.push(...candidatesOf(best, text));
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

function bestAt(
  context: Context,
  start: number,
  tables: PersonTables,
  places: ReadonlySet<number>,
  previous: Judged | null,
): Judged | null {
  const { words } = context;
  const { text } = context.passage;
  let best: Judged | null = null;
  let before: readonly Reason[] | null = null;
  const beside = previous !== null && start - previous.end <= 2;
  for (const reading of readingsAt(text, start, tables, words, beside ? HOPELESS - LISTED : HOPELESS)) {
    before ??= reasonsBefore(text, start, tables, words);
    const neighbours = [
      ...before,
      ...reasonsAfter(text, reading.end, tables, words),
      ...listed(text, reading, previous),
      ...signed(reading, text, before),
      ...addressed(reading, text, tables),
      ...told(reading, text, tables),
      ...recurring(reading, text, context),
      ...placed(reading, places),
      ...joined(reading, text, previous),
    ];
    const reasons = [
      { rule: 'shape', weight: reading.shape },
      ...(reading.cut === 0 ? [] : [{ rule: 'segmenter', weight: reading.cut }]),
      ...neighbours,
      ...(neighbours.some(({ weight }) => weight >= ROLE) ? [] : [{ rule: 'without-role', weight: WITHOUT_ROLE }]),
    ];
    const total = reasons.reduce((sum, { weight }) => sum + weight, 0);
    if (!best || total > best.total) best = { ...reading, reasons, total };
  }
  return best;
}

/** A name right behind another in a list: surer when the list goes on or ends right behind it. */
function listed(text: string, { start, end }: Reading, previous: Judged | null): readonly Reason[] {
  if (!previous || previous.end >= start || start - previous.end > 2) return [];
  const between = text.slice(previous.end, start);
  if (![...between].every((c) => LIST_MARK.test(c))) return [];
  const closed = end === text.length || /[、，。；：！？（）()\s”等摄]/u.test(text[end]!);
  return [{ rule: 'list', weight: closed ? LISTED : LISTED / 2 }];
}

/** A word that the segmenter does not know and the document says again, with a surname in front: likelier a name each time. */
function recurring({ start, end, length, cut }: Reading, text: string, { document }: Context): readonly Reason[] {
  if (length < 3 || cut <= 2) return [];
  const count = document.count(text.slice(start, end));
  return count < 2 ? [] : [{ rule: 'recurring', weight: count === 2 ? 1.5 : 3.5 }];
}

/** Ranges that are places of the gazetteer, or rows of their initials (金丽温). */
function placesOf({ found }: Context): ReadonlySet<number> {
  const places = found.filter(({ type, weight }) => type === 'place' && weight > 0);
  const ranges = new Set(places.map(({ start, end }) => rangeOf(start, end)));
  const initials = new Set(places.filter(({ kind }) => kind === 'abbr').map(({ start }) => start));
  for (const start of initials)
    for (let end = start + 1; initials.has(end) && end - start < 4; end++) ranges.add(rangeOf(start, end + 1));
  return ranges;
}

/** One number for a range: no passage is that long. */
const rangeOf = (start: number, end: number) => start * 2 ** 26 + end;

const placed = ({ start, end }: Reading, places: ReadonlySet<number>): readonly Reason[] =>
  places.has(rangeOf(start, end)) ? [{ rule: 'place', weight: -6 }] : [];

/** A figure of history that school books name. Behind it 思想 or 理论 make a doctrine. */
const told = ({ start, end }: Reading, text: string, { historical }: PersonTables): readonly Reason[] =>
  historical.has(text.slice(start, end)) &&
  !/^(?:思想|理论|主义|精神|杯|奖|路|大道|中路)/u.test(text.slice(end, end + 2))
    ? [{ rule: 'historical', weight: 9 }]
    : [];

/** The way that officials sign: behind a post or a byline mark, spread to the width of three characters (陈 浩), or with nothing behind. */
function signed({ start, end, length }: Reading, text: string, before: readonly Reason[]): readonly Reason[] {
  if (!before.some(({ weight }) => weight >= 5)) return [];
  if (end - start > length) return [{ rule: 'signature', weight: 3 }];
  return end === text.length ? [{ rule: 'signature', weight: 2 }] : [];
}

/** 和李主任: the second character is the surname, the title its own. */
function addressed({ start, end, length }: Reading, text: string, { surname, posts }: PersonTables): readonly Reason[] {
  const own = surname[text.charCodeAt(start)]!;
  const next = surname[text.charCodeAt(end - 1)]!;
  return length === 2 && next > own && next > 2 && posts.after(text, end) ? [{ rule: 'addressed', weight: -5 }] : [];
}

function candidatesOf(judged: Judged, text: string): readonly Candidate[] {
  const name = nameOf(judged, text);
  const seeds: readonly Seed[] =
    judged.total < CERTAIN ? [] : [{ text: name, within: 'document', weight: name.length > 2 ? 6 : 4.5 }];
  return judged.reasons.map((reason, i) => ({
    ...candidateOf(judged, text, reason),
    ...(i === 0 && seeds.length > 0 ? { seeds } : {}),
  }));
}

const candidateOf = (judged: Judged, text: string, { rule, weight }: Reason): Candidate => ({
  start: judged.start,
  end: judged.end,
  type: 'person',
  kind: 'name',
  name: nameOf(judged, text),
  evidence: `person/${rule}`,
  weight,
});

/** 某某同志和李希: right behind a person the character joins two names, it opens none. */
const joined = ({ start }: Reading, text: string, previous: Judged | null): readonly Reason[] =>
  previous && text[start] === '和' && /^(?:同志|先生|女士|教授|院士|等)?$/u.test(text.slice(previous.end, start))
    ? [{ rule: 'conjunction', weight: -6 }]
    : [];

/** The canonical name: without the white space inside it. */
const nameOf = ({ start, end }: Reading, text: string) => text.slice(start, end).replace(/\s/gu, '');
