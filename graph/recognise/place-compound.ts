import type { Believed } from '../resolve/overlap';
import { groupBy } from '../../lib/collections/group-by';
import { alone, isNamedLine, isUnknownRow, line, listed } from './place-alone';
import { base, type Head, heads, JOINT, LINES, PROPER } from './place-head';
import { initialKinds, initialsIn, meaningsOf } from './place-initials';
import { doubtful, withHalf, withOpening } from './place-opening';
import { believedPlaces } from './places-believed';
import type { Candidate, Context, Recogniser, Token } from './types';

/** Words that may stand between the place and the head: nouns, names, attributes. */
const MODIFIER = new Set(['n', 'nz', 'nr', 'nrt', 'ns', 'nt', 'x', 'b', 'j', 's', 'eng', 'f', 'm', 'zg', 'ng']);
/** Where a river ends: 淮|河口 and 淮河|口 name a place of their own. */
const isEstuary = ({ text, start }: Token, byEnd: ReadonlyMap<number, readonly Believed[]>) =>
  text === '口' && (byEnd.get(start) ?? []).some(({ subtype }) => subtype === 'natural');
/** Numbers only as they number (三级航道, 一线船闸), not as they count (4条高速). */
const isModifier = ({ tag, text }: Token) =>
  text === '现代化' || (MODIFIER.has(tag) && (tag !== 'm' || /^[一二三四五六][级线期]?$/u.test(text)));
const TO = /[至—－-]/u;
/** Works upon a site, whose name goes on to their end (淮河入海水道二期工程), and its phases (温岭港二期). */
const WORKS = /^(?:(?:[一二三四五]期|扩容|改?扩建|改造|提升|迁建|新建)+工程|[一二三四五]期)/u;
/** What the segmenter takes for the name of a water or a mountain. */
const NATURAL = /[江河湖海溪潭山岭岛湾洲洞]$/u;
/** Common nouns that the dictionary takes for places. */
const COMMON_WORD =
  /^(?:高架|立交|独木|大陆|[登人])桥$|^.?丘陵$|[机海开相]关$|^(?:石库|密封|入户|机舱)门$|^(?:礼拜寺|土地庙|三角城|水平沟)$/u;
/** What belongs to a motorway and is not it (东站高速出口). */
const OF_MOTORWAYS = /^(?:出口|入口|口|路口|收费|服务区)/u;
/** Characters between place and head; longer ones are phrases. */
const LONGEST = 8;

/** Names built on a head: a place or a proper word, what lies between, and the generic ending. */
export const compoundPlaces: Recogniser = {
  name: 'compound',
  recognise(context) {
    const { text } = context.passage;
    const { list, automaton } = heads(context.lexicon);
    let byEnd: ReadonlyMap<number, readonly Believed[]> | null = null;
    // Divisions in the text, believed or not.
    const divisions = context.found.filter(({ kind, codes }) => kind === 'name' && codes);
    const ends = new Map(divisions.map(({ start, end }) => [end, start]));
    const division = new Map(
      divisions.filter(({ weight, subtype }) => weight > 0 && subtype === 'city').map(({ start, end }) => [end, start]),
    );
    const candidates: Candidate[] = [];
    automaton.scanAll(text, (start, end, term) => {
      const { words } = context;
      if (list[term]!.text === '高速' && OF_MOTORWAYS.test(text.slice(end, end + 3))) return;
      // What a zone is (青螺陆港区枢纽) is no part of its name.
      if (list[term]!.text === '枢纽' && text[start - 1] === '区') return;
      const whole = words.at(end - 1)!;
      if (whole.end === end && whole.start < start && isWord(whole, list[term]!, text, ends.has(start)))
        candidates.push({ ...base(list[term]!, whole.start, end), evidence: 'compound/word', weight: 1.5 });
      const wordOnly = list[term]!.after.has('word');
      // 江苏贡献|连云港: the head belongs to a division that is believed.
      if (wordOnly || (division.get(end) ?? end) < start) return;
      const inWord = end - start < 3 && words.fit(start, end) === 'cut';
      if (inWord && !(words.endsWord(end) && ends.has(start))) {
        if (LINES.has(list[term]!.text) && isUnknownRow(context, start, whole))
          candidates.push({ ...base(list[term]!, start - 2, end), evidence: 'compound/row', weight: 1 });
        return;
      }
      byEnd ??= groupBy(believedPlaces(context), (place) => place.end);
      // 长江流域湿地: a basin has many sites of a kind.
      if (list[term]!.subtype === 'site' && text.startsWith('流域', start - 2)) return;
      candidates.push(
        ...uponLandscape(list[term]!, start, end, candidates),
        ...quotedRow(context, list[term]!, start, end),
      );
      const named = namesBefore(context, list[term]!, start, end, byEnd, ends);
      candidates.push(
        ...named,
        ...listed(context, list[term]!, start, end),
        ...line(context, list[term]!, start, end),
        ...(named.length === 0 ? alone(context, list[term]!, start, end, ends) : []),
      );
    });
    return byEnd ? [...candidates, ...airports(text, candidates, byEnd)] : candidates;
  },
};

