import { matchesOf } from '../../lib/collections/matches';
import { Automaton } from '../../lib/match/automaton';
import { derived } from '../lexicon/derived';
import type { Candidate, Context, Recogniser } from './types';

const LONGEST = 32;
/** Names that end in a meeting may quote what it was about: 全省“…”动员部署会. */
const QUOTED_TOPIC = 40;
const CLAUSE_END = /[，。；：！？、“‘’《》〈〉\s…■●]/u;
/** Words that no name goes across. */
const STOP =
  /召开|主持|(?:举办|举行|承办|主办)好?|参加|出席|参与|办好|筹办|备战|申办|迎战|实施好?|支持|亮相|落实|贯彻|学习|传达|按照|根据|围绕|通过|借助|依托|随着|作为|担任|成为|[首勇]夺|获|斩获|全会|会议|[在于从由将把以向的了是为到至让等]|对(?!口)|前往|走进|来自|入选|夺得|荣获|跻身|用好|首次|再次|期间|当天|上午|下午|近日|[昨今]日|[昨今]天|一场|一次|[这此本]次|上述|各类|各种|系列|多场|(?:全[球国省市]|世界|国内|亚洲)?首[个场]/gu;
/** What makes a name of a noun phrase with a head: whose, where, the how-manieth, which year. */
const ANCHOR =
  /(?:世界|全球|国际|中国|中华|全国|(?:[省市县区州]|自治区)(?=第[一二三四五六七八九十百\d]+[届次])|全省|全市|全区|全县|亚洲|亚太|欧洲|东盟|非洲|金砖|上合|海峡两岸|中央|党中央|国务院|自治区(?=党委|成立)|[省市县区]党?委|[省市县区]政府|首届|第[一二三四五六七八九十百\d]+[届次]|(?:19|20)\d\d(?!年?\d|年1?\d月|\d)年?|长三角|京津冀|粤港澳|中[—-]|中[俄美日韩法德英非欧阿]|博鳌|[晋徽浙苏粤闽赣楚湘豫鲁儒川蜀渝陕秦冀辽吉龙桂黔滇蒙陇甬温潮]商$)/y;
/** 全省贯彻…动员大会: what a meeting of all is about may open with a verb. */
const TOPIC = /^(?:实施好?|落实|贯彻|学习|支持)$/u;
const WHOSE = /全[国省市区县]$/u;
const OFFICIAL =
  /^(?:党?中央|全[国省市区县]|长三角|京津冀|粤港澳|自治区党委|[省市县区]党?委|国务院|[省市县区]政府|第[一二三四五六七八九十百\d]+(?:次|届(?!.*第)))/u;

const headsOf = derived((lexicon) => {
  const rows = lexicon.table('event-heads');
  return {
    automaton: Automaton.of(rows.map(({ head }) => head!)),
    kinds: rows.map(({ kind }) => kind!),
    short: new Set(lexicon.table('event-short-names').map(({ short }) => short!)),
    sports: new RegExp(
      lexicon
        .table('sports')
        .map(({ name }) => name)
        .join('|'),
      'yu',
    ),
  };
});

/** Meetings, forums, fairs, contests and battles: a head, and before it what makes it a proper name. */
export const event: Recogniser = {
  name: 'event',
  recognise(context) {
    const {
      passage: { text },
      lexicon,
    } = context;
    const { automaton, kinds } = headsOf(lexicon);
    const candidates: Candidate[] = [];
    const ends = new Set<number>();
    const seen = new Set<number>();
    candidates.push(...gamesOf(context), ...anniversaries(text));
    automaton.scanAll(text, (headStart, end, term) => {
      // The longest head at this end comes first, since it starts first.
      if (seen.has(end) || isOtherWord(text, headStart, end)) return;
      seen.add(end);
      const candidate = nameBefore(context, headStart, end, kinds[term]!, ends);
      if (!candidate) return;
      candidates.push(candidate);
      ends.add(end);
    });
    return candidates;
  },
};

