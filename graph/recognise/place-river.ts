import { matchesOf } from '../../lib/collections/matches';
import { nameStart, placeAt } from './place-start';
import type { Candidate, Context, Recogniser } from './types';

/** Rivers, brooks and lakes, but for words that go on behind (河道, 江苏, 溪口, 湖泊). */
const HEAD =
  /(?:大|新|内|故道)?[河江溪湖](?![道泊区州滨畔面水光盆长湖流海涌沟网床堤滩塘港底库系南北东西苏山门阴口城镇乡村街大段])/gu;
/** What says of what kind a river is, where it runs, or that it is a figure of speech. */
const KIND =
  /(?:母亲|幸福|通|美丽|生态|健康|示范|城市|城区|农村|乡村|市区|城内|市政|中小|重点|骨干|主要|入海|入湖|入江|过境|跨界|跨省|省际|区域|黑臭|护城|排涝|排洪|灌溉|引水|国际|河|山水|高原|人工|天然|自然|内陆|淡水|咸水|平原|重点|田|林|界|跨|两|三|四|[五六七八九十]|各|条|大|小|长|内|外|主|支|干|先|山|银|天|冰|黄|^水|清|运|冶|汉|治|护|巡|过|渡|入|出|沿|滨|拦)$/u;
/** What only a river has, or what is done to it. */
const BEHIND =
  /^(?:[上中下]游|[两沿东西南北]岸|流域|水系|水质|水体|干流|支流|沿线|沿岸|河?畔|河?边(?!界|境)|源头|入[江海湖河]|汇[入合]|流[经入淌过]|穿[城过流]|蜿蜒|综合治理|清淤|疏浚|断面|特?大桥|湿地)/u;
const BEFORE = /(?:打通|连[接通]|沿着?|跨[越过]?|流经|濒临|紧[邻靠]|疏[浚通]|清淤|[依靠临傍]着?)$/u;
const LISTED_BEHIND = /^[、和与]\p{Script=Han}{1,4}[河江溪湖](?!\p{Script=Han}?[省市县区镇乡])/u;
const LISTED_BEFORE = /[河江溪湖][、和与]$/u;
const PROPER = new Set(['x', 'ns', 'nz', 'nr', 'nrt']);

/** Rivers that no list holds, where a list of rivers, what only a river has or what is done to it says that they are such. */
export const rivers: Recogniser = {
  name: 'river',
  recognise(context) {
    const { text } = context.passage;
    const candidates: Candidate[] = [];
    for (const { index, 0: head } of matchesOf(HEAD, text)) {
      const end = index + head.length;
      const start = nameStart(context, index);
      if (start === null || KIND.test(text.slice(start, index))) continue;
      const weight = weigh(context, start, end);
      if (weight <= 0) continue;
      const seeds = [{ text: text.slice(start, end), within: 'article' as const, weight: 1 }];
      candidates.push({ ...placeAt('natural', start, end, 'river/named', weight), seeds });
    }
    return candidates;
  },
};

/** How much speaks for a river beyond its form. */
function weigh({ passage: { text }, words, here }: Context, start: number, end: number): number {
  const behind = text.slice(end, end + 9);
  const before = text.slice(Math.max(0, start - 4), start);
  const reasons: readonly (readonly [boolean, number])[] = [
    [true, -1],
    [BEHIND.test(behind), 1.5],
    [BEFORE.test(before), 1],
    [LISTED_BEHIND.test(behind) || LISTED_BEFORE.test(before), 1.5],
    [PROPER.has(words.at(start)!.tag), 0.5],
    [here.count(text.slice(start, end)) > 1, 0.3],
  ];
  return reasons.reduce((sum, [holds, weight]) => (holds ? sum + weight : sum), 0);
}
