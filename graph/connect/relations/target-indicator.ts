import { Units } from '../../../lib/match/units';
import type { Quantity } from './target-quantity';

/** What a figure measures, in the text's own words, and where these start and end. */
export interface Indicator {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const LONGEST = 32;
const CLAUSE_END = new Units(/[，。；：！？、\n]/u);
/** Words before an indicator that say what is done about it. */
const LEAD =
  /^(?:并且?|且|也|同时|其中|全年|今年|年内|预计|力争|确保|争取|努力|实现|完成|推动|推进|促进|带动|使|将|要|已|已经|共|共计|累计|达到|新增|全省|全市|全县|全区|我省|我市|滚动实施|扎实推进|进一步|加快|深化|继续|每年|连续|在|对|向|为|以|从|由|按|其|仅)+/u;
/** Words between an indicator and its figure. */
const TAIL =
  /(?:分别)?(?:达到?|达|为|是|突破|超过?|约|稳定在|保持在|控制在|提高到|增加到|提升至|提升到|增至|升至|降至|上升到|下降到|位列|列|至|到|共计?|合计|有|了|近|占|的|已|将|已经|规模)+$/u;
/** Words that say how a figure changes and need the indicator before them. */
const CHANGE =
  /^(?:同比|年均|比上年|较上年|环比|实际|名义)*(?:增长|提高|下降|增加|减少|上升|提升|降低|增幅|增速)(?:了|到|至)?$/u;

/**
 * What `quantity` measures: the words before it in its clause, for a count the words behind it; 增长6% goes with the indicator before.
 *
 * @param from start of the sentence
 * @param to end of the sentence
 * @param before quantity before this one in the sentence, or null
 * @param after quantity behind it, or null
 * @param last indicator of the quantity before
 */
export function indicatorOf(
  text: string,
  [from, to]: readonly [number, number],
  quantity: Quantity,
  before: Quantity | null,
  after: Quantity | null,
  last: Indicator | null,
): Indicator | null {
  let start = quantity.start;
  const floor = Math.max(from, before?.end ?? from);
  while (start > floor && quantity.start - start < LONGEST && !CLAUSE_END.at(text, start - 1)) start--;
  let end = quantity.end;
  const ceiling = Math.min(to, after?.start ?? to);
  while (end < ceiling && end - quantity.end < LONGEST && !CLAUSE_END.at(text, end)) end++;
  const raw = text.slice(start, quantity.start);
  const lead = LEAD.exec(raw)?.[0].length ?? 0;
  const measured = raw.slice(lead).replace(TAIL, '').replace(/\s/gu, '');
  const things = text
    .slice(quantity.end, end)
    .replace(/^(?:的|之?多)/u, '')
    .replace(/\s/gu, '');
  if (CHANGE.test(measured) && last) return { ...last, text: last.text + measured };
  const words = (measured + things).slice(0, LONGEST);
  if (words.length < 2) return last && before && quantity.start - before.end <= 2 ? last : null;
  return { text: words, start: start + lead, end: things === '' ? quantity.end : end };
}
