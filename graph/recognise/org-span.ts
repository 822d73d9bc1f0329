/** Where the name of a body starts and ends beyond what its words say. */
import type { PlaceEdges } from './org-places';
import { PARTING } from './org-walk';
import type { Candidate, Context } from './types';

/** A form of company law, before which stands its whole name. */
export const LEGAL = /有限(?:责任)?公司$/u;
/** Parts of a university by where they stand. */
const OF_SCHOOL =
  /^(?:研究院|技术研究院|产业研究院|校区|分校|附属医院|附属中学|附属小学|附属学校|技术转移中心|创新中心)$/u;

/** Where the company or school stands that holds what is named behind it: 某煤焦集团 + 石沟煤业有限公司, 某某大学 + 某州研究院. */
export function holderStart(text: string, start: number, suffix: string, before: readonly Candidate[]): number {
  const holder = before.at(-1);
  if (!holder || holder.end > start) return start;
  const between = text.slice(holder.end, start);
  const company =
    LEGAL.test(suffix) &&
    text.slice(holder.start, holder.end).endsWith('集团') &&
    /^[\p{Script=Han}]{0,3}$/u.test(between);
  const school = between === '' && holder.subtype === 'education' && OF_SCHOOL.test(suffix);
  return (company && !/[与和及、]/u.test(between)) || school ? holder.start : start;
}

/** Behind a centre of the country, in brackets, where it is: 国家碳计量中心（某省）. */
export function seatEnd(text: string, end: number, { endOf }: PlaceEdges): number {
  const seat = text[end] === '（' ? endOf.get(end + 1) : undefined;
  return seat !== undefined && text[seat] === '）' ? seat + 1 : end;
}

/** Verbs and prepositions that the segmenter glues to a name it does not know (到洋|青镇), and the end of a place before one. */
const GLUED = '到赴由把被让';
const GLUED_LEVEL = '镇乡村';
/** A short word of a name, that the document never says without the character before it (亚 + 新科). */
const CUT_OFF = /^(?:n|j|b|ns|nz|ng|x|g|zg|ag|a|vg)$/u;

/** Where a name starts whose first word the segmenter has cut wrongly. */
export function trueStart(text: string, start: number, from: number, { words, document }: Context): number {
  const word = words.at(start);
  if (!word || word.start !== start) return start;
  // 、中豫航空集团: behind a mark the character opens a name.
  if (text[start - 1] === '中' && (start === 1 || /[、，。；：（“\s]/u.test(text[start - 2]!))) return start - 1;
  const han = /\p{Script=Han}/u.test(text[start - 1] ?? '');
  if (word.tag === 'x' && word.text.length > 1) {
    if (GLUED.includes(text[start]!) || (han && GLUED_LEVEL.includes(text[start]!))) return start + 1;
  }
  const before = words.at(start - 1);
  if (word.end > from || !han || before?.text.length !== 1 || !CUT_OFF.test(before.tag)) return start;
  if (PARTING.has(before.text) || !/^(?:x|nz|nr)$/u.test(word.tag)) return start;
  return document.count(word.text) > 1 && document.before(word.text).size === 1 ? start - 1 : start;
}
