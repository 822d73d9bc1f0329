import { Units } from '../../lib/match/units';
import { gazetteerOf, type Place } from '../lexicon/gazetteer';
import type { Candidate, Context, CorpusStatistics, Recogniser } from './types';

/** Joins names in an enumeration. */
const JOINTS = ['、', '和', '与', '及', '以及', '，'];
const OF_JOINT = new Units(/[、和与及以，]/u);

/**
 * What stands around a name of the gazetteer and licenses it as a place: what holds it before it (湖州安吉), another place beside it in
 * an enumeration, its full name elsewhere in the document, the place that the article speaks for.
 */
export const placeLicence: Recogniser = {
  name: 'licence',
  recognise(context) {
    const places = context.found.filter(({ type, codes }) => type === 'place' && codes && codes.length > 0);
    const ending = byOffset(places, ({ end }) => end);
    const starting = byOffset(places, ({ start }) => start);
    return places.flatMap((candidate) => {
      const { start, end, codes = [] } = candidate;
      const candidates: Candidate[] = [];
      const say = (rule: string, weight: number, codesHere: readonly string[] = codes) =>
        candidates.push({
          start,
          end,
          type: 'place',
          kind: 'name',
          evidence: `licence/${rule}`,
          weight,
          codes: codesHere,
        });

      const parents = ending.get(start) ?? [];
      const inParent = codes.filter((code) => parents.some((parent) => holdsAny(parent, code)));
      // A county right behind its province has its city left out, and is as often a word that follows (辽宁振兴).
      const close = inParent.some((code) => parents.some((parent) => isParent(parent, code)));
      if (inParent.length > 0) say('parent', close ? 4 : 2.5, inParent);
      const children = starting.get(end) ?? [];
      if (children.some((child) => child.codes!.some((code) => holdsAny(candidate, code)))) say('child', 1);

      const beside = neighbours(context.passage.text, candidate, ending, starting);
      const besides = beside.flatMap((other) => other.codes ?? []);
      const near = (level: number) => codes.filter((code) => besides.some((next) => siblingsIn(level, code, next)));
      if (near(4).length > 0)
        say('sibling', inRow(context.passage.text, candidate, near(4), ending) ? IN_ROW : 3, near(4));
      else if (near(2).length > 0) say('cousin', 2.5, near(2));
      else {
        // A county beside cities of its province (贵阳、安顺、兴义).
        const uneven = codes.filter((code) => besides.some((next) => isCountyBeside(code, next)));
        if (uneven.length > 0) say('uneven', 2.5, uneven);
      }
      if (near(2).length > 0 && beside.some((other) => other.end < start) && beside.some((other) => other.start > end))
        say('between', 3);
      else if (beside.some(({ weight }) => weight > 0)) say('enumeration', 1);

      const way = WAY.test(context.passage.text[end] ?? '')
        ? codes.filter((code) =>
            starting
              .get(end + 1)
              ?.some((to) => to.weight > 0 && to.codes!.some((other) => code.startsWith(other.slice(0, 2)))),
          )
        : [];
      if (way.length > 0) say('way', /[从由自]/u.test(context.passage.text[start - 1] ?? '') ? 4.5 : 2.5, way);

      const alike = besides.length > 0 || candidate.weight > 0 ? [] : parallels(context, candidate, places, starting);
      const inLine = codes.filter((code) =>
        alike.some((next) => siblingsIn(2, code, next) || isCountyBeside(code, next)),
      );
      if (inLine.length > 0) say('parallel', 3, inLine);

      if (
        HONOURED.test(context.passage.text.slice(end, end + 4)) &&
        OPENS.test(context.passage.text[start - 1] ?? '，') &&
        context.words.exact(start, end)?.tag === 'ns'
      )
        say('honoured', 3);
      // 台湾同胞 is one word for the segmenter.
      if (context.passage.text.startsWith('同胞', end)) say('compatriots', 4);
      if (codes.every((code) => code.length > 2))
        for (const [rule, weight] of surroundings(context, candidate, inParent.length + near(2).length > 0))
          say(rule, weight);
      return candidates;
    });
  },
};

