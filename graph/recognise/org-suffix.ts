/** Organisations by their last word (大学, 有限公司, 开发区); `org-walk.ts` finds where the name starts. */
import type { Found } from './affixes';
import { type PlaceEdges, placeEdges } from './org-places';
import { believe } from '../resolve/overlap';
import { type OrgTables, orgTables, type Suffix } from './org-tables';
import { holderStart, LEGAL, seatEnd, trueStart } from './org-span';
import { type Walk, walkLeft } from './org-walk';
import type { Words } from './tokens';
import type { Candidate, Context, Recogniser } from './types';

const WITH_PLACE = 2.5;
const WITH_NAME = 1;
const QUOTED = 3;
/** Nothing in the name is a name: 有关企业集团, 综合服务中心. */
const NAMELESS = -4;
/** A suffix right behind a place may mean the place's own of that kind: 杭州医院, 浙江公司. */
const BARE = -3;
const BARE_SUFFIX = new Set(
  '试验区 示范区 产业城 学校 公司 集团 医院 中心 工厂 协会 商会 中学 小学 高中 初中 幼儿园 站 农场 林场 工业园 产业园 科技园 片区 分公司 合作社 酒店 学院 研究院 实验室 俱乐部 代表团 工作队 理事会 委员会'.split(
    ' ',
  ),
);
/** A province has no zone of its own under these names: 浙江经开区 are all of them. */
const PROVINCE_ZONE =
  /^(?:经济(?:技术)?开发区|经开区|高新区|高新技术产业开发区|开发区|保税区|综保区|综合保税区|片区|产业园区?|工业园区?|科技园区?|度假区)$/u;
/** Zones of one place: those of the country are what it is to become (美丽中国示范区). */
const LOCAL_ZONE = /^(?:试验区|示范区|产业城)$/u;
const EPITHET = /(?:美丽|平安|法治|数字|健康|清廉)$/u;
/** What is counted right before: 5个自贸联动创新区. */
const COUNTED_BEFORE = /(?:\d|[两三四五六七八九十]|一批)[余多]?[个家所处座批](?:\p{Script=Han}{0,2})$/u;
/** Parts of a body that a place tells apart: 国家开发银行浙江省分行. */
const BRANCH = /^(?:分行|支行|分公司|分院|分校|分局|分社|附属医院|办事处)$/u;
/** Parts that always belong to a body, however short its name: 首儿所通州院区. */
const CAMPUS = /^[院校]区$/u;
/** Parts that may belong to a body, or be one of a place. */
const PART = /^分[校院]$/u;
const LONGEST_CAMPUS = 4;
/** Weaker ones may be part of a name after all: 银耀志愿服务总队, 杨柳青电厂. */
const SURE_PERSON = 4;
const FAIR_PERSON = 3;
const SHORT_BODY = /(?:^|[，、。；：])(\p{Script=Han}{2,5}[院所校大])$/u;
/** Whom a studio in quotes is called after: “某某某名师工作室”. */
const NAMESAKE = /“\p{Script=Han}{2,6}$/u;
/** Words that join two names, or open that of a company behind its place. */
const JOINT = '和同与';
/** Kinds whose short suffixes say nothing without a place. */
const NEEDS_PLACE: ReadonlySet<string> = new Set(['zone', 'government']);
/** Zones that are called by a quarter that no list holds: 云溪综保区. */
const OF_QUARTER = /^(?:综保区|经开区|保税区)$/u;
/** Bodies of research that the country has one of for each field: 国家海藻创新研究中心. */
const NATIONAL =
  /^(?:(?:技术|制造业|产业)?创新(?:研究)?中心|(?:产业)?计量(?:测试)?中心|质量检验检测中心|质检中心|(?:工程(?:技术)?)?研究中心|医学中心|区域医疗中心|研究院|实验室)$/u;
