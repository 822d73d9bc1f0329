/** Units of party, congress and government below the centre: 浙江省委组织部, 省司法厅, 市人大常委会法工委, 台州市公安局路桥分局. */
import { matchesOf } from '../../lib/collections/matches';
import { charged } from './org-charged';
import { goesOn } from './org-edge';
import { offices } from './org-office';
import { type PlaceEdges, placeEdges } from './org-places';
import type { Found } from './affixes';
import { type OrgTables, orgTables, type Unit, type UnitSlot } from './org-tables';
import type { Words } from './tokens';
import type { Candidate, Recogniser } from './types';

const BEHIND_PLACE = 6;
const BEHIND_LEVEL = 4;
const LISTED = 2;
/** Behind these a level word opens a name, though the segmenter joins the two: 该县, 据县气象台. */
const BARE_LEVEL = /[该我本据由经向与和及在从对被以到至任兼]/u;

/** Words that stand for the place a text speaks of: 省司法厅 is that of the province. */
const LEVELS = ['自治区', '自治州', '自治县', '新区', '街道', ...'省市县区州旗盟乡镇'];
/** By code unit, the level words that start with it. */
const LEVELS_BY_FIRST: (string[] | undefined)[] = Array.from({ length: 0x10000 });
for (const level of LEVELS) (LEVELS_BY_FIRST[level.charCodeAt(0)] ??= []).push(level);

export const units: Recogniser = {
  name: 'unit',
  recognise(context) {
    const { text } = context.passage;
    const tables = orgTables(context.lexicon);
    const places = placeEdges(context);
    const { words } = context;
    const candidates: Candidate[] = [];
    const put = (start: number, body: number, rule: string, weight: number) => {
      const found = parse(text, body, tables, places);
      if (
        !found ||
        (rule === 'behind-zone' && !ZONE_BODY.test(text.slice(body, found.end))) ||
        (rule !== 'behind-place' &&
          (!(words.startsWord(start) || BARE_LEVEL.test(text[start - 1]!)) || text.startsWith('设区', start - 2)))
      )
        return;
      const { end, subtype, first } = found;
      candidates.push({
        start: first === 'party' ? withParty(text, start) : start,
        end,
        subtype,
        type: 'org',
        kind: 'name',
        evidence: `unit/${rule}`,
        weight,
      });
    };
    for (const [end, start] of places.chainStart) {
      const level = levelEnd(text, end, places.sure.has(end));
      put(start, level, 'behind-place', BEHIND_PLACE);
      const zone = zoneEnd(text, level);
      if (zone > level) put(start, zone, 'behind-zone', BEHIND_PLACE);
    }
    for (let i = 0; i + 1 < text.length; i++) {
      const level = levelAt(text, i);
      if (level === null || COUNTED.test(text.slice(Math.max(0, i - 4), i))) continue;
      const area = areaStart(text, i, level, words);
      if (area === null) continue;
      put(area, i + level.length, 'behind-level', BEHIND_LEVEL);
      const zone = zoneEnd(text, i + level.length);
      if (zone > i + level.length) put(area, zone, 'behind-zone', BEHIND_LEVEL);
    }
    candidates.push(...offices(context, places), ...charged(text, tables));
    for (const match of matchesOf(INSPECTION, text))
      candidates.push({
        start: match.index,
        end: match.index + match[0].length,
        subtype: 'party',
        type: 'org',
        kind: 'name',
        evidence: 'unit/inspection',
        weight: BEHIND_LEVEL,
      });
    candidates.push(...candidates.flatMap(({ end }) => listed(text, end, tables)));
    return candidates;
  },
};

/** Level words that name no body: 14个县委, 全国优秀县委书记. */
const COUNTED = /(?:[\d一二三四五六七八九十百两几多各]个(?:\p{Script=Han}{2})?|优秀)$/u;
/** A zone by its kind, whose committee a level word tells: 市高新区党工委, 某县经济开发区管委会. */
const ZONE =
  /^(?:高新(?:技术产业开发)?区|经开区|(?:经济(?:技术)?)?开发区|工业园区?|产业园区?|综合?保税?区|度假区|示范区|试验区|新区|科创[园区]|园区)/u;
const ZONE_BODY = /^(?:党工委|管委会|管理委员会|党委|纪工委|工委)/u;
const zoneEnd = (text: string, end: number) => end + (ZONE.exec(text.slice(end, end + 10))?.[0].length ?? 0);