/** What happens to places and bodies alone: 东阿获评全国水土保持示范县. */
const HONOURED = /^(?:获评|获批|入选|创成|入围|跻身|上榜|荣获|摘得|成功创建|被评为|被列入)/u;
const OPENS = /^[，。；：、！？\s]$/u;

function byOffset(candidates: readonly Candidate[], key: (candidate: Candidate) => number) {
  const map = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const at = map.get(key(candidate));
    if (at) at.push(candidate);
    else map.set(key(candidate), [candidate]);
  }
  return map;
}

const holdsAny = (parent: Candidate, code: string) =>
  parent.codes!.some((holder) => holder.length < code.length && code.startsWith(holder));

/** Whether no level lies between: the city of the county, or the province where there is no city. */
const isParent = (parent: Candidate, code: string) =>
  parent.codes!.some((holder) => code.startsWith(holder) && code.length - holder.length <= 3);

/** Different places of one level, counties of one city (`level` 4) or cities or counties of one province (2). */
const siblingsIn = (level: number, a: string, b: string) =>
  a !== b && a.length === b.length && a.length > level && a.slice(0, level) === b.slice(0, level);

/** A county and a city of one province that does not hold it. */
const isCountyBeside = (code: string, next: string) =>
  code.length === 6 && next.length === 4 && code.slice(0, 2) === next.slice(0, 2) && !code.startsWith(next);

/** Names that stand beside this one in an enumeration. */
function neighbours(
  text: string,
  { start, end }: Candidate,
  ending: ReadonlyMap<number, readonly Candidate[]>,
  starting: ReadonlyMap<number, readonly Candidate[]>,
): readonly Candidate[] {
  const beside: Candidate[] = [];
  if (!OF_JOINT.at(text, end) && !OF_JOINT.at(text, start - 1)) return beside;
  for (const joint of JOINTS) {
    const next = starting.get(end + joint.length);
    if (next && text.startsWith(joint, end)) beside.push(...next);
    const last = ending.get(start - joint.length);
    if (last && text.startsWith(joint, start - joint.length)) beside.push(...last);
  }
  return beside;
}

/** Leads from one place to another: 乐东至三亚段. */
const WAY = /[至到—]/u;

/** The third and further names of a row of siblings are surer. */
const IN_ROW = 4.5;
const inRow = (
  text: string,
  { start }: Candidate,
  codes: readonly string[],
  ending: ReadonlyMap<number, readonly Candidate[]>,
): boolean => {
  const isSibling = (place: Candidate) => place.codes!.some((next) => codes.some((code) => siblingsIn(4, code, next)));
  const before = ending.get(start - 1)?.find(isSibling);
  return (
    text[start - 1] === '、' &&
    before !== undefined &&
    text[before.start - 1] === '、' &&
    (ending.get(before.start - 1)?.some(isSibling) ?? false)
  );
};

const ENDS_ITEM = /[、，。；：！？]/u;
const ENDS_LIST = /[，。；：！？]/u;

/** Codes of what the items before and the next one are about, where one opens with this name: 泾川铀矿、玉门金矿、平凉白云岩. */
function parallels(
  { passage: { text }, words }: Context,
  { start, end }: Candidate,
  places: readonly Candidate[],
  starting: ReadonlyMap<number, readonly Candidate[]>,
): readonly string[] {
  if (text[start - 1] !== '、') return [];
  let from = start - 1;
  while (from > 0 && !ENDS_LIST.test(text[from - 1]!)) from--;
  let to = end;
  while (to < text.length && !ENDS_ITEM.test(text[to]!)) to++;
  const before = places.filter((place) => place.start >= from && place.end < start - 1);
  const behind = text[to] === '、' ? (starting.get(to + 1) ?? []) : [];
  const known = (place: Candidate) =>
    place.weight > 0 || (text[place.start - 1] === '、' && words.exact(place.start, place.end)?.tag === 'ns');
  return [...before, ...behind].filter(known).flatMap(({ codes }) => codes!);
}