/** 会议 and 会员 are no 会; an assembly (人民代表大会) is a body. */
const isOtherWord = (text: string, start: number, end: number): boolean =>
  (text[end - 1] === '会' && /[议员场所谈计客馆]/u.test(text[end] ?? '')) ||
  // 国家职业大典 is a book.
  (text.startsWith('大典', start) && !/[祭祖]/u.test(text.slice(start - 6, start))) ||
  (text.startsWith('战斗', start) && /[力机队员]/u.test(text[end] ?? '')) ||
  (text.startsWith('大会', start) && text.slice(start - 2, start) === '代表');

/** What an anniversary is kept by: 庆祝某某成立100周年暨某某表彰大会. */
const ANNIVERSARY =
  /(?:庆祝|纪念)[\p{Script=Han}\d]{4,24}?周年(?:暨[\p{Script=Han}]{2,24}?)?(?:大会|座谈会|招待会|文艺晚会|文艺演出)/gu;
const KEPT = 2;
const anniversaries = (text: string): readonly Candidate[] =>
  text.includes('周年')
    ? matchesOf(ANNIVERSARY, text).map(({ index, 0: name }) => ({
        start: index,
        end: index + name.length,
        type: 'event',
        subtype: 'meeting',
        kind: 'name',
        evidence: 'event/anniversary',
        weight: KEPT,
      }))
    : [];

/** 射击世界杯 is a name, 足球联赛 only says what is played. */
const SPORT = 0.5;

/** What is held, or named beside another event, is one of its kind: 举办海岛文学大会、渔歌艺术节. */
const HELD = 1.3;
/** What stands whole in quotes, a contest by its last word, is a name: “甲乙AI联合大赛”. */
const QUOTED = 2.5;
/** How many there have been counts them: 两届海岛论坛. */
const HELD_BEFORE = /^(?:[两三四五六七八九十]|\d{1,2})届/u;
const HELD_HEAD = /(?:大会|论坛|峰会|对话|博览会|交易会|[^购消费]节|赛|马拉松|典礼|大典|庙会|灯会)$/u;
/** So many characters say what a meeting is about. */
const LONG_TOPIC = 6;
const HOLDING = /(?:(?:举办|举行|承办|主办|协办|办好|筹办|申办|参加|亮相|召开)[了好]?|首[个场])$/u;
/** Words that say of what kind an event is, how large or how good. */
const KIND_ONLY =
  /^(?:“.*|[各多几数][类种场项次]|\d+|[一二三四五六七八九十]+|余?[场次项个]|系列|大型|重大|重要|重点|高端|高水平|高规格|高品质|专业|品牌|精品|国际|国内|区域|世界级|国家级|省级|市级|职工|农民|群众|体育|文体|文化|文艺|艺术|旅游|文旅|商务|经贸|经济|贸易|投资|招商|产业|行业|企业|技能|职业技能|劳动和?技能|专题|专场|主题|线上|线下|现场|相关|巡回|户外|电竞|足球|篮球|排球|性|等|和|及|、|类|型|年度|[动启]员|表彰|总结|产品|全民|青少年|少儿|业余)*$/u;

