import { matchesOf } from '../../lib/collections/matches';
import { companyWords } from './org-company-words';
import { orgTables } from './org-tables';
import type { Words } from './tokens';
import { believedPlaces } from './places-believed';
import type { Candidate, Recogniser } from './types';

const WEIGHT = 1.5;
/** What sums up a list of companies: 蓝鲸、贝港等一批龙头企业. */
const SUMMED =
  /等(?!级)[^，。；、：“”（）]{0,8}?(?:企业|外企|央企|国企|民企|公司|车企|药企|链主|巨头)(?![家主合孵文管代])/gu;
/** What counts the companies of a list that it ends: 蓝鲸、贝港两家企业. */
const TALLIED = /(?<!等)([两二三四五六七八九\d])家(?:\p{Script=Han}{0,4}?)(?:企业|公司|车企|药企|二级单位|子公司)/gu;
const numberOf = (digit: string): number =>
  '一二三四五六七八九'.indexOf(digit.replace('两', '二')) + 1 || Number(digit);
/** Items that are looked at. */
const MOST = 20;
const ITEM = /^[\p{Script=Han}A-Za-z]{2,8}$/u;
/** Words that no company is called by alone, nor leave room for a name beside them. */
const COMMON = /^(?:v|vd|vn|d|p|c|uj|ul|uv|r|m|q|f|t|nr?f)$/u;
const PROPER = /^(?:x|nz|nt|nr|nrt|nrfg|eng)$/u;

/** Companies by the list that they stand in. */
export const listedCompanies: Recogniser = {
  name: 'company-list',
  recognise({ passage: { text }, words, found, lexicon }) {
    if (!text.includes('等') && !text.includes('家')) return [];
    const common = orgTables(lexicon).words;
    const { trades, products } = companyWords(lexicon);
    const ordinary = (word: string) => common.has(word) || trades.entries.has(word) || products.entries.has(word);
    const candidates: Candidate[] = [];
    const places = new Set(believedPlaces({ found }).map(({ start, end }) => `${start}-${end}`));
    const isPlace = (item: Item) => places.has(`${item.start}-${item.end}`);
    const lists = matchesOf(SUMMED, text).map(({ index }) => itemsBefore(text, index, words));
    for (const { index, 1: digit } of matchesOf(TALLIED, text)) {
      const items = itemsBefore(text, index, words);
      if (items.length === numberOf(digit!)) lists.push(items);
    }
    for (const list of lists) {
      const items = list.filter((item) => !isPlace(item));
      const counted = COUNTED.test(text.slice(list[0]?.end));
      const named = (item: Item) => isName(text, item, words) || (counted && isOdd(text, item, words));
      if (!items.some(named)) continue;
      // Where most are named, so are the others: 曙光、海光、麒麟、飞腾、联想.
      const all = items.length > 3 && 2 * items.filter(named).length >= items.length;
      for (const item of items)
        if (named(item) || isWord(item, words, ordinary, all))
          candidates.push({
            ...item,
            type: 'org',
            subtype: 'company',
            kind: 'name',
            evidence: 'company-list/item',
            weight: WEIGHT,
          });
    }
    return candidates;
  },
};

interface Item {
  readonly start: number;
  readonly end: number;
}

/** The items of the list that ends at `end`, from the last; none where there is but one. */
function itemsBefore(text: string, end: number, words: Words): readonly Item[] {
  const items: Item[] = [];
  for (let to = end; items.length < MOST;) {
    const start = itemStart(text, to, words);
    items.push({ start, end: to });
    if (text[start - 1] !== '、') break;
    to = start - 1;
  }
  return items.length > 1 ? items : [];
}

/** What opens an item: a mark, or what a verb leaves behind. */
const OPENS = /[、，。；：！？“”（）\s了]/u;
const LONGEST_FILLED = 6;
/** A short item is what stands between its marks, whatever its words are elsewhere (胖东来, 中豫航空集团), but for verbs of two characters. */
function filledFrom(text: string, end: number, words: Words): number | null {
  let at = end;
  while (at > 0 && !OPENS.test(text[at - 1]!)) if (end - --at > LONGEST_FILLED) return null;
  return words.within(at, end).some(({ text: word, tag }) => word.length > 1 && /^[vp]/u.test(tag)) ? null : at;
}

/** Where the item that ends at `end` starts: behind a mark or a verb. */
function itemStart(text: string, end: number, words: Words): number {
  const filled = filledFrom(text, end, words);
  if (filled !== null && filled < end) return filled;
  let at = end;
  while (at > 0 && !OPENS.test(text[at - 1]!)) {
    const word = words.at(at - 1)!;
    // 联想 may be a verb, but fills its item.
    if (COMMON.test(word.tag) && !(at === end && text[word.start - 1] === '、')) break;
    at = word.start;
  }
  return at;
}

/** Whether an item holds a word that no dictionary knows, or that is a name. */
function isName(text: string, { start, end }: Item, words: Words): boolean {
  if (!ITEM.test(text.slice(start, end))) return false;
  // 中创智|领等: what sums up the list is glued to its last item.
  const glued = words.at(end)?.text.endsWith('等') ? words.at(end)!.start : end;
  const own = words.within(start, glued);
  if (own.reduce((length, word) => length + word.text.length, 0) < glued - start) return false;
  return own.some(
    (word, i) =>
      (PROPER.test(word.tag) && word.text.length > 1) || (word.text.length === 1 && own[i + 1]?.text.length === 1),
  );
}

/** Companies that are counted are named. */
const COUNTED = /^等(?:一大?批|多家|\d+[余多]?家|[一二两三四五六七八九十]+家)/u;
/** Whether an item is made of words that mean nothing together, one character and a word (胖东来), or is the country's (中国海东国际). */
function isOdd(text: string, { start, end }: Item, words: Words): boolean {
  const item = text.slice(start, end);
  if (/^中国\p{Script=Han}{3,6}$/u.test(item)) return true;
  if (!/^\p{Script=Han}{3,5}$/u.test(item) || /[业型类化等级性]$|^[新大小高老多各省市县区]/u.test(item)) return false;
  return words.within(start, end).some(({ text: word }) => word.length === 1);
}

/** Whether an item is one short word, and none that says what is traded: beside names it is one too (麒麟, 卧龙). */
function isWord({ start, end }: Item, words: Words, ordinary: (text: string) => boolean, any: boolean): boolean {
  const word = words.exact(start, end);
  return (
    word !== undefined &&
    (any || /^(?:n|nz|ns|i|j)$/u.test(word.tag)) &&
    /^.{2,3}$/u.test(word.text) &&
    !ordinary(word.text)
  );
}