/** The level word that stands at `at`, or null. */
function levelAt(text: string, at: number): string | null {
  const levels = LEVELS_BY_FIRST[text.charCodeAt(at)];
  if (levels !== undefined) for (const level of levels) if (text.startsWith(level, at)) return level;
  return null;
}

/** Who watches over a body from within, the body's name in the middle of theirs. */
const INSPECTION = /(?:派驻|驻)[\p{Script=Han}]{2,14}?纪检监察组/gu;

/** Bodies of the same place in a list behind one that names it: 县农业农村局、财政局和人社局. */
function listed(text: string, end: number, tables: OrgTables): Candidate[] {
  const candidates: Candidate[] = [];
  for (let at = end; /[、和与及]/u.test(text[at] ?? '');) {
    const unit = tables.units.place.after(text, at + 1);
    if (!unit || unit.text.length < 3 || unit.text.startsWith('人民') || goesOn(text, at + 1 + unit.text.length)) break;
    const start = at + 1;
    at = start + unit.text.length;
    candidates.push({
      start,
      end: at,
      subtype: unit.value.subtype,
      type: 'org',
      kind: 'name',
      evidence: 'unit/listed',
      weight: LISTED,
    });
  }
  return candidates;
}

/** 中共 before the place belongs to the name. */
const withParty = (text: string, start: number) =>
  text.startsWith('中共', start - 2) ? start - 2 : text.startsWith('中国共产党', start - 5) ? start - 5 : start;

/** Where the area starts whose name ends with the level word at `at` (澜东 + 新区, 澜东新 + 区), or null where that word is but the end of another. */
function areaStart(text: string, at: number, level: string, words: Words): number | null {
  const cut = level === '区' && text[at - 1] === '新' && text[at - 2] !== '高';
  if (!cut && level !== '新区') return at;
  const word = words.at(at - 1);
  if (word && word.end === at && word.text.length > 1 && /^(?:x|ns|nz|nr)$/u.test(word.tag)) return word.start;
  return cut ? null : at;
}

/** Behind a short form the level may follow by itself: 黄石 + 市委. A word that is hardly a place has none of a province (会同 + 省委). */
const levelEnd = (text: string, end: number, sure: boolean) =>
  end +
  (LEVELS.find((level) => text.startsWith(level, end) && (sure || /^(?:[市县区]|自治区)$/u.test(level)))?.length ?? 0);

/** A division of an office, told by who is of it: 省司法厅普法与依法治理处负责人. */
const DIVISION =
  /^(?!党)[\p{Script=Han}]{2,10}?[处科](?=相关负责人|有关负责人|负责人|副?[处科]长|[一二三四]级|工作人员|干部)/u;

/** 某村党支部书记: a post of the village, and no body of its own. */
const BRANCH = /^党(?:支部|总支)(?:第一|副)?书记/u;
/** 州委统战部长: the head of a department, one character for two. */
const LED = /^(?:组织|宣传|统战)部长/u;

/** The longest chain of units that starts at `at`, or null. */
function parse(text: string, at: number, tables: OrgTables, { endOf }: PlaceEdges) {
  let end = at;
  let subtype: string | null = null;
  let first: string | null = null;
  for (let slot: UnitSlot | null = 'place'; slot;) {
    const unit: Found<Unit> = tables.units[slot].after(text, end);
    if (!unit || (goesOn(text, end + unit.text.length) && !LED.test(text.slice(end, end + 4)))) break;
    if (BRANCH.test(text.slice(end, end + 8))) break;
    end += unit.text.length;
    subtype = unit.value.subtype;
    first ??= subtype;
    slot = subtype === 'party' || subtype === 'government' || subtype === 'congress' ? subtype : null;
  }
  const office = text[end] === '驻' ? /^驻[\u4e00-\u9fff]{1,5}?(?:办事处|办)/u.exec(text.slice(end, end + 9)) : null;
  if (office) return { end: end + office[0].length, subtype: 'government', first: 'government' };
  if (subtype === null) return null;
  const division = subtype === 'company' || end === at ? null : DIVISION.exec(text.slice(end, end + 16));
  if (division) return { end: end + division[0].length, subtype, first };
  const branch = (endOf.get(end) ?? end) + 2;
  return { end: text.slice(branch - 2, branch) === '分局' ? branch : end, subtype, first };
}