function nameBefore(
  context: Context,
  headStart: number,
  end: number,
  kind: string,
  ends: ReadonlySet<number>,
): Candidate | null {
  const { text } = context.passage;
  const clause = clauseStart(text, headStart);
  // Topics in quotes are masked: what they say neither starts a name nor ends it.
  const masked = text.slice(clause, headStart).replace(/“[^“”]*”/gu, (topic) => '〇'.repeat(topic.length));
  let from = 0;
  for (const stop of matchesOf(STOP, masked))
    if (!(TOPIC.test(stop[0]) && WHOSE.test(masked.slice(0, stop.index)))) from = stop.index + stop[0].length;
  const whole = short(text, headStart, end, kind, headsOf(context.lexicon).short);
  if (from === masked.length || (whole && (from === masked.length - 1 || !anchorIn(masked, from, clause, context))))
    return whole;
  const anchor = anchorIn(masked, from, clause, context);
  const listed = text[clause - 1] === '、' && ends.has(clause - 1);
  const holding = HOLDING.test(masked.slice(0, from)) || (listed && from === 0);
  // What is held begins behind the verb (办好潮间带世界文明论坛), unless only its kind stands before the anchor.
  // 北斗规模应用国际峰会: an anchor that is all there is before the head takes what stands before it.
  const at =
    anchor &&
    (!holding || KIND_ONLY.test(masked.slice(from, anchor.at))) &&
    !/^(?:国际|全球|世界|全国)$/u.test(masked.slice(anchor.at))
      ? whoMeets(anchor, from, clause, context)
      : from;
  const opening = clause + behindJoint(masked, at, clause, context);
  const start = opening + (HELD_BEFORE.exec(text.slice(opening, headStart))?.[0].length ?? 0);
  const body = text.slice(start, headStart);
  const open = HELD_HEAD.test(text.slice(headStart, end)) && body.length >= 2;
  const held = !anchor && holding && open && !KIND_ONLY.test(body);
  const quoted =
    text[start - 1] === '“' && text[end] === '”' && (open || (kind === 'meeting' && body.length >= LONG_TOPIC));
  let weight =
    -1.8 + (anchor?.weight ?? 0) + (whole ? 2 : 0) + (held ? HELD : 0) + (quoted && !KIND_ONLY.test(body) ? QUOTED : 0);
  if (/[—·]/u.test(body)) weight += 0.5;
  if (kind === 'meeting')
    weight += OFFICIAL.test(body) ? 1.2 : holding && anchor && body.length >= LONG_TOPIC ? 0.5 : -1;
  else if (kind === 'battle')
    weight +=
      body.length >= 2 && body.length <= 4 && (anchor || isProper(context, start) || FOUGHT_AT.test(body)) ? 2.5 : -1;
  else weight += 0.8;
  if (!holding && masked.length - (start - clause) - (masked.match(/〇/gu)?.length ?? 0) > 18) weight -= 1;
  if (weight <= 0 || /(?:有关|相关|一系列|重要)$/u.test(body)) return null;
  const campaign = /[月周]$/u.test(text.slice(headStart, end)) && /^活动(?![室场中])/u.test(text.slice(end, end + 3));
  return {
    start,
    end: campaign ? end + 2 : end + (kind === 'meeting' ? 0 : (ALSO.exec(text.slice(end))?.[0].length ?? 0)),
    type: 'event',
    subtype: kind,
    kind: 'name',
    evidence: `event/${kind}`,
    weight,
  };
}

/** 第三届渔民运动会暨海岛才艺展示活动: what is one with it stands behind 暨, up to the head that closes it; two meetings stay two. */
const ALSO =
  /^暨(?![省市县区]|自治区|中央|全国)[^，。；：！？、“”《》\s]{2,24}?(?:活动|仪式|大会|论坛|峰会|年会|会议|交流会|推介会|洽谈会|博览会|展览会|大赛|联赛|锦标赛|运动会|文化节|艺术节|旅游节)(?![室周月场家])/u;

/** Battles are named after where they were fought, by its last character: 浪子山战斗. */
const FOUGHT_AT = /[山岭峰坡河江湖湾口岛桥关城镇寨庄村沟]$/u;

/** Whether the segmenter takes the word at `start` for a proper name, or does not know it. */
const isProper = ({ words }: Context, start: number): boolean => {
  const word = words.at(start);
  return word?.start === start && /^(?:n[rsz]|x)/u.test(word.tag);
};

/** Behind a joint a name of its own may start: 国际赛事和北京马拉松. */
function behindJoint(masked: string, at: number, clause: number, context: Context): number {
  const joint = matchesOf(/[和与及]/gu, masked).findLast(({ index }) => index > at);
  return joint && anchorIn(masked.slice(0, joint.index + 8), joint.index + 1, clause, context)?.at === joint.index + 1
    ? joint.index + 1
    : at;
}

/** Where it takes place is not all there is of a name: who meets stands before it (跨国公司领导人青岛峰会). */
function whoMeets(
  { at, end }: { at: number; end?: number },
  from: number,
  clause: number,
  { words, passage: { text } }: Context,
): number {
  if (end === undefined || !/^(?:峰会|年会|论坛|对话|大会)/u.test(text.slice(clause + end))) return at;
  let start = clause + at;
  while (start > clause + from) {
    const word = words.at(start - 1)!;
    if (word.start < clause + from || !/^(?:n|nz|j|b|vn|an|x)$/u.test(word.tag)) break;
    start = word.start;
  }
  return clause + at - start >= 3 ? start - clause : at;
}

