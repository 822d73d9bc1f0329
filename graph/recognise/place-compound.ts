import { believe, type Believed } from '../resolve/overlap';
import { groupBy } from '../../lib/collections/group-by';
import { Automaton } from '../../lib/match/automaton';
import { derived } from '../lexicon/derived';
import { initialsIn, meaningsOf } from './place-initials';
import type { Candidate, Context, Recogniser, Token } from './types';

/** A generic ending of names of regions, natural features and sites, and what must stand before it to make a name. */
interface Head {
  readonly text: string;
  readonly subtype: string;
  /** `place`: a place alone (义乌机场); `more`: a place and a word (义乌国际商贸城); `natural`: a water or mountain (月湖公园);
   *  `any`: a proper word (坡阳古街); `initials`: a row of single characters (金建铁路); `word`: a word of the dictionary (正阳门). */
  readonly after: ReadonlySet<string>;
}

const heads = derived((lexicon) => {
  const list = lexicon
    .table('place-heads')
    .map((row): Head => ({ text: row.head!, subtype: row.subtype!, after: new Set(row.after!.split(',')) }));
  return { list, automaton: Automaton.of(list.map(({ text }) => text)) };
});

/** Words that may stand between the place and the head: nouns, names, attributes. */
const MODIFIER = new Set(['n', 'nz', 'nr', 'nrt', 'ns', 'nt', 'x', 'b', 'j', 's', 'eng', 'f', 'm', 'zg', 'ng']);
/** What joins words instead of making a name of them, also inside what the segmenter glued together; what ranks sites (五星级) names none. */
const JOINT = /[^\p{L}\p{N}]|[等的及和与或至到在]|[星家省市区县界]级$|^距离$/u;
/** Words that are names by themselves, or that the segmenter does not know. */
const PROPER = new Set(['ns', 'nz', 'nr', 'nrt', 'nrfg', 'x']);
/** Where a river ends: 淮|河口 and 淮河|口 name a place of their own. */
const isEstuary = ({ text, start }: Token, byEnd: ReadonlyMap<number, readonly Believed[]>) =>
  text === '口' && (byEnd.get(start) ?? []).some(({ subtype }) => subtype === 'natural');
/** Numbers only as they number (三级航道, 一线船闸), not as they count (4条高速). */
const isModifier = ({ tag, text }: Token) =>
  MODIFIER.has(tag) && (tag !== 'm' || /^[一二三四五六][级线期]?$/u.test(text));