/** A centre that is founded is one, and has its name of its field. */
const FOUNDED = /(?:设立|组建|成立|获批)$/u;
const STRONG = 3;
/** A number behind counts what the word means: 中心100家. */
const COUNTED = /^(?:达到|有|共)?\d+[余多]?[个家所座支]/u;
/** A stage of schooling instead of a school: 小学组, 初中二年级. */
const STAGE = /^(?:小学|初中|高中|中学)$/u;
const OF_STAGE = /^(?:组|段|阶段|部(?![门署长])|学历|文化|毕业|课程|[一二三四五六]?年级)/u;
/** No name: what is counted (3个省实验室), what an enumeration sums up (云龙湖等实验室), a level without a name (晋全国重点实验室). */
const NO_NAME =
  /^[个型\d]|^(?:国家|\p{Script=Han}{0,3}[省市县区])级|以[上下内外]|^[东西南北中]片区$|\d[个家所座]|(?<![高初中平])等|^.(?:全国|国家|省|市)|^[省市县区州]（/u;

export const suffixes: Recogniser = {
  name: 'suffix',
  recognise(context) {
    const { text } = context.passage;
    const tables = orgTables(context.lexicon);
    const { words } = context;
    const places = placeEdges(context);
    const orgs = new Map(context.found.filter(({ type }) => type === 'org').map(({ start, end }) => [end, start]));
    const people = believe(context.found.filter(({ type }) => type === 'person'));
    const persons = new Set(people.filter(({ weight }) => weight >= SURE_PERSON).map(({ end }) => end));
    // 经理某春 + 向 + 考察团: whom an office introduces is no part of the name of a body behind.
    const believed = new Set(people.filter(({ weight }) => weight >= FAIR_PERSON).map(({ end }) => end));
    const introduced = context.found.filter(({ evidence }) => evidence === 'person/post-before');
    const crosses = (start: number, from: number) =>
      introduced.some((one) => one.end > start && one.end <= from && believed.has(one.end));
    const candidates: Candidate[] = [];
    const { suffixes: all } = tables;
    for (let end = all.nextEnd(text, 2); end <= text.length; end = all.nextEnd(text, end + 1)) {
      const suffix = suffixBefore(text, end, tables, places);
      if (!suffix || goesOn(text, end, words) || COUNTED.test(text.slice(end, end + 9))) continue;
      if (STAGE.test(suffix.text) && end - suffix.text.length > 0 && OF_STAGE.test(text.slice(end, end + 3))) continue;
      const { subtype, needs } = suffix.value;
      const from = end - suffix.text.length;
      const walk = walkLeft(text, from, words, tables, places, orgs, subtype === 'zone', persons);
      const part =
        CAMPUS.test(suffix.text) || PART.test(suffix.text)
          ? campus(text, walk, from, suffix.value, candidates.at(-1))
          : null;
      const whole = () =>
        (subtype === 'zone'
          ? (pair(text, from, suffix.value, places, words) ?? quarter(from, suffix.value, walk, places, words))
          : null) ??
        (needs === 'name'
          ? trade(text, walk, from, end, suffix.value, words, places, candidates.at(-1))
          : (partOf(text, suffix.text, from, places, candidates.at(-1)) ??
            chamber(context, suffix.text, from, places) ??
            fellow(text, from, end, suffix, words, candidates.at(-1)) ??
            judge(text, walk, from, end, suffix, places, tables, words, orgs)));
      const judged = part ?? (CAMPUS.test(suffix.text) ? null : whole());
      if (
        judged &&
        judged.weight > 0 &&
        !crosses(judged.start, from) &&
        !NO_NAME.test(text.slice(judged.start, end)) &&
        !(
          judged.evidence !== 'suffix/place' &&
          COUNTED_BEFORE.test(text.slice(Math.max(0, judged.start - 6), judged.start))
        )
      )
        candidates.push({
          ...judged,
          ...(subtype === 'education' ? known(text, judged.start, from, end, orgs) : {}),
          start: holderStart(text, trueStart(text, judged.start, from, context), suffix.text, candidates),
          end: judged.evidence === 'suffix/national' ? seatEnd(text, end, places) : end,
          type: 'org',
          subtype,
          kind: 'name',
        });
    }
    return candidates;
  },
};

/** What an institute of a body is called afterwards in its article: 国家天文台 of 中国科学院国家天文台. */
function known(text: string, start: number, from: number, end: number, orgs: ReadonlyMap<number, number>) {
  const own = [...orgs].find(([last, first]) => first === start && last < from && end - last >= SHORTEST_OWN)?.[0];
  if (own === undefined) return {};
  return { seeds: [{ text: text.slice(own, end), within: 'article', weight: 1, wholeWords: true }] as const };
}
const SHORTEST_OWN = 5;

