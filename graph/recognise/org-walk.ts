/** The left edge of an organisation's name: from its last word to the left, word by word, until one that no name holds. */
import type { PlaceEdges } from './org-places';
import type { OrgTables } from './org-tables';
import type { Words } from './tokens';

/** How far to the left a name may reach, and what was met on the way. Offsets; -1 for what was not met. */
export interface Walk {
  readonly start: number;
  /** Start of the leftmost place. */
  readonly place: number;
  /** Start of the leftmost proper word. */
  readonly name: number;
  /** Whether quotation marks open right before `start`. */
  readonly quoted: boolean;
  /** Whether a place stands in brackets inside the name: 恒力（泸州）产业园. */
  readonly located: boolean;
  /** Start of a run of two or three single characters right before the last word, which the segmenter could make nothing of: 大榭. */
  readonly fragment: number;
}

const LONGEST = 28;
const LONGEST_BRACKET = 14;
/** Opens a name as a place does. */
const NATIONAL = /^(?:中国|中华)$/u;
/** Both sides of a place, which the dictionary takes for one. */
const SIDES = /^(?:南北|东西)$/u;
/** A level word opens the name of a body of that level: 省产业技术研究院. */
const LEVEL = /^[省市县区州]$/u;
/** Words of one character that part a name from what stands before it. */
export const PARTING = new Set(
  '是有为在和与及等的了之其各该本我你他她它这那每某并或且也都还就被把将对向从由到以于因而乃若如则所者让给做作当至去来说称看个位名家些前后时间内外中上下里已曾未不无非报暨任',
);
/** Unknown words that open with such a verb are verbs: 建强, 做实, 争建, 共设. */
export const VERB_FIRST =
  /^(?:[建做争抓推办打造用入新加扩提增优培引促完获进谨升让对力由未更]|创成|经[省市县区]|共[设有建]|仅为)/u;

/** Bodies that every place or country has: they name none beside them. */
const GENERIC = /^(?:人民(?:政府|法院|检察院)|国务院|党组织)$/u;
/** What the dictionary takes for proper names. */
const MISTAKEN = /^(?:力争|聚力|新开工|新创建|新一轮|高科技|荣获|弘扬|我[省市县区州旗])$/u;
const MISTAKEN_TAG = /^(?:nz|nr|x)$/u;

/** What says of a company that it is one. */
const IS_COMPANY = /^(?:上市公司|公司|企业|龙头企业|民营企业|国有企业|平台)$/u;
const isProper = (word: { readonly tag: string } | undefined) =>
  word !== undefined && /^(?:x|nz|nr|nt)$/u.test(word.tag);

/** What a word is to a name that it may be part of. */
type Kind = 'stop' | 'name' | 'common';

/**
 * Walk from `from`, where the last word of a name starts.
 *
 * @param orgs by end, start of the organisations known so far: a name may open with one (中国科学院 + 赣江创新研究院)
 * @param alone whether the name may not open with another organisation
 * @param persons ends of persons that are believed: no name goes across one (市委书记某某某调研工业园区), but it may be called after one (某某某电厂)
 */
export function walkLeft(
  text: string,
  from: number,
  words: Words,
  tables: OrgTables,
  places: PlaceEdges,
  orgs: ReadonlyMap<number, number>,
  alone: boolean,
  persons: ReadonlySet<number> = new Set(),
): Walk {
  let at = from;
  let place = -1;
  let name = -1;
  let fragment = -1;
  let located = false;
  while (at > 0 && from - at < LONGEST) {
    const org = at < from ? orgs.get(at) : undefined;
    if ((org !== undefined && alone) || (at < from && persons.has(at))) break;
    const opening = org ?? places.chainStart.get(at);
    if (opening !== undefined) {
      place = at = opening;
      continue;
    }
    const bracket = bracketBefore(text, at);
    if (bracket !== null) {
      if (at - bracket > LONGEST_BRACKET) break;
      if (text[bracket] === '（') for (let i = bracket + 1; i < at; i++) located ||= places.chainStart.has(i);
      at = bracket;
      continue;
    }
    const word = words.at(at - 1)!;
    // Right behind a place a time may open what the place has: 武汉 + 现代 + 物流中心.
    const kind = word.tag === 't' && places.sure.has(word.start) ? 'common' : kindOf(word.text, word.tag, tables);
    // 工业园 + 建设蓝莓产业园: what is built on a zone is another.
    if (word.text === '建设' && tables.suffixes.before(text, word.start)?.value.subtype === 'zone') break;
    // 上市公司 + 海蓝能源集团: what a company is stands before its name.
    if (IS_COMPANY.test(word.text) && isProper(words.at(at))) break;
    // 东有…书院，西有…祠堂 tells where, and is no part of either.
    if (/^[东西南北]有$/u.test(word.text)) break;
    // Behind a place no verb stands in a name but this one: 驻武汉办事处.
    if (kind === 'stop' || (place >= 0 && word.tag === 'v' && word.text !== '驻')) break;
    if (word.text.length === 1 && from - word.start <= 3 && (at === from || fragment === at)) fragment = word.start;
    at = word.start;
    if (kind === 'name') name = at;
    // 和 + 美 + 乡村: a country by one character opens no name.
    if (NATIONAL.test(word.text) || (word.tag === 'ns' && word.text.length > 1 && place < 0 && !SIDES.test(word.text)))
      place = at;
    if (LEVEL.test(word.text) && from - word.end >= 2)
      return { start: at, place: at, name, fragment: -1, quoted: false, located };
  }
  if (from - fragment < 2 || fragment !== at) fragment = -1;
  return { start: at, place, name, fragment, quoted: text[at - 1] === '“', located };
}

/** Where the bracket or quotation that ends at `at` opens, or null. */
function bracketBefore(text: string, at: number): number | null {
  const close = text[at - 1];
  const open = close === '”' ? text.lastIndexOf('“', at) : close === '）' ? text.lastIndexOf('（', at) : -1;
  return open === -1 ? null : open;
}

function kindOf(text: string, tag: string, tables: OrgTables): Kind {
  if (tables.words.has(text)) return 'common';
  if (tables.verbs.has(text) || text.startsWith('等') || text === '距离') return 'stop';
  if (/^[A-Za-z0-9]+$/u.test(text)) return tag === 'm' ? 'stop' : 'name';
  if (!/^[\u4e00-\u9fff]+$/u.test(text) || (text.length === 1 && PARTING.has(text))) return 'stop';
  if ((tag === 'x' && VERB_FIRST.test(text)) || (MISTAKEN_TAG.test(tag) && MISTAKEN.test(text))) return 'stop';
  if (GENERIC.test(text) || SIDES.test(text)) return 'common';
  if (tag === 'x' || tag === 'nz' || tag.startsWith('nr') || tag === 'ns' || tag === 'nt') return 'name';
  return /^(?:n|vn|j|b|l|i|s|g|ng|vg|a|an|ag|z|zg)$/u.test(tag) ? 'common' : 'stop';
}