/**
 * Whether a word that a head ends is a place, and the head more than its ending: one of the dictionary (青岛港), or what it holds for a place
 * (大青山). Its tag is asked for last: most words are none by their length.
 *
 * @param placed whether a division ends where the head starts
 */
function isWord(word: Token, head: Head, text: string, placed: boolean): boolean {
  const length = word.end - word.start;
  const known = () =>
    length > 2 && !(head.after.has('more') && length < 5) && text[word.end] !== '”' && word.tag === 'ns';
  if (head.after.has('word')) return known() && !COMMON_WORD.test(word.text);
  return (
    (known() && !/^[河江海]大?桥$|^[河江海]湾/u.test(word.text)) ||
    isNamedLine(word, head) ||
    (placed && word.tag.startsWith('n'))
  );
}

/** An airport is named by its city and then by where it lies (大连金州湾国际机场): with the city before it, it is one name. */
const airports = (
  text: string,
  candidates: readonly Candidate[],
  byEnd: ReadonlyMap<number, readonly Believed[]>,
): readonly Candidate[] =>
  candidates
    .filter(({ start, end }) => text.startsWith('机场', end - 2) && byEnd.has(start))
    .flatMap((airport) =>
      byEnd
        .get(airport.start)!
        .filter(({ subtype }) => subtype === 'city' || subtype === 'county')
        .map(({ start }) => ({ ...airport, start, evidence: 'compound/airport' as const })),
    );

/** What is called after landscape that a head has told (青螺峡谷大桥). */
const uponLandscape = (head: Head, headStart: number, end: number, before: readonly Candidate[]) =>
  head.after.has('place') || head.after.has('natural')
    ? before
        .filter((place) => place.end === headStart && place.subtype === 'natural' && place.weight > 0)
        .map(({ start, weight }) => ({ ...base(head, start, end), evidence: 'compound/landscape', weight }))
    : [];

/** A region whose cities stand in quotes by their initials: “宜荆荆恩”城市群. */
function quotedRow(
  { passage: { text }, lexicon }: Context,
  head: Head,
  headStart: number,
  end: number,
): readonly Candidate[] {
  if (text[headStart - 1] !== '”' || !/^(?:城市群|都市圈)$/u.test(head.text)) return [];
  const start = text.lastIndexOf('“', headStart) + 1;
  const row = text.slice(start, headStart - 1);
  const kinds = initialKinds(lexicon);
  // 襄十随神: the first character of 十堰 is read as a number elsewhere.
  const known = [...row].filter((one) => kinds[one.charCodeAt(0)]! > 0).length;
  return row.length >= 3 && row.length <= 6 && known >= row.length - 1
    ? [{ ...base(head, start, end), evidence: 'compound/quoted-row', weight: 3 }]
    : [];
}

/** All names that end with this occurrence of a head. */
function namesBefore(
  context: Context,
  head: Head,
  headStart: number,
  end: number,
  byEnd: ReadonlyMap<number, readonly Believed[]>,
  divisions: ReadonlyMap<number, number>,
): readonly Candidate[] {
  const { words } = context;
  const candidates: Candidate[] = [];
  // Looked for where there is a name, which before most heads there is not.
  let behind: number | undefined;
  const worksBehind = () =>
    (behind ??= head.subtype === 'site' ? (WORKS.exec(context.passage.text.slice(end, end + 12))?.[0].length ?? 0) : 0);
  const say = (from: number, rule: string, weight: number) => {
    const start = withOpening(context, from, head);
    candidates.push({ ...base(head, start, end), evidence: `compound/${rule}`, weight });
    if (worksBehind() > 0)
      candidates.push({
        ...base(head, start, end + worksBehind()),
        evidence: `compound/${rule}`,
        weight: weight + 0.3,
      });
  };
  // A head that the segmenter has glued to the word before it (国际博览|中心).
  const glued = words.at(headStart);
  // A head that it has cut out of the place (唐|山港): the place says where it begins.
  if (glued && glued.start < headStart && head.after.has('place'))
    for (const place of byEnd.get(headStart) ?? [])
      if (place.start < glued.start && opens(place, head, 0)) say(place.start, 'place', 1.5);
  if (head.after.has('place') && head.subtype === 'site' && head.text.length > 1)
    for (const start of doubtful(context).get(headStart) ?? []) say(start, 'county', 0.7);
  let placed = false;
  // Whether all words so far are names: 青螺|广化|禅寺.
  let proper = true;
  for (let at = glued && glued.tag !== 'x' ? glued.start : headStart; headStart - at <= LONGEST;) {
    const between = headStart - at;
    if (head.after.has('natural') && between === 0)
      for (const place of byEnd.get(at) ?? []) if (place.subtype === 'natural') say(place.start, 'natural', 1.5);
    const takesPlace = head.after.has('place') || (head.after.has('more') && between > 0);
    if (takesPlace) {
      for (const place of byEnd.get(at) ?? []) {
        if (!opens(place, head, between)) continue;
        say(standsApart(context, place, head, between) ? at : place.start, 'place', 1.5);
        placed ||= between === 0;
        // A line from one place to another (临河至哈密铁路).
        const from = divisions.get(place.start - 1);
        if (from !== undefined && TO.test(context.passage.text[place.start - 1]!)) say(from, 'line', 1.5);
      }
    }
    if (head.after.has('initials') && (takesPlace || between === 0)) {
      const run = !byEnd.has(at) ? initialsIn(context, at, between === 0) : 0;
      if (run > 0) {
        say(at - run, 'initials', 1.5);
        const initials = Array.from({ length: run }, (_, i) => initialAt(context, at - run + i));
        // 天河国际机场 is no airport of 天门 and another: all or none.
        if (!head.text.endsWith('机场') || initials.every((found) => found.length > 0))
          candidates.push(...initials.flat());
      }
    }
    const word = words.at(at - 1);
    if (byEnd.has(at) && between > 0) break;
    if (!word || word.end !== at || JOINT.test(word.text)) break;
    if (!isModifier(word) && !isEstuary(word, byEnd)) break;
    if ((!placed || word.tag === 'ns') && isProper(word, head) && isBound(context, word, head, end, byEnd)) {
      const start = withHalf(context, word);
      if (
        head.after.has('any') &&
        (between <= 1 || head.text.length > 2 || (proper && between <= 3 && head.subtype === 'site'))
      )
        say(start, 'proper', properWeight(word, head) - (between > 0 ? 0.3 : 0));
      else if (head.after.has('natural') && between === 0 && NATURAL.test(word.text)) say(start, 'natural', 0.5);
    }
    proper &&= PROPER.has(word.tag);
    at = word.start;
  }
  return candidates;
}