/** The longest suffix that ends here; a common noun (村卫生室) is none where a place ends inside it (外陈村 + 卫生室). */
function suffixBefore(text: string, end: number, { suffixes: all }: OrgTables, { sure }: PlaceEdges): Found<Suffix> {
  const longest = all.before(text, end);
  if (!longest || longest.value.weight > 0 || longest.value.needs === 'name') return longest;
  for (let start = end - longest.text.length + 1; start <= end - 2; start++) {
    const inner = sure.has(start) && all.entries.get(text.slice(start, end));
    if (inner) return { text: text.slice(start, end), value: inner };
  }
  return longest;
}

/** Whether a longer word goes on over `end`: 银行业, 法院长; 局局长 and 处处长 are cut wrongly by the segmenter. */
function goesOn(text: string, end: number, words: Words): boolean {
  if (end === text.length) return false;
  if (/[长员业家化性程品]/u.test(text[end]!) || text.startsWith('联盟校', end - 2)) return true;
  return !words.endsWord(end) && words.at(end)!.tag !== 'x' && text[end] !== text[end - 1];
}

/** What a way to read the name says for it. */
interface Judged {
  readonly start: number;
  readonly evidence: string;
  readonly weight: number;
}

const HEAVY = /^(?:石化|炼化|钢铁|特钢|重工|造船|矿业|[铝锂铜锌钨]业|化纤|电气)$/u;
const TRADE_GOES_ON =
  /^(?:产业|行业|基地|企业|园|工业|集群|项目|装备|新材料|下游|上游|产品|等|与|和|及|、|一体化|港|城|区|业|中下游|转型|布局|工程|设备|安全|火灾|线路|控制|时代|纺织|原料)/u;

/** 生物 of life, not of a trade: 河湖生物多样性. */
const LIFE = /^(?:多样性|资源|入侵|防治|安全)/u;

/** A line of trade behind a short proper name (贝达药业), as one word of the dictionary (格力电器), or where a list of such names goes on. */
function trade(
  text: string,
  { name }: Walk,
  from: number,
  end: number,
  { weight }: Suffix,
  words: Words,
  places: PlaceEdges,
  before?: Candidate,
): Judged | null {
  const word = words.at(from)!;
  // 潘湾化工 + 园: the trade is of a zone.
  if (LIFE.test(text.slice(end, end + 3)) || /^[园城港]/u.test(text.slice(end, end + 1))) return null;
  if (word.start < from)
    return word.end === end && word.start <= from - 2 && /^(?:nz|nt|nr)$/u.test(word.tag)
      ? { start: word.start, evidence: 'suffix/trade', weight: weight + WITH_NAME }
      : null;
  if (name >= 0 && from - name <= 4 && from - name >= 2)
    return { start: name, evidence: 'suffix/trade', weight: weight + WITH_NAME };
  // 燕山石化, 鞍山钢铁: heavy industry has its name of where it stands, but for what says more of the trade (宁波石化产业).
  if (places.endOf.get(from - 2) === from && HEAVY.test(text.slice(from, end)) && !TRADE_GOES_ON.test(text.slice(end)))
    return { start: from - 2, evidence: 'suffix/works', weight: weight + 0.5 };
  const listed = before?.subtype === 'company' && text[before.end] === '、' ? before.end + 1 : -1;
  return listed >= 0 && from - listed >= 2 && from - listed <= 3
    ? { start: listed, evidence: 'suffix/trade-list', weight: weight + WITH_NAME }
    : null;
}

/** The second of two places that share a zone, as far as its kind: 甲—乙经济合作区. */
const SECOND = /[—－-]\p{Script=Han}{2,5}$/u;

/** A zone that two places share, from the first of them on. */
function pair(text: string, from: number, { weight }: Suffix, places: PlaceEdges, words: Words): Judged | null {
  const second = SECOND.exec(text.slice(Math.max(0, from - 6), from))?.[0].length;
  if (second === undefined) return null;
  const dash = from - second;
  const first = words.at(dash - 1);
  const start = places.chainStart.get(dash) ?? (first?.tag === 'x' && first.end === dash ? first.start : null);
  return start === null ? null : { start, evidence: 'suffix/pair', weight };
}

