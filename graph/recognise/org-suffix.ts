/** Organisations by their last word: the suffix is found, then the left edge, walking from word to word. */
import { type OrgTables, orgTables, type Suffix } from './org-tables';
import { type PlaceEdges, placeEdges } from './org-places';
import { tokenMap, type TokenMap } from './tokens';
import type { Candidate, Recogniser } from './types';

const LONGEST = 28;
const WITH_PLACE = 2.5;
const WITH_NAME = 2;
const QUOTED = 3;
/** Nothing in the name is a name: 有关企业集团, 综合服务中心. */
const NAMELESS = -4;
/** A suffix right behind a place may mean the place's own of that kind: 杭州医院, 浙江公司. */
const BARE = -3;
const BARE_SUFFIX = new Set(
  '学校 公司 集团 医院 中心 工厂 厂 协会 商会 中学 小学 高中 初中 幼儿园 站 联盟 农场 林场 工业园 产业园 科技园 片区 分公司 合作社 酒店 学院 研究院 实验室 俱乐部 代表团 工作队 理事会 委员会 法院 政府'.split(
    ' ',
  ),
);
/** A province has no zone of its own under these names: 浙江经开区 are all of them. */
const PROVINCE_ZONE =
  /^(?:经济技术开发区|经济开发区|经开区|高新区|高新技术产业开发区|开发区|保税区|综保区|综合保税区|片区|产业园|工业园|产业园区|工业园区|科技园|科技园区|度假区|功能区|集聚区|经济区|合作区)$/u;
/** Kinds whose short suffixes say nothing without a place. */
const NEEDS_PLACE: ReadonlySet<string> = new Set(['zone', 'government']);
/** Opens a name as a place does. */
const NATIONAL = /^(?:中国|中华)$/u;
const STRONG = 3;
/** A number behind counts what the word means: 中心100家. */
const COUNTED = /^(?:达到|有|共)?\d+[余多]?[个家所座支]/u;
/** Unknown words that open with such a verb are verbs: 建强, 做实, 争建. */
const VERB_FIRST = /^[建做争抓推办打造用入新加扩提增优培引促完获进谨升让]/u;

/** How far to the left a name may reach, and what was met on the way. */
interface Walk {
  readonly start: number;
  /** Start of the leftmost place met, or -1. */
  readonly place: number;
  /** Start of the leftmost proper word met, or -1. */
  readonly name: number;
  readonly quoted: boolean;
  /** Whether a place stands in brackets inside the name: 恒力（泸州）产业园. */
  readonly located: boolean;
}

export const suffixes: Recogniser = {
  name: 'suffix',
  recognise(context) {
    const { text } = context.passage;
    const tables = orgTables(context.lexicon);
    const words = tokenMap(context.tokens);
    const places = placeEdges(context);
    const orgs = new Map(context.found.filter(({ type }) => type === 'org').map(({ start, end }) => [end, start]));
    const candidates: Candidate[] = [];
    for (let end = 2; end <= text.length; end++) {
      const suffix = tables.suffixes.before(text, end);
      if (!suffix || goesOn(text, end, words)) continue;
      const from = end - suffix.text.length;
      if (COUNTED.test(text.slice(end, end + 9)) || (suffix.value.needs === 'name' && !words.startsWord(from)))
        continue;
      const walk = walkLeft(text, from, words, tables, places, orgs, suffix.value.subtype === 'zone');
      const judged = judge(text, walk, from, end, suffix, places);
      if (judged && judged.weight > 0)
        candidates.push({ ...judged, end, type: 'org', subtype: suffix.value.subtype, kind: 'name' });
    }
    return candidates;
  },
};

/** Whether a longer word goes on over `end`: 银行业, 法院长; 局局长 and 处处长 are cut wrongly by the segmenter. */
function goesOn(text: string, end: number, words: TokenMap): boolean {
  if (end === text.length) return false;
  if (/[长员业家化性程品]/u.test(text[end]!)) return true;
  return !words.endsWord(end) && words.at(end)!.tag !== 'x' && text[end] !== text[end - 1];
}

