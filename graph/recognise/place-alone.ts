import { base, COMMON, type Head, JOINT, LINES, PROPER } from './place-head';
import { initialsOf, meaningsOf } from './place-initials';
import type { Candidate, Context, Token } from './types';

/** Two initials that the segmenter has cut into names of persons (秦|沈高速): behind a mark or a verb, both of places of the document. */
export function isUnknownRow(context: Context, end: number, { tag, start: cut }: Token): boolean {
  const { words, passage } = context;
  if (!/^(?:nr|nrt|x)$/u.test(tag) || cut !== end - 1) return false;
  const before = end > 2 ? words.at(end - 3)! : null;
  const opens = !before || /[^\p{L}]$/u.test(before.text) || (before.tag === 'v' && before.end === end - 2);
  const row = passage.text.slice(end - 2, end);
  return opens && row.length === 2 && [...row].every((one) => meaningsOf(context, one).length > 0);
}

/** A line that the dictionary knows by its name (京广铁路), but for kinds of lines (高速铁路). */
export const isNamedLine = ({ tag, text }: Token, head: Head) =>
  tag === 'nz' && LINES.has(head.text) && text.length - head.text.length === 2 && !LINES.has(text);

/** An item of a list as far as its head. */
const UNKNOWN = /(?:^|[、，。；：和及与])([\p{Script=Han}]{2,6})$/u;
const LIST_END = /^(?:[、，。；和及与等]|$)/u;

/** A new house of a museum, which lies between its name and the next of the list. */
const WING = /^[新老旧分]馆/u;

/** Monuments, listed with each other whatever they are: 某某古城、某某故城、某某寺遗址. */
const MONUMENT = '(?:古城|故城|遗址|石窟|旧址|故居|古镇|古村|陵园|古墓群|石刻|博物馆|纪念馆)';
const HERITAGE = new RegExp(`^${MONUMENT}$`, 'u');
const HERITAGE_ENDS = new RegExp(`${MONUMENT}、$`, 'u');
const HERITAGE_OPENS = new RegExp(`^、[\\p{Script=Han}]{2,6}?${MONUMENT}`, 'u');

/** A word that nobody knows fills an item of a list beside another with the same head, but for a verb before it: 扩建青螺水库、榧滩子水库. */
export function listed(
  { passage: { text }, words }: Context,
  head: Head,
  headStart: number,
  end: number,
): readonly Candidate[] {
  const named = head.after.has('any') || head.after.has('initials');
  const behind = end + (WING.exec(text.slice(end, end + 2))?.[0].length ?? 0);
  if (head.text.length < 2 || !named || !LIST_END.test(text.slice(behind, behind + 1))) return [];
  const item = UNKNOWN.exec(text.slice(Math.max(0, headStart - 7), headStart))?.[1];
  if (!item || JOINT.test(item)) return [];
  const first = words.at(headStart - item.length)!;
  const start = first.tag === 'v' && first.text.length > 1 ? first.end : headStart - item.length;
  const beside =
    (HERITAGE.test(head.text) &&
      (HERITAGE_ENDS.test(text.slice(0, headStart - item.length)) ||
        HERITAGE_OPENS.test(text.slice(behind, behind + 9)))) ||
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
  /^(?:铁路|高铁|高速铁路|城际铁路|客运专线|轻轨|运河|高速|高速公路|水库|[大中]型水库|[大中]型灌区|水库大坝|水利枢纽|水利枢纽工程|航电枢纽|航电枢纽工程|水电站|核电站|核电|抽水蓄能电站|灌区|遗址|古城|石窟|机场|国际机场|大桥|特大桥|隧道|(?:国家级|省级)?旅游度假区|(?:国家级)?风景名胜区|(?:国家级)?自然保护区|湿地公园|森林公园|国家森林公园)$/u;
/** Words of one character that are no part of a name by themselves. */
const FUNCTION = /^(?:vg|r|m|q|p|c|u|uj|ul|d|f|y|zg)$/u;
const VERB = /^[修建治护管引蓄调保防有把给让抓拆扩新改是为上下开造推促]$/u;

/** What joins a name to the one before it. */
const JOINED = /^[及与]\p{Script=Han}$/u;
/** Whether the segmenter takes for a person what are two first characters of cities (包银). */
const isRow = (context: Context, { text, tag }: Token) =>
  text.length === 2 &&
  tag.startsWith('nr') &&
  [...text].every((one) =>
    initialsOf(context.lexicon)
      .get(one)
      ?.some(({ code }) => code.length <= 4),
  );

const isCounty = ({ found }: Context, start: number, end: number) =>
  found.some((place) => place.subtype === 'county' && place.start === start && place.end === end);

/** Characters that make no word before a kind of works, from a verb or a mark on: 加快宝中铁路、力促雄商高铁建成; or a county, whatever else its short form means. */
export function alone(
  context: Context,
  head: Head,
  headStart: number,
  end: number,
  divisions: ReadonlyMap<number, number>,
): readonly Candidate[] {
  const { words } = context;
  const { text } = context.passage;
  if (!ALONE.test(head.text) || text.startsWith('口岸', end)) return [];
  const isNamed = ({ tag, start: from, end: to }: Token) => PROPER.has(tag) || divisions.get(to) === from;
  let start = headStart;
  let single = 0;
  let unknown = false;
  while (start > 0 && headStart - start < 5) {
    const word = words.at(start - 1)!;
    const length = word.end - word.start;
    if (word.end !== start || !/^\p{Script=Han}+$/u.test(word.text)) break;
    // 及|青螺铁路: the segmenter has glued the joint to characters that it does not know.
    if (length === 2 && word.tag === 'x' && JOINED.test(word.text)) {
      single++;
      start--;
      break;
    }
    if (JOINT.test(word.text)) break;
    if (length === 1 ? FUNCTION.test(word.tag) || VERB.test(word.text) : !isNamed(word)) break;
    if (length === 1) single++;
    else unknown ||= word.tag === 'x' || (LINES.has(head.text) && isRow(context, word));
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
    (/^vn?$/u.test(before.tag) && before.end - before.start > 1) ||
    /^(?:及|与|以及|工程|项目)$/u.test(before.text) ||
    JOINED.test(text.slice(start - 1, start + 1)) ||
    (before.text === '和' && isCounty(context, start, headStart)) ||
    (LINES.has(head.text) && before.text === '的');
  return opens ? [{ ...base(head, start, end), evidence: 'compound/alone', weight: 1 }] : [];
}

/** The two ends of a line as far as its head. */
const ENDS = /([\p{Script=Han}]{2,})[至—]([\p{Script=Han}]{2,6})(?<![段输])$/u;

/** A line by its two ends, whoever knows them: 富裕至加格达奇铁路. */
export function line(
  { passage: { text }, words }: Context,
  head: Head,
  headStart: number,
  end: number,
): readonly Candidate[] {
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