/** Full names, and short ones of provinces, are believed without what stands around them. */
const DOUBT = 2.5;
/** So often a text says what it is about. */
const SUBJECT = 3;
/** So many characters before a name its province still speaks for it. */
const PROVINCE_BEFORE = 40;

/**
 * What the document and its article say of a name. A short form gains by its full name, and by what holds it; any name below the province loses where the
 * document speaks of none of the provinces and cities in which such a place lies, a city less than others, for it is known by itself.
 */
function surroundings(
  { passage, words, document, here, lexicon, placeName }: Context,
  { start, end, codes = [], subtype, weight }: Candidate,
  licensed: boolean,
): readonly [string, number][] {
  const gazetteer = gazetteerOf(lexicon);
  const said: [string, number][] = [];
  const namedIn = (text: CorpusStatistics) => (place: Place) => text.has(place.short ?? place.name);
  const homes = placeName === null ? [] : gazetteer.named(placeName);
  const athome = (length: number) =>
    codes.some((code) => homes.some((home) => home.code.slice(0, length) === code.slice(0, length)));
  // Neither in doubt nor from elsewhere.
  if (weight >= DOUBT && (licensed || athome(2))) return said;
  const holders = codes.flatMap((code) => gazetteer.ancestors(code));
  const surface = passage.text.slice(start, end);
  const fulls = codes.map((code) => gazetteer.get(code)!.name).filter((full) => full !== surface);
  // 顺应城市发展 says nothing for 应城: the full name has to stand elsewhere than where the short form begins.
  const apart = (text: CorpusStatistics) => (name: string) =>
    passage.text.startsWith(name, start) ? text.count(name) > 1 : text.has(name);
  const full = fulls.some(apart(here));
  if (weight < DOUBT) {
    // 会同县级部门 names no county.
    const at = (name: string) => {
      const first = passage.text.indexOf(name);
      return passage.text[first + name.length] === '级' ? -1 : first;
    };
    if (
      weight < 0 &&
      fulls.some((name) => at(name) >= 0 && (at(name) !== start || passage.text.includes(name, start + 1)))
    )
      said.push(['full-name', 4.5]);
    else if (weight < 0 && full) said.push(['full-name', 2.5]);
    else if (weight < 0 && fulls.some(apart(document))) said.push(['full-name', 1.5]);
    if (athome(4)) said.push(['article-city', 2]);
    else if (athome(2)) said.push(['article-province', 1]);
    // 广东早稻育秧展开，主产区台山: its province stands before it in the passage.
    const before = passage.text.slice(Math.max(0, start - PROVINCE_BEFORE), start);
    const ahead = ({ code, short, name }: Place) =>
      code.length === 2 && before.includes(short ?? name) && !before.endsWith(short ?? name);
    if (words.exact(start, end)?.tag === 'ns' && holders.some(ahead)) said.push(['province-before', 1]);
    const near = holders.filter(namedIn(here)).map(({ level }) => level);
    if (near.includes('county')) said.push(['near-county', 1.5]);
    else if (near.includes('city')) said.push(['near-city', 1]);
  }
  // 甲城已融入首都，甲城人气越来越旺: what a text says again and again is what it is about, though its province is not named.
  const subject =
    subtype === 'city' && document.count(surface) >= SUBJECT && words.exact(start, end)?.tag.startsWith('n') !== true;
  if (!subject && !licensed && !full && !athome(2) && !holders.some(namedIn(here)))
    said.push(['elsewhere', subtype === 'city' || (weight >= 3 && holders.some(namedIn(document))) ? -1 : -2]);
  return said;
}
