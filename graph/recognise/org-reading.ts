/** How far what stands before the last word of an organisation makes a name of it. */
import type { Found } from './affixes';
import { type Judged, WITH_NAME, WITH_PLACE } from './org-judged';
import type { PlaceEdges } from './org-places';
import { LEGAL } from './org-span';
import type { OrgTables, Suffix } from './org-tables';
import type { Walk } from './org-walk';
import type { Words } from './tokens';

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
/** Parts of a body that a place tells apart: 国家开发银行浙江省分行. */
const BRANCH = /^(?:分行|支行|分公司|分院|分校|分局|分社|附属医院|办事处)$/u;
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

/** Where the name of a company begins whose group stands before its place (某车 + 唐山机车车辆有限公司). */
function groupBefore(place: number, words: Words): number {
  const word = words.at(place - 1);
  return word && word.end === place && word.end - word.start === 2 && /^(?:x|nz)$/u.test(word.tag) ? word.start : place;
}

/** What the words before a suffix, as far as a name may reach, say for a body called so; null where they say nothing. */
export function judge(
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
