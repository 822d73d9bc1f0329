import { matchesOf } from '../../lib/collections/matches';
import { placeAt } from './place-start';
import type { Candidate, Recogniser, Token } from './types';

/** Kinds of works and sites that an enumeration sums up, by the classes of GB/T 18521. */
const HEAD =
  '(?:抽水蓄能电站|水电站|核电站|光伏电站|光热电站|风电场|水利枢纽|水库|灌区|机场|国际机场|支线机场|高速公路|(?:国省)?干线公路|高速|高铁|铁路|大桥|隧道|航道|码头|港区|口岸|(?:\\dA级|旅游)*景区|古镇|古城|古村|遗址|石窟|遗迹|墓群|(?:国家)?(?:考古)?遗址公园|国家公园|植物园|博物馆|湿地公园|森林公园|地质公园|(?:城市|郊野|口袋)?公园|露天矿|煤矿|油田|气田|电网工程|输变电工程)';
/** Items and what sums them up: 甲、乙等水电站, 甲、乙、丙3个抽水蓄能电站; their size says so too (甲、乙大型水库). */
const SUM = `(?:(?:等(?:\\d+|[一二两三四五六七八九十]+)?[个座条处家]?|(?:\\d+|[一二两三四五六七八九十]+)[个座条处家])(?:在建|新建|\\d[\\d.]*[万千百]*(?:千瓦|千伏|立方米|吨级?)|大型|中型|重点|国家级?|[一二三四五]级)*${HEAD}|[大中]型(?:水库|灌区))`;
const LIST = new RegExp(`((?:[\\p{Script=Han}]{2,9}、)+[\\p{Script=Han}]{2,9}?)${SUM}`, 'gu');
/** One item that stands for several lines: 和甲乙等4个在建铁路项目. */
const ONE =
  /(?<=^|[，。；和与及])(\p{Script=Han}{2,3})等(?:\d+|[一二两三四五六七八九十]+)[个条座](?:在建|新建|续建)*(?:高速公路|高速|高铁|铁路|城际|水库|灌区|水电站|抽水蓄能电站)/gu;
/** What sums a list up is rare; the list itself may begin anywhere, and is looked for only where something sums it up. */
const SUMS_UP = new RegExp(SUM, 'u');
/** Words that no item goes across. */
const COMMON = new Set(['v', 'vn', 'a', 'ad', 'd', 'p', 'c', 'u', 'uj', 'r', 'm', 'f', 'b']);
/** What is done to a line that keeps its name (甲乙扩能). */
const ENLARGED = /^(?:扩能|扩容)$/u;
const WEIGHT = 1.5;
const LONGEST = 6;

/** Sites of a list that share the kind behind it: 甲、乙等水电站 says of each that it is one. */
export const sharedKind: Recogniser = {
  name: 'shared',
  recognise({ passage: { text }, words }) {
    if (!SUMS_UP.test(text)) return [];
    const wordAt = (at: number) => words.at(at)!;
    const single = matchesOf(ONE, text).filter(
      ({ index, 1: item }) => words.startsWord(index) && isName(index, index + item!.length, wordAt),
    );
    const listed = matchesOf(LIST, text).flatMap((match): readonly Candidate[] => {
      const items = match[1]!.split(/、|(?<=[\p{Script=Han}]{2})[和与及](?=[\p{Script=Han}]{2,})/u);
      const candidates: Candidate[] = [];
      let at = match.index;
      for (const [i, item] of items.entries()) {
        const end = at + item.length;
        const start = i === 0 ? behindVerb(words.at(at)!, at, end, wordAt) : at;
        if (end - start >= 2 && end - start <= LONGEST && isName(start, end, wordAt))
          candidates.push(placeAt('site', start, end, 'shared/kind', WEIGHT));
        at = end + 1;
      }
      return candidates;
    });
    return [
      ...listed,
      ...single.map(({ index, 1: item }) => placeAt('site', index, index + item!.length, 'shared/one', WEIGHT)),
    ];
  },
};

/** Where the first item starts: behind the last common word of two characters or more, which governs the list. */
function behindVerb(first: Token, from: number, end: number, wordAt: (at: number) => Token): number {
  let start = from;
  for (let word = first; word.start < end; word = wordAt(word.end)) {
    if (word.text.length > 1 && COMMON.has(word.tag) && word.end < end) start = word.end;
    if (word.end >= end) break;
  }
  return start;
}

/** Whether no word of an item is a common one, and it is no line from one place to another (甲至乙). */
function isName(start: number, end: number, wordAt: (at: number) => Token): boolean {
  for (let at = start; at < end; at = wordAt(at).end) {
    if (/至|段$/u.test(wordAt(at).text)) return false;
    const { tag, text } = wordAt(at);
    if (text.length > 1 && COMMON.has(tag) && !ENLARGED.test(text)) return false;
  }
  return true;
}