/** The hospital of a part (宣武医院房山院区), by a name that is a word like others. */
const HOSPITAL =
  /(?<![\p{Script=Han}])\p{Script=Han}{2}医院\p{Script=Han}{1,4}$|(?<=推动|推进|建成|建设|加快)\p{Script=Han}{2}医院\p{Script=Han}{1,4}$/u;

/** The zone of a quarter whose name the segmenter has cut into its characters, behind its place: 吴忠|金|积|工业园. */
function quarter(from: number, { weight }: Suffix, walk: Walk, places: PlaceEdges, words: Words): Judged | null {
  if (walk.place >= 0) return null;
  const end = [from - 2, from - 3].find((at) => places.sure.has(at) && places.chainStart.has(at));
  if (end === undefined || words.within(end, from).length !== from - end) return null;
  return { start: places.chainStart.get(end)!, evidence: 'suffix/quarter', weight };
}

/** A part behind its body and what tells it apart, or behind a place and a body's short form that fills the clause. */
function campus(text: string, walk: Walk, from: number, { weight }: Suffix, before?: Candidate): Judged | null {
  if (before && before.end < from && from - before.end <= LONGEST_CAMPUS)
    return { start: before.start, evidence: 'suffix/campus', weight: weight + WITH_PLACE };
  const hospital = HOSPITAL.exec(text.slice(Math.max(0, from - 8), from));
  if (hospital) return { start: from - hospital[0].length, evidence: 'suffix/campus', weight: weight + WITH_PLACE };
  if (walk.place < 0) return null;
  const short = SHORT_BODY.exec(text.slice(Math.max(0, walk.start - 6), walk.start))?.[1]!.length ?? 0;
  return { start: walk.start - short, evidence: 'suffix/campus', weight: weight + WITH_PLACE };
}

/** Where the name of a company begins whose group stands before its place (某车 + 唐山机车车辆有限公司). */
function groupBefore(place: number, words: Words): number {
  const word = words.at(place - 1);
  return word && word.end === place && word.end - word.start === 2 && /^(?:x|nz)$/u.test(word.tag) ? word.start : place;
}

/** What closes an item of a list. */
const CLOSES = /^(?:[、，。；和与及]|等)/u;
const LONGEST_FELLOW = 4;
/** A short name that fills its item behind another of its kind: 海岱银行、汇和银行. */
function fellow(
  text: string,
  from: number,
  end: number,
  { text: suffix, value }: NonNullable<Found<Suffix>>,
  words: Words,
  before?: Candidate,
): Judged | null {
  if (
    !before ||
    before.subtype !== value.subtype ||
    text[before.end] !== '、' ||
    !text.startsWith(suffix, before.end - suffix.length)
  )
    return null;
  const start = before.end + 1;
  if (from - start < 2 || from - start > LONGEST_FELLOW || !CLOSES.test(text.slice(end, end + 1))) return null;
  const own = words.within(start, from);
  const name = own.every(({ text: word, tag }) => word.length === 1 || PROPER.test(tag));
  return name && /^\p{Script=Han}+$/u.test(text.slice(start, from))
    ? { start, evidence: 'suffix/fellow', weight: value.weight + WITH_NAME }
    : null;
}
const PROPER = /^(?:x|nz|nr|nrt|ns)$/u;

/**
 * What a body has in a place is called after both: the hospital that another runs (国家区域医疗中心: 海州大学附属医院平川医院), the part of
 * a zone (澜江临空经济示范区平川片区).
 */
function partOf(text: string, suffix: string, from: number, places: PlaceEdges, before?: Candidate): Judged | null {
  if (!before || places.chainStart.get(from) !== before.end) return null;
  const whole =
    suffix === '医院' ? text.startsWith(suffix, before.end - 2) : suffix === '片区' && before.subtype === 'zone';
  return whole ? { start: before.start, evidence: 'suffix/part', weight: STRONG + WITH_PLACE } : null;
}

/** The chamber in one place of those from another, which may be a common word elsewhere: 某州 + 开化 + 商会. */
function chamber({ found }: Context, suffix: string, from: number, places: PlaceEdges): Judged | null {
  if (suffix !== '商会') return null;
  const home = found.find(({ type, end, start }) => type === 'place' && end === from && places.sure.has(start));
  return home ? { start: places.chainStart.get(home.start)!, evidence: 'suffix/chamber', weight: 3 } : null;
}