/** The first thing at or behind `from` that makes the phrase a proper name. */
function anchorIn(
  masked: string,
  from: number,
  clause: number,
  { found, lexicon }: Context,
): { readonly at: number; readonly weight: number; readonly end?: number } | null {
  const { sports } = headsOf(lexicon);
  for (let at = from; at < masked.length; at++) {
    ANCHOR.lastIndex = at;
    sports.lastIndex = at;
    if (ANCHOR.test(masked)) return { at, weight: 2.4 };
    if (sports.test(masked)) return { at, weight: SPORT };
    const named = found.find(
      (c) => c.start === clause + at && c.weight > 0 && c.kind === 'name' && c.end <= clause + masked.length,
    );
    if (named?.type === 'place') return { at, weight: 2, end: named.end - clause };
    if (named?.type === 'org') return { at, weight: 1.5 };
  }
  return null;
}

/** A bracket that says who reports. */
const REPORTS = /^（(?:记者|通讯员|实习生|见习记者|编辑)/u;

/** Where the clause of a head starts; a quoted topic inside it is passed over. */
function clauseStart(text: string, headStart: number): number {
  let at = headStart;
  let limit = LONGEST;
  let inBrackets = 0;
  while (at > 0 && headStart - at < limit && !CLAUSE_END.test(text[at - 1]!)) {
    // 中俄博览会（哈洽会）: what opens no bracket that closes before the head stands outside.
    if (text[at - 1] === '）') {
      // 电（记者某某）第二届…: who reports stands outside.
      if (REPORTS.test(text.slice(Math.max(0, text.lastIndexOf('（', at)), at))) return at;
      inBrackets++;
    } else if (text[at - 1] === '（' && inBrackets-- === 0) return at;
    if (text[at - 1] !== '”') at--;
    else {
      const open = text.lastIndexOf('“', at - 2);
      if (open < 0 || at - open > QUOTED_TOPIC || headStart - at > 10) return at;
      limit += at - open;
      at = open;
    }
  }
  return at;
}

/** Games by their city and kind alone: 巴黎奥运, 杭州亚残运. */
const GAMES = /(?:冬残奥|冬奥|残奥|青奥|奥运|亚残运|亚冬|亚运)(?!会|村|[场城]馆|人|奖牌)/gu;
const GAMES_OF_CITY = 3;

function gamesOf({ passage: { text }, found }: Context): readonly Candidate[] {
  if (!/[奥亚]/u.test(text)) return [];
  return matchesOf(GAMES, text).flatMap(({ index, 0: games }): readonly Candidate[] => {
    const city = found.find(({ type, end, weight }) => type === 'place' && weight > 0 && end === index);
    if (!city) return [];
    const end = index + games.length;
    return [
      {
        start: city.start,
        end,
        type: 'event',
        subtype: 'contest',
        kind: 'name',
        evidence: 'event/games',
        weight: GAMES_OF_CITY,
      },
    ];
  });
}

/** Short names that are whole by themselves: 冬奥会, and with one character that says of what: 进博会, 辽洽会. */
function short(text: string, start: number, end: number, kind: string, known: ReadonlySet<string>): Candidate | null {
  const name = text.slice(start, end);
  const whole = known.has(name);
  const of = /^(?:博|洽|交)会$/u.test(name) && /[\p{Script=Han}]/u.test(text[start - 1] ?? '') ? 1 : 0;
  if (!whole && of === 0) return null;
  const host = name === '旅发大会' ? (/[省市县]$/u.exec(text.slice(0, start))?.[0].length ?? 0) : 0;
  const count = /第[一二三四五六七八九十百\d]+届(?:中国|全国|国际)?$/u.exec(text.slice(0, start - of))?.[0].length ?? 0;
  return {
    start: start - of - count - host,
    end,
    type: 'event',
    subtype: kind,
    kind: 'name',
    evidence: 'event/short',
    weight: 2,
  };
}