/** What needs no word of its own between place and head: a region, or a site of a city or of something smaller (no 浙江机场, 长三角铁路). */
const SMALL = new Set<string | null>(['city', 'county', 'township', 'natural', 'site']);
/** What each province has one of, and names after itself: 山西博物院. */
const OF_PROVINCE = /^(?:博物[馆院]|图书馆|美术馆|科技馆|大剧院)$/u;
/** What a region may have one of: 北部湾港. */
const OF_REGION = /^(?:港|港区|水资源配置工程|引?调水工程|天然气管道|油田|气田|科学城|科技城)$/u;
const opens = (place: Believed, head: Head, between: number) =>
  between > 0 ||
  head.subtype === 'region' ||
  SMALL.has(place.subtype) ||
  (place.subtype === 'province' && OF_PROVINCE.test(head.text)) ||
  (place.subtype === 'region' && OF_REGION.test(head.text));

/** Whether a place is told in full before a site that has a name of its own (黄岩区|宁溪直街, 煤山镇|文化风情街), which then begins behind it. */
function standsApart(
  { passage: { text }, words }: Context,
  { end, subtype }: Believed,
  head: Head,
  between: number,
): boolean {
  const first = words.at(end)!;
  return (
    between > 1 &&
    (subtype === 'township'
      ? /[镇乡道]$/u.test(text.slice(0, end))
      : /[市县区]$/u.test(text.slice(0, end)) &&
        first.start === end &&
        (head.text.endsWith('街') || PROPER.has(first.tag)))
  );
}

/** No common word that mostly stands elsewhere (城市机场, 西南遗址), no division, whose hills and rivers have names of their own (新疆山). */
const isBound = (
  { corpus, passage, found }: Context,
  { text, start, end }: Token,
  head: Head,
  nameEnd: number,
  byEnd: ReadonlyMap<number, readonly Believed[]>,
) =>
  corpus.count(text) <= 8 * corpus.count(passage.text.slice(start, nameEnd)) + 4 &&
  !(head.subtype === 'natural'
    ? found.some((place) => place.start === start && place.end === end && place.type === 'place' && place.weight > 0)
    : byEnd.get(end)?.some((place) => place.start === start));

/** The place that a character of the row stands for, where the document names one. */
function initialAt(context: Context, start: number): readonly Candidate[] {
  const named = meaningsOf(context, context.passage.text[start]!).filter(({ short }) => context.document.has(short));
  const codes = named.map(({ code }) => code);
  if (codes.length === 0) return [];
  return [{ start, end: start + 1, type: 'place', kind: 'abbr', codes, evidence: 'compound/initial', weight: 1 }];
}

const isProper = ({ tag, start, end, text }: Token, head: Head) =>
  end - start >= 2 &&
  !/^(?:力争|科创|智慧|大[江河湖])$/u.test(text) &&
  (PROPER.has(tag) ||
    (tag === 's' && head.subtype === 'region') ||
    (head.text === '国际机场' && tag === 'n' && !COMMON_AIRPORT.test(text)));
/** Before 国际机场 a noun is a name (天府, 双流) but for what says which kind. */
const COMMON_AIRPORT = /^(?:区域|枢纽|城市|门户|干线|货运|专业|地区|省会|世界)$/u;
const properWeight = (word: Token, head: Head) =>
  (word.tag === 'ns' ? 1 : word.tag === 'x' || word.tag === 'nz' || word.tag === 's' ? 0.5 : 0.2) -
  (head.text.length === 1 && word.text.length < 3 ? 0.8 : 0);
