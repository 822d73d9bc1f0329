import { Units } from '../../lib/match/units';
import type { Candidate, Context, Recogniser, Token } from './types';

const GREATER = new Units(/[大新]/u);

/** Tags that the segmenter gives to names, and to what it does not know. */
const NAMES = new Set(['ns', 'nr', 'nrt', 'nrfg', 'nz', 'nt', 'x', 'eng', 'j']);

/** What a dictionary word adds to a place without making another name of it (山东人, 东海之滨, 长江下游, 黄石市|县). */
const PART = /^(?:人|之|旅游|总统|总理|首相|外长|议长|国王|女王|驻华|[上中下]游|沿|两岸|[省市县][级直属县])/u;

/** 省, 市 and 县 that belong to what follows (湖州|市直机关, 黄石|市县领导). */
const LEVEL = new Units(/[省市县]/u);
const RANK = /^(?:[省市县][级直属]|市县|县区|县市|省市[^长委]|市区[^划域])/u;

/** 浙南山区, 川西山区: the hills on one side of a province; no 南山区 opens there. */
const SIDE = /^[京津沪渝冀豫云辽黑湘皖鲁苏浙赣鄂桂甘晋蒙陕吉闽贵粤川青藏琼宁新滇黔陇][东南西北中]$/u;

/** Counties whose short form is a verb of any report, whatever the dictionary calls it (新建和改造水库). */
const VERB = /^新建$/u;

/** What makes a street of a place, and not a way or a line (江苏路径, 北京道路). */
const OPENS_STREET = new Units(/[东西南北中路大道]/u);
const STREET = /^(?:[东西南北中]?(?:路(?![径线子过网段桥费面政况])|大道|大街)|道(?=[、—，。；]))/u;

/** What the segmenter's words say for and against the places found so far. */
export const placeWords: Recogniser = {
  name: 'segmenter',
  recognise(context) {
    const candidates: Candidate[] = [];
    for (const candidate of context.found) {
      const said = candidate.type === 'place' && candidate.kind === 'name' ? wordsSay(candidate, context) : null;
      if (said !== null) candidates.push(said);
    }
    return candidates;
  },
};

/** What the words at a place say of it; null where they say nothing. */
function wordsSay(candidate: Candidate, { passage, words, found }: Context): Candidate | null {
  const { start, end } = candidate;
  const closed = candidate.evidence.startsWith('closed/');
  const short = closed || candidate.evidence.endsWith('-short');
  const says = (rule: string, weight: number): Candidate => ({
    start,
    end,
    type: 'place',
    kind: 'name',
    evidence: `segmenter/${rule}`,
    weight,
  });
  if (LEVEL.at(passage.text, end - 1) && RANK.test(passage.text.slice(end - 1, end + 2))) return says('rank', -5);
  if (passage.text.slice(end - 2, end) === '山区' && SIDE.test(passage.text.slice(Math.max(0, start - 1), end - 2)))
    return says('side', -6);
  if (short && VERB.test(passage.text.slice(start, end))) return says('verb', -12);
  // 赤峰道, 南京东路: a street has its name of a place.
  if (OPENS_STREET.at(passage.text, end) && STREET.test(passage.text.slice(end, end + 3))) return says('street', -5);
  // “大余村”: what is made of a place and its neighbours has a name of its own.
  if (
    GREATER.at(passage.text, start - 1) &&
    /[“‘][大新]$/u.test(passage.text.slice(Math.max(0, start - 2), start)) &&
    /^[”’]/u.test(passage.text.slice(end))
  )
    return says('greater', -6);
  // 黄金、白银、精炼铜: a short form among common nouns is one.
  if (short && !closed && passage.text[start - 1] === '、' && passage.text[end] === '、') {
    const [before, after] = [words.at(start - 2), words.at(end + 1)];
    if (before?.tag === 'n' && after && /^(?:n|v)$/u.test(after.tag) && !found.some(isBeside(start, end)))
      return says('among-nouns', -5);
  }
  const word = words.exact(start, end);
  if (word) {
    const township = candidate.subtype === 'township';
    if (word.tag === 'ns') return says('ns', township ? 0.5 : 1.5);
    if (NAMES.has(word.tag)) return null;
    // The dictionary's tags of cities are accidental (遵义 v, 大连 d); those of counties tell words from names.
    const common = word.text.length > 2 ? -0.4 : word.tag === 'n' ? -2 : -3;
    return says('word', short ? (candidate.subtype === 'city' || closed ? common / 2 : common) : township ? -2 : -0.5);
  }
  const first = words.at(start);
  if (first && holds(first, start, end))
    return passage.text.slice(first.start, start) === '首都' || PART.test(passage.text.slice(end, first.end + 1))
      ? null
      : says('within', short ? -4 : -2);
  if (!short && !words.startsWord(start) && ENDING_WORD.test(words.at(end - 1)!.text)) return says('ending', -4);
  if (!short && endsElsewhere(words.at(end - 1)!, start, end)) return says('ending', -3.5);
  // 向雄安, 曾到…: the segmenter has glued the preposition to a name that it does not know.
  if (closed && first?.tag === 'x' && first.end === end && GLUED.test(passage.text.slice(first.start, start)))
    return null;
  return words.fit(start, end) === 'cut'
    ? says('cut', closed && !words.startsWord(start) ? -3 : short ? -1.5 : -0.5)
    : null;
}

/** Whether another place stands beside the range in its list. */
const isBeside =
  (start: number, end: number) =>
  ({ type, start: from, end: to }: Candidate) =>
    type === 'place' && (to === start - 1 || from === end + 1);

/** A preposition before a name. */
const GLUED = /^(?:[向在从到把与赴由对为和及往])$/u;

/** The generic ending belongs to a word of its own (南部|县城, 新|城乡). */
const endsElsewhere = (last: Token, start: number, end: number) =>
  last.start > start &&
  last.tag !== 'x' &&
  (last.end > end || (last.tag !== 'ns' && last.end - last.start === 2 && /[乡镇]$/u.test(last.text)));

/** Words of their own with the endings of divisions: 顺应|城市 holds no 应城市. */
const ENDING_WORD = /^(?:城市|都市|[地城山社园景灾牧林库矿港老新]区)$/u;

/** A longer word of the dictionary that holds the range (北京大学, 中山装), which is then a part of it. */
const holds = (token: Token, start: number, end: number) =>
  token.start <= start && end <= token.end && token.tag !== 'x';
