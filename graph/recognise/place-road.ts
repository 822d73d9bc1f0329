import { matchesOf } from '../../lib/collections/matches';
import { placeEdges } from './org-places';
import { nameStart, placeAt } from './place-start';
import type { Candidate, Context, Recogniser } from './types';

/** What streets and roads are called (GB 17733, 地名标志), but for words that go on behind (路线, 街道, 公路口岸). */
const HEAD =
  /(?:[东西南北中]路|大道|大街|公路|[路街巷])(?![径线子过网途况灯基面标障演费道区头巷舞景坊牌人]|政|口岸|大桥|隧道|自行车|运输|[货客]运)/gu;
/** Rings are numbered or on one side; a number without a direction or 路 counts something else (四环相扣). */
const RING =
  /(?<![第“横纵\p{N}])(?:[东西南北]{1,2}[二三四五六七]环路?|[二三四五六七东西南北内外]环(?:[东西南北]?路|高速))/gu;
/** The part of a ring on one side of a place: 长春都市圈西环. */
const RING_OF = /[东西南北]环(?:线|高速|路)?(?![境球保节\p{L}])/gu;
/** Roads of the country, its provinces, counties: numbered, with their line or what they are built as (国家公路网规划; GB/T 917). */
const NUMBERED =
  /(?<![\p{Script=Latin}\p{N}-])(?:(?:国道|省道|县道)?(?:[GS]\d{3,4}|[GS]\d{1,4}(?=\p{Script=Han}{2,3}高速)|[XY]\d{3}(?=[线县乡]))(?:国道|省道|县道|乡道|线)?(?:[\p{Script=Han}]{2}(?:线|公路|大通道)|[\p{Script=Han}]{2,3}高速(?:公路)?)?|\d{3}(?:国道|省道|县道)|(?:国道|省道|县道)\d{3}线?)(?![\p{Script=Latin}\p{N}])/gu;
/** Where numbered roads are spoken of. */
const OF_ROADS = /[国省县]道|公路|高速|大通道|通车|改扩?建|[线段]/u;

/** What says of what kind a way is, or where it leads in a figure of speech. */
const KINDS =
  '[铁道线电陆思出网公马门岔弯土村乡户组正旧销套镇背快专支干过区]|产业|旅游|资源|生产|机耕|断头|瓶颈|坑洼|硬化|水泥|柏油|沥青|砂石|石板|泥巴|通村|通组|入户|进村|环村|乡村|农村|城市|旅客|上学|回家|商业|小吃|美食|步行|风情|文化|示范|特色|高速|等级|快速|林荫|国际|主要|重要|国省|景观|绿色|生态|边境|普通|市政|新建|改建|在建|交叉|停车|[一二三四]级|致富|富裕|富民|小康|发展|创业|长征|赶考|强国|康庄|阳关|金光|新生';
const KIND = new RegExp(`(?:${KINDS})$`, 'u');
/** Words for figures of speech that streets are named after too, where something else says so. */
const FIGURE = /^(?:幸福|振兴|复兴|兴旺|平安|连心|民心|民生|希望|光明|星光)$/u;
/** What is told of streets: where they meet, their sides and parts, works on them, house numbers. */
const BEHIND =
  /^(?:平?交(?:叉)?口|路?口|[、与和]?[\p{Script=Han}]{0,6}?相?交[汇叉口]|沿[线街]|两[侧旁厢]|[东西南北]侧|[东西南北中先一二三][段期]|以[东西南北内外]|[东西南北]延|延[长伸]|拓宽|[改扩]|提升|打造|绿化|外立面|高速化|立交|高架|\d+(?:号|弄)|附近|一带|交通|项目|等(?:\d+条|[\p{Script=Han}]{0,2}(?:路|街巷)))/u;
const BEFORE = /(?:[沿接到]|位于|起于|起点|止于|终点|连接|途经|来到|深入到?|察看|查看|走访了?)$/u;
const NAMED = `(?<!${KINDS})(?:路|大道|大街|公路|街|巷)`;
const LISTED_BEHIND = new RegExp(`^[、和与及][\\p{Script=Han}]{2,4}${NAMED}`, 'u');
const LISTED_BEFORE = new RegExp(`${NAMED}[、和与及]$`, 'u');
/** Tags of names, and of what the segmenter does not know. */
const PROPER = new Set(['x', 'ns', 'nz', 'nr', 'nrt']);

/** Streets and roads by their names, where a list, a junction, works or the town before them say that they are such; rings; numbered roads. */
export const roads: Recogniser = {
  name: 'road',
  recognise(context) {
    const { text } = context.passage;
    const whole = (form: RegExp, rule: string) =>
      matchesOf(form, text).map(({ index, 0: name }) => site(index, index + name.length, rule, 2));
    const { chainStart } = placeEdges(context);
    const ofPlaces = matchesOf(RING_OF, text).flatMap(({ index, 0: name }) => {
      const start = chainStart.get(index);
      return start === undefined ? [] : [site(start, index + name.length, 'ring', 2)];
    });
    const candidates = [
      ...ofPlaces,
      ...whole(RING, 'ring').filter(({ start }) => context.words.startsWord(start)),
      ...(OF_ROADS.test(text) ? whole(NUMBERED, 'number') : []),
    ];
    for (const { index, 0: head } of matchesOf(HEAD, text)) {
      const end = index + head.length;
      // Most ways are of a kind (思路, 铁路): that is seen before the segmenter is asked.
      const start = KIND.test(text.slice(Math.max(0, index - 4), index)) ? null : nameStart(context, index);
      if (start === null) continue;
      const weight = weigh(context, start, index, end);
      if (weight > 0) candidates.push(site(start, end, 'street', weight));
    }
    return candidates;
  },
};

const site = (start: number, end: number, rule: string, weight: number): Candidate =>
  placeAt('site', start, end, `road/${rule}`, weight);

/** How much speaks for a street beyond its form. */
function weigh(context: Context, start: number, head: number, end: number): number {
  const { text } = context.passage;
  const { words } = context;
  const name = text.slice(start, end);
  const proper = PROPER.has(words.at(start)!.tag);
  const reasons: readonly (readonly [boolean, number])[] = [
    [true, -1.4],
    [
      LISTED_BEHIND.test(text.slice(end, end + 8)) || LISTED_BEFORE.test(text.slice(Math.max(0, start - 5), start)),
      2.5,
    ],
    [end - head === 2 && /^[东西南北中]/u.test(text.slice(head)), 2],
    [BEHIND.test(text.slice(end, end + 10)), 1.5],
    [BEFORE.test(text.slice(Math.max(0, start - 2), start)), 1],
    [placeEdges(context).sure.has(start), 2],
    [context.here.count(name) > 1, 1],
    [proper, 0.5],
    [proper && /大[道街]$/u.test(name), 1.2],
    [words.exact(start, end)?.tag === 'ns', 1.5],
    [/(?<!大)[街巷]$/u.test(name), -0.5],
    [FIGURE.test(text.slice(start, head)), -1],
  ];
  return reasons.reduce((sum, [holds, weight]) => (holds ? sum + weight : sum), 0);
}
