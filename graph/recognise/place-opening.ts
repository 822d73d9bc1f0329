import type { Head } from './place-head';
import type { Context, Token } from './types';

const doubts = new WeakMap<Context, ReadonlyMap<number, readonly number[]>>();
/** What a county of the article's province has against it as a word of its own, at most. */
const DOUBTFUL = -1.6;

/** By end, starts of counties in short that the article's province has and nothing else licenses: a site of theirs does (怀柔科学城). */
export function doubtful(context: Context): ReadonlyMap<number, readonly number[]> {
  const known = doubts.get(context);
  if (known) return known;
  const sums = new Map<number, { start: number; end: number; weight: number; athome: boolean }>();
  for (const { type, kind, start, end, weight, evidence } of context.found) {
    if (type !== 'place' || kind !== 'name') continue;
    const key = start * 2 ** 26 + end;
    const sum = sums.get(key) ?? { start, end, weight: 0, athome: false };
    sum.weight += weight;
    sum.athome ||= evidence === 'licence/article-province' || evidence === 'licence/article-city';
    sums.set(key, sum);
  }
  const ends = new Map<number, number[]>();
  for (const { start, end, weight, athome } of sums.values())
    if (athome && weight > DOUBTFUL && weight <= 0) ends.set(end, [...(ends.get(end) ?? []), start]);
  doubts.set(context, ends);
  return ends;
}

/** Dynasties, by which old cities and walls are told apart (汉魏洛阳故城); those of 《中国历史年代简表》. */
const DYNASTY = /^(?:[东西]?[周汉晋]|[南北]宋|[夏商秦魏隋唐宋辽金元明清]){1,2}$/u;
const OLD = /^(?:故城|古城|城墙|遗址|遗址博物馆|考古遗址公园|国家考古遗址公园)$/u;

/** Where the name opens that says what its site goes around (环青螺湖经济带), or of which dynasty it is. */
export function withOpening({ words }: Context, start: number, head: Head): number {
  const before = start > 0 ? words.at(start - 1)! : undefined;
  if (before?.end !== start) return start;
  if (before.text === '环') return before.start;
  return OLD.test(head.text) && before.tag === 't' && DYNASTY.test(before.text) ? before.start : start;
}

/** Nouns of one character that are bodies and lesser levels, not the first half of a name. */
const BODY = /^[州镇乡村街国军队校院]$/u;

/** Where a proper word begins, with the half of a name that the segmenter has cut off it (文|博城大剧院) or the level that keeps the site (市体验馆). */
export function withHalf({ words }: Context, { start, tag }: Token): number {
  const half = start > 0 ? words.at(start - 1)! : undefined;
  // 乌拉|哈达: a foreign name of four characters is cut in two.
  if (tag === 'nrt' && half?.tag === 'nrt' && half.end === start && half.text.length === 2) return half.start;
  if (
    half?.end !== start ||
    !/^\p{Script=Han}$/u.test(half.text) ||
    !/^(?:n|nrt?)$/u.test(half.tag) ||
    BODY.test(half.text)
  )
    return start;
  const before = half.start > 0 ? words.at(half.start - 1)! : undefined;
  return !before || before.tag === 'v' || !/\p{L}/u.test(before.text) ? half.start : start;
}
