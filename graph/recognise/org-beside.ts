/** Organisations whose last word gets its name from what stands beside it: another body, a list, two places, a place and a quarter. */
import type { Found } from './affixes';
import { type Judged, WITH_NAME, WITH_PLACE } from './org-judged';
import type { PlaceEdges } from './org-places';
import type { Suffix } from './org-tables';
import type { Walk } from './org-walk';
import type { Words } from './tokens';
import type { Candidate, Context } from './types';

const LONGEST_CAMPUS = 4;
const SHORT_BODY = /(?:^|[，、。；：])(\p{Script=Han}{2,5}[院所校大])$/u;
/** How sure a part of a named whole is. */
const PART_OF = 3;

/** The second of two places that share a zone, as far as its kind: 甲—乙经济合作区. */
const SECOND = /[—－-]\p{Script=Han}{2,5}$/u;

/** A zone that two places share, from the first of them on. */
export function pair(text: string, from: number, { weight }: Suffix, places: PlaceEdges, words: Words): Judged | null {
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
export function quarter(from: number, { weight }: Suffix, walk: Walk, places: PlaceEdges, words: Words): Judged | null {
  if (walk.place >= 0) return null;
  const end = [from - 2, from - 3].find((at) => places.sure.has(at) && places.chainStart.has(at));
  if (end === undefined || words.within(end, from).length !== from - end) return null;
  return { start: places.chainStart.get(end)!, evidence: 'suffix/quarter', weight };
}

/** A part behind its body and what tells it apart, or behind a place and a body's short form that fills the clause. */
export function campus(text: string, walk: Walk, from: number, { weight }: Suffix, before?: Candidate): Judged | null {
  if (before && before.end < from && from - before.end <= LONGEST_CAMPUS)
    return { start: before.start, evidence: 'suffix/campus', weight: weight + WITH_PLACE };
  const hospital = HOSPITAL.exec(text.slice(Math.max(0, from - 8), from));
  if (hospital) return { start: from - hospital[0].length, evidence: 'suffix/campus', weight: weight + WITH_PLACE };
  if (walk.place < 0) return null;
  const short = SHORT_BODY.exec(text.slice(Math.max(0, walk.start - 6), walk.start))?.[1]!.length ?? 0;
  return { start: walk.start - short, evidence: 'suffix/campus', weight: weight + WITH_PLACE };
}

/** What closes an item of a list. */
const CLOSES = /^(?:[、，。；和与及]|等)/u;
const LONGEST_FELLOW = 4;
/** A short name that fills its item behind another of its kind: 海岱银行、汇和银行. */
export function fellow(
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
export function partOf(
  text: string,
  suffix: string,
  from: number,
  places: PlaceEdges,
  before?: Candidate,
): Judged | null {
  if (!before || places.chainStart.get(from) !== before.end) return null;
  const whole =
    suffix === '医院' ? text.startsWith(suffix, before.end - 2) : suffix === '片区' && before.subtype === 'zone';
  return whole ? { start: before.start, evidence: 'suffix/part', weight: PART_OF + WITH_PLACE } : null;
}

/** The chamber in one place of those from another, which may be a common word elsewhere: 某州 + 开化 + 商会. */
export function chamber({ found }: Context, suffix: string, from: number, places: PlaceEdges): Judged | null {
  if (suffix !== '商会') return null;
  const home = found.find(({ type, end, start }) => type === 'place' && end === from && places.sure.has(start));
  return home ? { start: places.chainStart.get(home.start)!, evidence: 'suffix/chamber', weight: 3 } : null;
}