function judge(
  text: string,
  { start, place, name, quoted, located, fragment }: Walk,
  from: number,
  end: number,
  { text: suffix, value }: NonNullable<Found<Suffix>>,
  places: PlaceEdges,
  tables: OrgTables,
  words: Words,
  orgs: ReadonlyMap<number, number>,
): Judged | null {
  const { weight, subtype } = value;
  const studio = suffix.endsWith('工作室') && text[end] === '”' ? NAMESAKE.exec(text.slice(0, from)) : null;
  if (studio) return { start: studio.index + 1, evidence: 'suffix/quoted', weight: weight + QUOTED };
  if (quoted && text[end] === '”' && start < from) return { start, evidence: 'suffix/quoted', weight: weight + QUOTED };
  if (place >= 0) {
    const national = /^(?:中国|中华)$/u.test(text.slice(place, from));
    const bare = national || places.chainStart.get(from) === place;
    const wide = national || (places.codesAt.get(place) ?? []).some((code) => code.length === 2);
    const doubt =
      (bare && BARE_SUFFIX.has(suffix) ? BARE : 0) +
      (LOCAL_ZONE.test(suffix) && (text.startsWith('中国', place) || EPITHET.test(text.slice(0, place)))
        ? 2 * BARE
        : 0) +
      (bare && wide && PROVINCE_ZONE.test(suffix) ? 2 * BARE : 0);
    const branch = BRANCH.test(suffix) && tables.suffixes.before(text, place) !== null;
    const body = BRANCH.test(suffix) ? orgs.get(place) : undefined;
    const own = body ?? (branch ? (name >= 0 ? Math.min(name, place) : start) : place);
    // 中国—中亚减贫合作中心: two that share it.
    const opening = /[—－-]/u.test(text[own - 1] ?? '')
      ? (places.chainStart.get(own - 1) ?? own)
      : start < own && LEGAL.test(suffix)
        ? groupBefore(own, words)
        : own;
    return { start: opening, evidence: 'suffix/place', weight: weight + WITH_PLACE + doubt };
  }
  if (NATIONAL.test(suffix) && text.startsWith('国家', start) && tells(start + 2, from, words, tables))
    return { start, evidence: 'suffix/national', weight: weight + WITH_NAME };
  if (located) return { start, evidence: 'suffix/located', weight: weight + WITH_PLACE };
  // 某州和达商业管理有限公司: no legal name goes without one of its own behind its place.
  const joint = [start - 1, start - 2].find((at) => at > 0 && JOINT.includes(text[at]!));
  const own = joint === undefined ? undefined : places.chainStart.get(joint);
  if (LEGAL.test(suffix) && own !== undefined && words.at(joint! + 1)?.text.length === 1)
    return { start: own, evidence: 'suffix/place', weight: weight + WITH_PLACE };
  const core = OF_QUARTER.test(suffix) && from - name <= 3;
  if (name >= 0 && (core || suffix.length > 3 || !NEEDS_PLACE.has(subtype)))
    return { start: name, evidence: 'suffix/name', weight: weight + WITH_NAME };
  const short = suffix === '集团' ? words.at(from - 1)! : undefined;
  if (short?.tag === 'j' && short.end === from && !short.text.endsWith('企'))
    return { start: short.start, evidence: 'suffix/name', weight: weight + WITH_NAME };
  if (
    NATIONAL.test(suffix) &&
    FOUNDED.test(text.slice(Math.max(0, start - 2), start)) &&
    tells(start, from, words, tables)
  )
    return { start, evidence: 'suffix/founded', weight: weight + WITH_NAME };
  if (fragment >= 0) return { start: fragment, evidence: 'suffix/fragment', weight: weight + WITH_NAME - 1.5 };
  if (start === from) return null;
  return weight >= STRONG
    ? { start, evidence: 'suffix/strong', weight: weight - 2 }
    : { start, evidence: 'suffix/nameless', weight: weight + NAMELESS };
}

/** Whether a word between `from` and `to` says of what field a body is. */
const tells = (from: number, to: number, words: Words, { words: common }: OrgTables): boolean =>
  words
    .within(from, to)
    .some(
      ({ text, tag }) =>
        (text.length > 1 ? /^(?:n|nz|x|vn|b)$/u : /^n$/u).test(tag) &&
        !/^[省市县区级大]$/u.test(text) &&
        !common.has(text),
    );
