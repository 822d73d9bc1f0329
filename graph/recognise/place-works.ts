import { matchesOf } from '../../lib/collections/matches';
import { initialsOf } from './place-initials';
import { nameStart, placeAt } from './place-start';
import type { Candidate, Context, Recogniser } from './types';

/** Lines of power are named by where it comes from and goes to: 陇电入鲁工程, “吉电入京”特高压输电通道 (国家能源局, 西电东送). */
const POWER = /(\p{Script=Han})电[入送](\p{Script=Han})(?:”?(?:特高压)?(?:直流|交流|输变?电)*(?:工程|通道))?/gu;
/** Works on a water or at the foot of a mountain: 嫩江干流治理工程, 贺兰山东麓防洪工程 (SL 252, 水利水电工程等级划分及洪水标准). */
const WORKS =
  /^(?:干流|支流|流域|上游|中游|下游|沿[岸线]|两岸|[东西南北]麓|\p{Script=Han}{2,3}段)?(?:应急|防洪|河道|崩岸|险工险段|堤防|水环境|水生态|生态|综合|提升|系统){0,3}(?:治理|整治|加固|防洪|防护|补水|水资源配置|引水|供水)(?:工程|[一二三]期(?:工程)?)/u;
/** Works that lead water, by what they take it to or from: 青螺洲水资源配置工程, 两湖引水二期工程. */
const LEADING = /^(?:水资源配置|引?调水|引水|输水|调蓄)(?:工程|[一二三]期(?:骨干)?(?:工程)?)/u;
/** Lines of water, gas and power across the country, which are told apart by their side or number (南水北调工程供用水管理条例). */
const ACROSS =
  /(?:南水北调|西气东输|川气东送|西电东送)(?:[东中西]线|[一二三四五]线)(?:[一二三]期)?(?:工程(?!规划))?(?:[\p{Script=Han}]{2}段)?/gu;
/** A phase of works whose name the segmenter does not know: 青螺港二期. */
const PHASE = /[一二三四五]期(?<=[港厂站库场坝闸].期)(?:工程)?/gu;
/** Works that are called after what they stand at: 白鹤滩水电站, 东风渠灌区, 石龟山大桥. */
const STANDING =
  /(?:[大中]型水库|水库(?:大坝)?|抽水蓄能(?:电站)?|水电站|[大中]型灌区|灌区|水利枢纽|航电枢纽|特?大桥|隧道|林场|码头|渡口|口岸|(?:森林|湿地|郊野|地质)?公园|墓群|景区|风景区)(?!群)/gu;
/** Landscape that they stand at, and on which side of it. */
const STOOD_AT = /[滩渠河江湖山岭沟坝湾溪冲塘岩口岛坪垭峡洲坑峪川泉潭寨庄屯店集铺圩嘴坡岗坳沱浦津][东西南北]?$/u;
/** Landscape without a name, and where works lie towards it. */
const LANDSCAPE =
  /(?:江河|河湖|海岛|海湾|港口|[出进入]口|海口|路口|村口|窗口|[沿跨过穿滨环临内界][江河湖海岛山]|中小河|大[江河湖海]|[大深高雪荒矿火丘]山|温泉|[山鱼池水]塘|溶洞|[山水]沟|[山荒]坡|[大堤水]坝|淤地坝|[水沟干支河]渠|江南|两岸|农庄|村庄|山庄|市集)$/u;
/** Temples: 青螺寺, and where the segmenter takes one for a person. */
const TEMPLE = /寺(?<![古佛禅院]寺)(?![庙院僧内里外前后门])/gu;
/** Tags of what the segmenter does not know or takes for a name. */
const UNKNOWN = new Set(['x', 'nr', 'nz', 'nrt', 'ns']);

/** Lines of power, works on waters, and phases of works. */
export const works: Recogniser = {
  name: 'works',
  recognise(context) {
    const { lexicon, words, found } = context;
    const { text } = context.passage;
    const initials = initialsOf(lexicon);
    const isOfficial = (character: string) => initials.get(character)?.some(({ official }) => official) ?? false;
    const power = matchesOf(POWER, text)
      .filter((match) => isOfficial(match[1]!) && isOfficial(match[2]!))
      .map(({ index, 0: name }) => site(index, index + name.length, 'power', 2.5));
    const waters = found
      .filter(({ type, subtype, weight }) => type === 'place' && subtype === 'natural' && weight > 0)
      .flatMap(({ start, end }) => {
        const behind = WORKS.exec(text.slice(end, end + 20))?.[0];
        return behind ? [site(start, end + behind.length, 'water', 2)] : [];
      });
    const leading = found
      .filter(({ type, subtype, weight }) => type === 'place' && subtype === 'region' && weight > 0)
      .flatMap(({ start, end }) => {
        const behind = LEADING.exec(text.slice(end, end + 16))?.[0];
        return behind ? [site(start, end + behind.length, 'leading', 2)] : [];
      });
    const across = matchesOf(ACROSS, text).map(({ index, 0: name }) => site(index, index + name.length, 'across', 2.5));
    const phases = matchesOf(PHASE, text).flatMap(({ index, 0: phase }) => {
      const word = words.at(index - 1)!;
      const named = word.end === index && index - word.start > 2 && UNKNOWN.has(word.tag);
      return named ? [site(word.start, index + phase.length, 'phase', 1)] : [];
    });
    const temples = matchesOf(TEMPLE, text).flatMap(({ index }) => {
      const word = words.at(index)!;
      const name = word.start < index ? word : words.at(index - 1)!;
      const named = word.end === index + 1 && name.start < word.end && UNKNOWN.has(name.tag);
      const length = index - name.start;
      return named && (length === 2 || length === 3) ? [site(name.start, index + 1, 'temple', 0.8)] : [];
    });
    return [...temples, ...power, ...waters, ...leading, ...across, ...phases, ...standing(context)];
  },
};

/** Works called after the landscape, from where their name can begin. */
function standing(context: Context): readonly Candidate[] {
  const { text } = context.passage;
  return matchesOf(STANDING, text).flatMap(({ index, 0: head }) => {
    const start = STOOD_AT.test(text.slice(Math.max(0, index - 2), index)) ? nameStart(context, index) : null;
    if (start === null || LANDSCAPE.test(text.slice(start, index))) return [];
    return [site(start, index + head.length, 'standing', 0.8)];
  });
}

const site = (start: number, end: number, rule: string, weight: number): Candidate =>
  placeAt('site', start, end, `works/${rule}`, weight);