const TO = /[至—－-]/u;
const LINES = new Set(['铁路', '高铁', '城际铁路', '高速铁路', '高速', '高速公路', '客运专线', '轻轨', '管道']);
/** Works upon a site, whose name goes on to their end (淮河入海水道二期工程), and its phases (温岭港二期). */
const WORKS = /^(?:(?:[一二三四五]期|扩容|改?扩建|改造|提升|迁建|新建)+工程|[一二三四五]期)/u;
/** What the segmenter takes for the name of a water or a mountain. */
const NATURAL = /[江河湖海溪潭山岭岛湾洲洞]$/u;
/** Common nouns that the dictionary takes for places. */
const COMMON_WORD =
  /^(?:高架|立交|独木|大陆|[登人])桥$|[机海开相]关$|^(?:石库|密封|入户|机舱)门$|^(?:礼拜寺|土地庙|三角城|水平沟)$/u;
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
    const candidates: Candidate[] = [];
    automaton.scanAll(text, (start, end, term) => {
      const { words } = context;
      if (list[term]!.text === '高速' && OF_MOTORWAYS.test(text.slice(end, end + 3))) return;
      const whole = words.at(end - 1)!;
      // A word of the dictionary that is a place and a head (青岛港), or that it holds for a place (大青山).
      const short = list[term]!.after.has('more') && end - whole.start < 5;
      const known = whole.tag === 'ns' && end - whole.start > 2 && !short && text[end] !== '”';
      const wordOnly = list[term]!.after.has('word');
      const isName = wordOnly
        ? known && !COMMON_WORD.test(whole.text)
        : (known && !/^[河江海]大?桥$|^[河江海]湾/u.test(whole.text)) ||
          isNamedLine(whole, list[term]!) ||
          (ends.has(start) && whole.tag.startsWith('n'));
      if (whole.end === end && whole.start < start && isName)
        candidates.push({ ...base(list[term]!, whole.start, end), evidence: 'compound/word', weight: 1.5 });
      if (wordOnly) return;
      const inWord = end - start < 3 && words.fit(start, end) === 'cut';
      if (inWord && !(words.endsWord(end) && ends.has(start))) {
        if (LINES.has(list[term]!.text) && isUnknownRow(context, start, whole))
          candidates.push({ ...base(list[term]!, start - 2, end), evidence: 'compound/row', weight: 1 });
        return;
      }
      byEnd ??= groupBy(believe(context.found.filter(({ type }) => type === 'place')), (place) => place.end);
      candidates.push(...uponLandscape(list[term]!, start, end, candidates));
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

/** Two initials that the segmenter has cut into names of persons (秦|沈高速): behind a mark or a verb, both of places of the document. */
function isUnknownRow(context: Context, end: number, { tag, start: cut }: Token): boolean {
  const { words, passage } = context;
  if (!/^(?:nr|nrt|x)$/u.test(tag) || cut !== end - 1) return false;
  const before = end > 2 ? words.at(end - 3)! : null;
  const opens = !before || /[^\p{L}]$/u.test(before.text) || (before.tag === 'v' && before.end === end - 2);
  const row = passage.text.slice(end - 2, end);
  return opens && row.length === 2 && [...row].every((one) => meaningsOf(context, one).length > 0);
}

/** A line that the dictionary knows by its name (京广铁路), but for kinds of lines (高速铁路). */
const isNamedLine = ({ tag, text }: Token, head: Head) =>
  tag === 'nz' && LINES.has(head.text) && text.length - head.text.length === 2 && !LINES.has(text);

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

const base = ({ subtype }: Head, start: number, end: number) =>
  ({ start, end, type: 'place', subtype, kind: 'name' }) as const;

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
  const behind =
    head.subtype === 'site' ? WORKS.exec(context.passage.text.slice(end, end + 12))?.[0].length : undefined;
  const works = behind === undefined ? null : end + behind;
  const say = (from: number, rule: string, weight: number) => {
    const start = withOpening(context, from, head);
    candidates.push({ ...base(head, start, end), evidence: `compound/${rule}`, weight });
    if (works !== null)
      candidates.push({ ...base(head, start, works), evidence: `compound/${rule}`, weight: weight + 0.3 });
  };
  // A head that the segmenter has glued to the word before it (国际博览|中心).
  const glued = words.at(headStart);
  // A head that it has cut out of the place (唐|山港): the place says where it begins.
  if (glued && glued.start < headStart && head.after.has('place'))
    for (const place of byEnd.get(headStart) ?? [])
      if (place.start < glued.start && opens(place, head, 0)) say(place.start, 'place', 1.5);
  let placed = false;
  for (let at = glued && glued.tag !== 'x' ? glued.start : headStart; headStart - at <= LONGEST;) {
    const between = headStart - at;
    if (head.after.has('natural') && between === 0)
      for (const place of byEnd.get(at) ?? []) if (place.subtype === 'natural') say(place.start, 'natural', 1.5);
    const takesPlace = head.after.has('place') || (head.after.has('more') && between > 0);
    if (takesPlace) {
      for (const place of byEnd.get(at) ?? []) {
        if (!opens(place, head, between)) continue;
        say(standsApart(context, place, between) ? at : place.start, 'place', 1.5);
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
    if ((!placed || word.tag === 'ns') && isProper(word, head) && isBound(context, word, end)) {
      const start = withHalf(context, word);
      if (head.after.has('any') && (between <= 1 || head.text.length > 2))
        say(start, 'proper', properWeight(word, head) - (between > 0 ? 0.3 : 0));
      else if (head.after.has('natural') && between === 0 && NATURAL.test(word.text)) say(start, 'natural', 0.5);
    }
    at = word.start;
  }
  return candidates;
}

/** Dynasties, by which old cities and walls are told apart (汉魏洛阳故城); those of 《中国历史年代简表》. */
const DYNASTY = /^(?:[东西]?[周汉晋]|[南北]宋|[夏商秦魏隋唐宋辽金元明清]){1,2}$/u;
const OLD = /^(?:故城|古城|城墙|遗址|遗址博物馆|考古遗址公园|国家考古遗址公园)$/u;

/** Where the name opens that says what its site goes around (环青螺湖经济带), or of which dynasty it is. */
function withOpening({ words }: Context, start: number, head: Head): number {
  const before = start > 0 ? words.at(start - 1)! : undefined;
  if (before?.end !== start) return start;
  if (before.text === '环') return before.start;
  return OLD.test(head.text) && before.tag === 't' && DYNASTY.test(before.text) ? before.start : start;
}

/** Nouns of one character that are bodies and lesser levels, not the first half of a name. */
const BODY = /^[州镇乡村街国军队校院]$/u;

/** Where a proper word begins, with the half of a name that the segmenter has cut off it (文|博城大剧院) or the level that keeps the site (市体验馆). */
function withHalf({ words }: Context, { start }: Token): number {
  const half = start > 0 ? words.at(start - 1)! : undefined;
  if (half?.end !== start || !/^\p{Script=Han}$/u.test(half.text) || !/^nr?$/u.test(half.tag) || BODY.test(half.text))
    return start;
  const before = half.start > 0 ? words.at(half.start - 1)! : undefined;
  return !before || before.tag === 'v' || !/\p{L}/u.test(before.text) ? half.start : start;
}

/** An item of a list as far as its head. */
const UNKNOWN = /(?:^|[、，。；：和及与])([\p{Script=Han}]{2,6})$/u;
/** Tags of words of two characters and more that say of what kind something is, not its name. */
const COMMON = new Set(['v', 'vn', 'a', 'b', 'd', 'm', 'f', 's']);
const LIST_END = /^(?:[、，。；和及与等]|$)/u;

/** Monuments, listed with each other whatever they are: 某某古城、某某故城、某某寺遗址. */
const MONUMENT = '(?:古城|故城|遗址|石窟|旧址|故居|古镇|古村|陵园|古墓群|石刻|博物馆|纪念馆)';
const HERITAGE = new RegExp(`^${MONUMENT}$`, 'u');
const HERITAGE_ENDS = new RegExp(`${MONUMENT}、$`, 'u');
const HERITAGE_OPENS = new RegExp(`^、[\\p{Script=Han}]{2,6}?${MONUMENT}`, 'u');

/** A word that nobody knows fills an item of a list beside another with the same head, but for a verb before it: 推进宣威水库、花滩子水库. */
function listed(
  { passage: { text }, words }: Context,
  head: Head,
  headStart: number,
  end: number,
): readonly Candidate[] {
  const named = head.after.has('any') || head.after.has('initials');
  if (head.text.length < 2 || !named || !LIST_END.test(text.slice(end, end + 1))) return [];
  const item = UNKNOWN.exec(text.slice(Math.max(0, headStart - 7), headStart))?.[1];
  if (!item || JOINT.test(item)) return [];
  const first = words.at(headStart - item.length)!;
  const start = first.tag === 'v' && first.text.length > 1 ? first.end : headStart - item.length;
  const beside =
    (HERITAGE.test(head.text) &&
      (HERITAGE_ENDS.test(text.slice(0, headStart - item.length)) || HERITAGE_OPENS.test(text.slice(end, end + 9)))) ||
    text.slice(headStart - item.length - 1 - head.text.length, headStart - item.length - 1) === head.text ||
    (text[end] === '、' && /^[\p{Script=Han}]{2,6}/u.exec(text.slice(end + 1))?.[0].includes(head.text, 2));
  if (!beside || headStart - start < 2 || headStart - start > 4 || !words.startsWord(start)) return [];
  for (let at = start; at < headStart; at = words.at(at)!.end) {
    const { tag, text: word } = words.at(at)!;
    if (word.length > 1 && COMMON.has(tag)) return [];
  }
  return [{ ...base(head, start, end), evidence: 'compound/list', weight: 1 }];
}

/** Kinds of works and sites of which no common noun is made of characters that make no word. */
const ALONE =
  /^(?:铁路|高铁|高速铁路|城际铁路|客运专线|轻轨|运河|高速|高速公路|水库|[大中]型水库|[大中]型灌区|水库大坝|水利枢纽|水利枢纽工程|航电枢纽|航电枢纽工程|水电站|核电站|核电|抽水蓄能电站|灌区|遗址|古城|石窟|机场|国际机场|大桥|特大桥|隧道|湿地公园|森林公园|国家森林公园)$/u;
/** Words of one character that are no part of a name by themselves. */
const FUNCTION = /^(?:vg|r|m|q|p|c|u|uj|ul|d|f|y|zg)$/u;
const VERB = /^[修建治护管引蓄调保防有把给让抓拆扩新改是为上下开造推促]$/u;

/** Characters that make no word before a kind of works, from a verb or a mark on: 加快宝中铁路、力促雄商高铁建成; or a county, whatever else its short form means. */
function alone(
  { passage: { text }, words }: Context,
  head: Head,
  headStart: number,
  end: number,
  divisions: ReadonlyMap<number, number>,
): readonly Candidate[] {
  if (!ALONE.test(head.text) || text.startsWith('口岸', end)) return [];
  const isNamed = ({ tag, start: from, end: to }: Token) => PROPER.has(tag) || divisions.get(to) === from;
  let start = headStart;
  let single = 0;
  let unknown = false;
  while (start > 0 && headStart - start < 5) {
    const word = words.at(start - 1)!;
    const length = word.end - word.start;
    if (word.end !== start || !/^\p{Script=Han}+$/u.test(word.text) || JOINT.test(word.text)) break;
    if (length === 1 ? FUNCTION.test(word.tag) || VERB.test(word.text) : !isNamed(word)) break;
    if (length === 1) single++;
    else unknown ||= word.tag === 'x';
    start = word.start;
  }
  const division = divisions.get(headStart);
  if (division !== undefined && headStart - division <= 4) {
    start = division;
    unknown = true;
  }
  const length = headStart - start;
  if (length < 2 || length > 4 || !(unknown || single > 1)) return [];
  const before = start > 0 ? words.at(start - 1)! : null;
  const opens =
    !before ||
    /^[、，。；：（”]$/u.test(text[start - 1]!) ||
    (before.tag === 'v' && before.end - before.start > 1) ||
    (LINES.has(head.text) && before.text === '的');
  return opens ? [{ ...base(head, start, end), evidence: 'compound/alone', weight: 1 }] : [];
}

/** The two ends of a line as far as its head. */
const ENDS = /([\p{Script=Han}]{2,})[至—]([\p{Script=Han}]{2,6})(?<![段输])$/u;

/** A line by its two ends, whoever knows them: 富裕至加格达奇铁路. */
function line({ passage: { text }, words }: Context, head: Head, headStart: number, end: number): readonly Candidate[] {
  if (!LINES.has(head.text)) return [];
  const ends = ENDS.exec(text.slice(Math.max(0, headStart - 16), headStart));
  if (!ends || JOINT.test(ends[1]!.slice(-2)) || JOINT.test(ends[2]!)) return [];
  const to = headStart - ends[2]!.length - 1;
  let start = to;
  while (to - start < 2 && start > to - ends[1]!.length) start = words.at(start - 1)!.start;
  const before = words.at(start - 1);
  // A longer first end is taken as far as a verb or the beginning of its clause.
  if (before && before.start >= to - ends[1]!.length && !COMMON.has(before.tag) && to - before.start <= 5)
    start = before.start;
  return to - start < 2 || to - start > 5 ? [] : [{ ...base(head, start, end), evidence: 'compound/ends', weight: 1 }];
}

/** What needs no word of its own between place and head: a region, or a site of a city or of something smaller (no 浙江机场, 长三角铁路). */
const SMALL = new Set<string | null>(['city', 'county', 'township', 'natural', 'site']);
/** What a region may have one of: 北部湾港. */
const OF_REGION = /^(?:港|港区|水资源配置工程|引?调水工程|天然气管道|油田|气田)$/u;
const opens = (place: Believed, head: Head, between: number) =>
  between > 0 ||
  head.subtype === 'region' ||
  SMALL.has(place.subtype) ||
  (place.subtype === 'region' && OF_REGION.test(head.text));

/** Whether a place is told in full before a site that has a name of its own (黄岩区|宁溪直街, 煤山镇|文化风情街), which then begins behind it. */
function standsApart({ passage: { text }, words }: Context, { end, subtype }: Believed, between: number): boolean {
  const first = words.at(end)!;
  return (
    between > 1 &&
    (subtype === 'township'
      ? /[镇乡道]$/u.test(text.slice(0, end))
      : /[市县区]$/u.test(text.slice(0, end)) && first.start === end && PROPER.has(first.tag))
  );
}

/** No common word that mostly stands elsewhere (城市机场, 西南遗址), no division, whose hills and rivers have names of their own (新疆山). */
const isBound = ({ corpus, passage, found }: Context, { text, start, end }: Token, nameEnd: number) =>
  corpus.count(text) <= 8 * corpus.count(passage.text.slice(start, nameEnd)) + 4 &&
  !found.some((place) => place.type === 'place' && place.start === start && place.end === end && place.weight > 0);

/** The place that a character of the row stands for, where the document names one. */
function initialAt(context: Context, start: number): readonly Candidate[] {
  const named = meaningsOf(context, context.passage.text[start]!).filter(({ short }) => context.document.has(short));
  const codes = named.map(({ code }) => code);
  if (codes.length === 0) return [];
  return [{ start, end: start + 1, type: 'place', kind: 'abbr', codes, evidence: 'compound/initial', weight: 1 }];
}

const isProper = ({ tag, start, end, text }: Token, head: Head) =>
  end - start >= 2 &&
  !/^(?:力争|科创)$/u.test(text) &&
  (PROPER.has(tag) ||
    (tag === 's' && head.subtype === 'region') ||
    (head.text === '国际机场' && tag === 'n' && !COMMON_AIRPORT.test(text)));
/** Before 国际机场 a noun is a name (天府, 双流) but for what says which kind. */
const COMMON_AIRPORT = /^(?:区域|枢纽|城市|门户|干线|货运|专业|地区|省会|世界)$/u;
const properWeight = (word: Token, head: Head) =>
  (word.tag === 'ns' ? 1 : word.tag === 'x' || word.tag === 'nz' || word.tag === 's' ? 0.5 : 0.2) -
  (head.text.length === 1 ? 0.8 : 0);
