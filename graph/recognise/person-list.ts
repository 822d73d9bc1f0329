/** Names that prove each other: in a list of three or more, all of which could be names, all probably are. */
import type { Reason } from './person-context';
import type { Reading } from './person-name';
import { isHan, type PersonTables } from './person-tables';

/** What ends the first and the last item of a list. */
const EDGE = /[，。；：！？（）()“”《》—…\s]/u;
/** What ends the last item only. */
const CLOSING = /^(?:等|和|与|及|摄|为代表|为首|[一二两三四五六七八九十\d]{1,3}[位名人])/u;
/** What leads up to the first item: 特邀了某某、…, 以及某某、…. */
const LEAD = /(?:邀请|邀请了|特邀|特邀了|聘请|聘请了|包括|以及|还有|分别是|分别为|授予|表彰了?|选出了?)$/u;
const LONGEST_LEAD = 4;
/** Items on each side that are looked at. */
const REACH = 4;
/** An item in so many may look like something else: names of peoples that have no surnames, a foreigner. */
const SHARE = 0.75;
/** What the characters of an item must say at least, by their number, without the prior. */
const LEAST = [NaN, NaN, 4, 2.2];
/** Of the last item so many characters are looked at. */
const LONGEST_GUESS = 3;
const EACH = 2;
const MOST = 6;

/** Whether the reading is one item of a list of names that no post introduces: 高…、包…、罗…. */
export function coordinated(text: string, { start, end, length }: Reading, tables: PersonTables): Reason | null {
  if (end - start > length || (text[end] !== '、' && text[start - 1] !== '、')) return null;
  if (start > 0 && text[start - 1] !== '、' && !EDGE.test(text[start - 1]!) && !isLed(text, start)) return null;
  if (text[end] !== '、' && end < text.length && !EDGE.test(text[end]!) && !CLOSING.test(text.slice(end, end + 3)))
    return null;
  const others = [...itemsBefore(text, start), ...itemsAfter(text, end)];
  const names = others.filter((item) => isNameLike(item, tables)).length;
  return names < 2 || names < others.length * SHARE ? null : { rule: 'list', weight: Math.min(MOST, EACH * names) };
}

const isLed = (text: string, start: number) => LEAD.test(text.slice(Math.max(0, start - LONGEST_LEAD), start));

function itemsBefore(text: string, start: number): readonly string[] {
  const items: string[] = [];
  for (let to = start - 1; items.length < REACH && text[to] === '、';) {
    let from = to;
    while (from > 0 && text[from - 1] !== '、' && !EDGE.test(text[from - 1]!)) from--;
    for (let at = from + 1; at < to - 1; at++) if (isLed(text, at)) from = at;
    items.push(text.slice(from, to));
    to = text[from - 1] === '、' ? from - 1 : -1;
  }
  return items;
}

function itemsAfter(text: string, end: number): readonly string[] {
  const items: string[] = [];
  for (let from = end + 1; items.length < REACH && text[from - 1] === '、';) {
    let to = from;
    while (to < text.length && text[to] !== '、' && !EDGE.test(text[to]!) && !CLOSING.test(text.slice(to, to + 3)))
      to++;
    // The last item has no mark behind it: 周文涛 + 都上了台.
    items.push(text.slice(from, text[to] === '、' ? to : Math.min(to, from + LONGEST_GUESS)));
    from = to + 1;
  }
  return items;
}

function isNameLike(item: string, { surname, compound, first, last }: PersonTables): boolean {
  if (item.length < 2 || item.length > 4) return false;
  for (let i = 0; i < item.length; i++) if (!isHan(item.charCodeAt(i))) return false;
  if (compound.has(item.slice(0, 2)) && item.length > 2) return true;
  if (item.length === 4) return false;
  const own = surname[item.charCodeAt(0)]!;
  const given = item.length === 3 ? first[item.charCodeAt(1)]! : 0;
  return own + given + last[item.charCodeAt(item.length - 1)]! >= LEAST[item.length]!;
}
