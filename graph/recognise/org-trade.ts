/** Companies by their line of trade: 贝达药业, 吉林化纤. */
import { type Judged, WITH_NAME } from './org-judged';
import type { PlaceEdges } from './org-places';
import type { Suffix } from './org-tables';
import type { Walk } from './org-walk';
import type { Words } from './tokens';
import type { Candidate } from './types';

const HEAVY = /^(?:石化|炼化|钢铁|特钢|重工|造船|矿业|[铝锂铜锌钨]业|化纤|电气)$/u;
const TRADE_GOES_ON =
  /^(?:产业|行业|基地|企业|园|工业|集群|项目|装备|新材料|下游|上游|产品|等|与|和|及|、|一体化|港|城|区|业|中下游|转型|布局|工程|设备|安全|火灾|线路|控制|时代|纺织|原料)/u;

/** 生物 of life, not of a trade: 河湖生物多样性. */
const LIFE = /^(?:多样性|资源|入侵|防治|安全)/u;

/** A line of trade behind a short proper name (贝达药业), as one word of the dictionary (格力电器), or where a list of such names goes on. */
export function trade(
  text: string,
  { name }: Walk,
  from: number,
  end: number,
  { weight }: Suffix,
  words: Words,
  places: PlaceEdges,
  before?: Candidate,
): Judged | null {
  const word = words.at(from)!;
  // 潘湾化工 + 园: the trade is of a zone.
  if (LIFE.test(text.slice(end, end + 3)) || /^[园城港]/u.test(text.slice(end, end + 1))) return null;
  if (word.start < from)
    return word.end === end && word.start <= from - 2 && /^(?:nz|nt|nr)$/u.test(word.tag)
      ? { start: word.start, evidence: 'suffix/trade', weight: weight + WITH_NAME }
      : null;
  if (name >= 0 && from - name <= 4 && from - name >= 2)
    return { start: name, evidence: 'suffix/trade', weight: weight + WITH_NAME };
  // 燕山石化, 鞍山钢铁: heavy industry has its name of where it stands, but for what says more of the trade (宁波石化产业).
  if (places.endOf.get(from - 2) === from && HEAVY.test(text.slice(from, end)) && !TRADE_GOES_ON.test(text.slice(end)))
    return { start: from - 2, evidence: 'suffix/works', weight: weight + 0.5 };
  const listed = before?.subtype === 'company' && text[before.end] === '、' ? before.end + 1 : -1;
  return listed >= 0 && from - listed >= 2 && from - listed <= 3
    ? { start: listed, evidence: 'suffix/trade-list', weight: weight + WITH_NAME }
    : null;
}
