/** Does a range look like a Chinese name? The characters and the segmenter's cuts have a say; the neighbours are asked elsewhere. */
import { Units } from '../../lib/match/units';
import { isBlank, isHan, type PersonTables } from './person-tables';
import type { Words } from './tokens';

/** A reading of the text as surname and given name. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  /** Where the given name starts. */
  readonly given: number;
  /** Characters of the name without white space. */
  readonly length: number;
  /** What the characters say, in log-odds against any other text. */
  readonly shape: number;
  /** The most that {@link cutWeight} can say, which where words start and end tells, without their tags. */
  readonly bound: number;
}

/** One stretch of running text in so many holds a name: the prior, by the number of given characters. */
const PRIOR = [NaN, -9.5, -8.5];
/** A space inside a name is a little rarer still. */
const SPACED = -0.5;
/** A range that is one word, by its tag: unknown, a name of the dictionary (which tags 弘扬 and 福祉 so too), a renowned person. */
const WHOLE: Readonly<Record<string, number>> = { x: 2.5, nr: 2, nrt: 2, nrfg: 6 };
/** A surname and then a word of its own that the dictionary tags a name or does not know: 江 + 望舒. */
export const UNKNOWN = 1.5;
/** Words of one character that hardly stand for the surname they also are: 向 + 国强, 和 + 小燕. */
const FUNCTION = /^[pcdumr]/u;
/** The most that the words can say for a range. */
const BEST_CUT = 6;
/** What a range has against it at least that starts inside a word, and that ends inside one. */
const CUT_INTO = -1;
const CUT_SHORT = -0.5;
/** What the dictionary tags a name of two characters is mostly a common word: 弘扬, 殷殷, 高峰. */
const PAIR = -2;
/** Two-character surnames with one given character (司马光) and with two. */
const COMPOUND_PRIOR = [NaN, -7, -8];

/** 王氏, 张某, 养犬人; 摄 ends a photo credit, 村 a place that bears a surname (刘家村), 部 an office (宣传部). */
const NO_NAME_END = new Units(/[氏某姓摄人者村镇部局厅区县]/u);

/** Words of the dictionary whose last character is mostly a word of its own: 楼云 + 成说, 蓝天 + 立等. */
const SAYING = /^.[说称道等]$/u;

/**
 * All readings that start at `start`, shortest first, that are worth a look.
 *
 * @param least what the characters and where words start and end must say together
 */
export function readingsAt(
  text: string,
  start: number,
  tables: PersonTables,
  words: Words,
  least: number,
): readonly Reading[] {
  const single = tables.surname[text.charCodeAt(start)]!;
  const spaced = Number.isNaN(single) ? 0 : blanksAt(text, start + 1);
  const short = Number.isNaN(single)
    ? null
    : spaced > 0
      ? read(text, start, start + 1 + spaced, single + PRIOR[1]! + SPACED, 1, tables, words, least)
      : read(text, start, start + 1, single + PRIOR[1]!, 1, tables, words, least);
  const long =
    Number.isNaN(single) || spaced > 0
      ? null
      : read(text, start, start + 1, single + PRIOR[2]!, 2, tables, words, least);
  const double =
    tables.opens[text.charCodeAt(start)] === 2 ? tables.compound.get(text.slice(start, start + 2)) : undefined;
  if (double === undefined) return listOf(short, long);
  return [
    ...listOf(short, long),
    ...listOf(
      read(text, start, start + 2, double + COMPOUND_PRIOR[1]!, 1, tables, words, least),
      read(text, start, start + 2, double + COMPOUND_PRIOR[2]!, 2, tables, words, least),
    ),
  ];
}

const NONE: readonly Reading[] = [];
/** Those of two that there are. At most places there is none, and a list that is pushed to takes room for many. */
const listOf = (one: Reading | null, other: Reading | null): readonly Reading[] =>
  one ? (other ? [one, other] : [one]) : other ? [other] : NONE;

function read(
  text: string,
  start: number,
  given: number,
  base: number,
  count: 1 | 2,
  { first, last }: PersonTables,
  words: Words,
  least: number,
): Reading | null {
  const end = given + count;
  for (let i = given; i < end; i++) if (!isHan(text.charCodeAt(i))) return null;
  const shape = base + (count === 2 ? first[text.charCodeAt(given)]! : 0) + last[text.charCodeAt(end - 1)]!;
  // Most of the text is hopeless: it gets no second look.
  if (shape + BEST_CUT < least) return null;
  // 殷殷, 频频: a word said twice.
  if (end - start === 2 && text.charCodeAt(start) === text.charCodeAt(start + 1)) return null;
  const spaced = given - start > 1 && isBlank(text.charCodeAt(start + 1));
  const bound = spaced ? 0 : cutBound(start, given, end, words);
  return shape + bound < least ? null : { start, end, given, length: spaced ? 1 + count : end - start, shape, bound };
}

/** Whether what would be the given name is no name: a title (方 + 医生), or a word that ends what is said of a surname. */
export const isTitled = (text: string, { given, end }: Reading, { titles }: PersonTables): boolean =>
  NO_NAME_END.at(text, end - 1) || titles.indexOf(text, given, end) >= 0;

/** Up to two white-space units at `at`: how many. */
function blanksAt(text: string, at: number): number {
  let n = 0;
  while (n < 3 && isBlank(text.charCodeAt(at + n))) n++;
  return n === 3 ? 0 : n;
}

/** {@link Reading.bound} of a name without white space: it rules most readings out. */
function cutBound(start: number, given: number, end: number, words: Words): number {
  const opens = words.startsWord(start);
  const closes = words.endsWord(end);
  if (opens && closes) {
    if (words.fit(start, end) === 'word') return BEST_CUT;
    if (words.fit(given, end) === 'word') return UNKNOWN;
  }
  return (opens ? 0 : CUT_INTO) + (closes ? 0 : CUT_SHORT);
}

/**
 * The segmenter as a witness. It tags what it does not know `x`, and three in four of such words with a surname are names; a cut
 * through a word that its dictionary holds speaks against a name there. Over a spread name it has nothing to say.
 */
export function cutWeight({ start, end, given, length }: Reading, words: Words): number {
  if (end - start > length) return 0;
  const opening = words.at(start)!;
  const closing = words.at(end - 1)!;
  if (opening === closing && opening.start === start && opening.end === end)
    return opening.tag === 'nr' && end - start === 2 ? PAIR : (WHOLE[opening.tag] ?? -4);
  if (opening.start === start && opening.end === given && closing.start === given && closing.end === end)
    if (end - given > 1 && /^(?:x|nr)/u.test(closing.tag) && !FUNCTION.test(opening.tag)) return UNKNOWN;
  let weight = 0;
  if (opening.start < start) weight -= opening.tag === 'x' ? 1.5 : opening.tag.startsWith('nr') ? 2 : 4;
  if (!words.endsWord(end))
    weight -= closing.tag === 'x' || SAYING.test(closing.text) ? 0.5 : closing.tag.startsWith('nr') ? 1 : 3;
  if (opening.start === start && opening.end > given && opening.end < end && !/^(?:x|nr)/u.test(opening.tag))
    weight -= 1.5;
  if (opening !== closing && closing.start === given && closing.end === end && end - given > 1)
    weight -= /^(?:nr|nz|ns|x|z)/u.test(closing.tag) ? 0 : closing.tag === 'v' ? 2 : 1;
  return weight;
}