function walkLeft(
  text: string,
  from: number,
  words: TokenMap,
  tables: OrgTables,
  places: PlaceEdges,
  orgs: ReadonlyMap<number, number>,
  zone: boolean,
): Walk {
  let at = from;
  let place = -1;
  let name = -1;
  let located = false;
  while (at > 0 && from - at < LONGEST) {
    const org = orgs.get(at);
    if (org !== undefined && at < from) {
      if (zone) break;
      place = at = org;
      continue;
    }
    const chain = places.chainStart.get(at);
    if (chain !== undefined) {
      place = at = chain;
      continue;
    }
    const left = text[at - 1]!;
    const open = left === '”' ? text.lastIndexOf('“', at) : left === '）' ? text.lastIndexOf('（', at) : -1;
    if (open > 0 || (open === 0 && left === '”')) {
      if (at - open > 14) break;
      if (left === '）') located ||= [...places.chainStart.keys()].some((edge) => open < edge && edge < at);
      at = open;
      continue;
    }
    const word = words.at(at - 1)!;
    const kind = kindOf(word.text, word.tag, tables);
    if (kind === 'stop' || (place >= 0 && word.tag === 'v' && word.text !== '驻')) break;
    at = word.start;
    if (kind === 'name') name = at;
    if (NATIONAL.test(word.text)) place = at;
  }
  return { start: at, place, name, quoted: text[at - 1] === '“', located };
}

/** What a word is to a name that it may be part of. */
function kindOf(text: string, tag: string, tables: OrgTables): 'stop' | 'name' | 'common' {
  if (tables.words.has(text)) return 'common';
  if (tables.verbs.has(text) || text.startsWith('等')) return 'stop';
  if (/^[A-Za-z0-9]+$/u.test(text)) return tag === 'm' ? 'stop' : 'name';
  if (!/^[\u4e00-\u9fff]+$/u.test(text)) return 'stop';
  if (
    text.length === 1 &&
    /^[是有为在和与及等的了之其各该本我你他她它这那每某并或且也都还就被把将对向从由到以于于因而乃若如则所者让给做作当至去来说称看个位名家些等前后时间内外中上下里至已曾未不无非]$/u.test(
      text,
    )
  )
    return 'stop';
  if (tag === 'x' && VERB_FIRST.test(text)) return 'stop';
  if (tag === 'x' || tag === 'nz' || tag.startsWith('nr') || tag === 'ns' || tag === 'nt') return 'name';
  if (/^(?:n|vn|j|b|l|i|s|g|ng|vg|a|an|ag|z|zg)$/u.test(tag)) return 'common';
  return 'stop';
}

function judge(
  text: string,
  { start, place, name, quoted, located }: Walk,
  from: number,
  end: number,
  { text: suffix, value }: { readonly text: string; readonly value: Suffix },
  places: PlaceEdges,
) {
  if (quoted && text[start - 1] === '“' && text[end] === '”' && start < from)
    return { start, evidence: 'suffix/quoted', weight: value.weight + QUOTED };
  if (value.needs === 'name') {
    const proper = name >= 0 && from - name <= 4 && from - name >= 2;
    return proper ? { start: name, evidence: 'suffix/trade', weight: value.weight + WITH_NAME - 1 } : null;
  }
  if (place >= 0) {
    const national = NATIONAL.test(text.slice(place, from));
    const bare = national || places.chainStart.get(from) === place;
    const wide = national || (places.codesAt.get(place) ?? []).some((code) => code.length === 2);
    const province = bare && wide && PROVINCE_ZONE.test(suffix);
    const weight = value.weight + WITH_PLACE + (bare && BARE_SUFFIX.has(suffix) ? BARE : 0) + (province ? 2 * BARE : 0);
    return { start: place, evidence: 'suffix/place', weight };
  }
  if (located) return { start, evidence: 'suffix/located', weight: value.weight + WITH_PLACE };
  if (name >= 0 && name < from && (suffix.length > 3 || !NEEDS_PLACE.has(value.subtype)))
    return { start: name, evidence: 'suffix/name', weight: value.weight + WITH_NAME - 1 };
  if (start < from && value.weight >= STRONG) return { start, evidence: 'suffix/strong', weight: value.weight - 2 };
  return start < from ? { start, evidence: 'suffix/nameless', weight: value.weight + NAMELESS } : null;
}
