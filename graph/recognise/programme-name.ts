import { derived } from '../lexicon/derived';
import type { Lexicon } from '../lexicon/types';

/** Heads that make a noun phrase the name of an initiative, with what must not follow (工程师, 行动方案, 战略性). */
export const HEADS =
  /(?:专项行动计划|(?:攻坚|突破|提升|提质|落实|服务|行动|建设|深化|会战|执行|活动|改革|创新)年(?![度代来内前后底初末均份报龄轻货味])|专项行动|行动计划|专项计划|攻坚战|大会战|歼灭战|保卫战|阻击战|试点(?:城市|示范[省市区县](?:（[市区]）)?)|试点(?![省县市区村单项地城工范基企学])|(?:综合|集成|系统集成)改革(?:试点)?|(?:一体化|增值化|便利化|融合|融通)改革(?!创新|发展|探索)|工程(?![师院学机车款量监项设施系款兵硕])|行动(?![方者力路自上计])|计划(?![生在于到]|单列|外)|战略(?![体性合定家眼支支目重思布纵要高资层科机备伙咨腹后金物价]|前沿|优势|决策|部署|任务|空间|地位|储备|枢纽|意义|新兴|骨干|支点|平台|石油|矿产))/gu;

const wordsOf = derived((lexicon) => ({
  generic: new Set(lexicon.table('generic-bodies').map(({ text }) => text!)),
  construction: new RegExp(
    lexicon
      .table('construction-words')
      .map(({ text }) => text)
      .join('|'),
    'u',
  ),
}));

/** Words in front of a name that are no part of it: 新一轮, 一批, 第五轮, 好. */
const FRONT =
  /^(?:(?:[和与及][省市县区]级?|新时代|新一代|一批|一系列|一揽子|一项|若干|多项|系列|好|了|着|相关|有关|(?:国家级?|全国)(?!.*试点)|省级|市级|全省|全市|全区|全县|我省|我市|各类|各项|第[一二三四五六七八九十\d]+[批期次]|[一二三四五六七八九十两\d]+[轮期项个大批]|\d+项|\d+个)(?=.{4}))+/u;

/** 新一轮渔业倍增计划: which round of an undertaking, a part of its name; the undertaking is the same. */
const ROUND = /^(?:新一轮|第[一二三四五六七八九十\d]+轮)/u;

/** Length of the round that a name opens with, or 0. */
export const roundOf = (name: string): number => ROUND.exec(name)?.[0].length ?? 0;

/** Where the name starts once such words are left out. */
export const frontOf = (name: string): number => FRONT.exec(name)?.[0].length ?? 0;

/** Words that say that something is to become better, or who it is for: what initiatives are about. */
const AIM =
  /提升|提质|增效|倍增|振兴|强基|攻坚|攻势|培育|协作|共富|示范|促进|专项|整治|治本|扩容|扩能|扩围|增收|惠民|强[县省市国企农村]|跃升|攀高|提能|跃迁|优化|提级|拓面|扩面|扩优|提标|提档|进位|扩容|便民|温暖|关爱|守护|护航|赋能|焕新|更新|引育|引才|英才|人才|富民|兴|优先|驱动|保障|清零|扫盲|结对|帮扶|联动|转型|升级|做强|壮大|突破|攀登|领跑|领航|雁阵|链长|质效|优享|清朗|净|安居|暖|绿化|双碳|降碳|减污|普惠|互助|招商|拓市|稳|保供|规范|治理|修复|支撑|高质量|创新发展|利用|再造|攻关|研发|孵化|支持|引领|创作|防护|开拓|出海|清洁|覆盖|下乡|回流|回引|解困|康复|救助|融合|增绿|护苗|强链|补链|延链|筑基/u;

const AIM_END = new RegExp(`(?:${AIM.source})$`, 'u');

/** Whether a phrase ends in such a word: the first of 传统戏曲振兴、优秀剧本孵化计划 is an initiative too, that of 粮油储备、加工能力提升行动 is not. */
export const endsInAim = (phrase: string): boolean => AIM_END.test(phrase);

/** 城区生活圈国家级试点: who gave a trial may stand before its head. */
const OF_STATE = /(?:国家级?|全国|省级)$/u;
/** So do cities that the state chooses: 渔港数字化转型城市试点. */
const OF_CITIES = /(?:转型|发展|建设|改造|更新|保护|治理|示范)城市$/u;
const NATIONAL = /^(?:国家级?|全国(?:首[个批])?)/u;

/** 65个专项行动 counts, 校园餐等专项行动 gives an example: neither names. */
const COUNT_ONLY = /^[一二两三四五六七八九十百千\d]+[个项大批场轮件类]?$/u;
const LISTING =
  /等[个大项类方面一二三四五六七八九十\d]{0,3}$|等(?:专项|重点|系列|各类|一批|多项|标志性|国家)|等(?:企业|领域|行业|国家|地区|综合|重大|多元)|的$|\d+[个项件处]|^(?:这|该|此|其|每|各|某)/u;

/** How far a noun phrase and its head are the name of an initiative, in log-odds; what it follows is not weighed here. */
export function nameWeight(body: string, head: string, lexicon: Lexicon): number {
  const { generic, construction } = wordsOf(lexicon);
  if (isGeneric(body, generic) || COUNT_ONLY.test(body) || LISTING.test(body)) return -6;
  let weight = body.length <= 2 ? -1.2 : body.length <= (head.startsWith('试点') ? 22 : 18) ? 0 : -1.2;
  if (AIM.test(body)) weight += 1;
  if (/专项行动|行动计划|专项计划/u.test(head)) weight += 0.6;
  if (/(?<!大会)战$/u.test(head)) weight -= 1.5;
  // A trial has a name where the state gave it one; others say what is tried, in more than a word or two.
  if (head.startsWith('试点'))
    weight += NATIONAL.test(body) || OF_STATE.test(body) || OF_CITIES.test(body) ? 0.8 : body.length < 6 ? -1.5 : -0.5;
  if (/年$/u.test(head)) weight += 0.3;
  if (/改革(?:试点)?$/u.test(head)) weight += 0.8;
  if (head === '战略') weight -= 0.3;
  if (head === '工程' && construction.test(body.replace(NO_WORKS, ''))) weight -= 2.5;
  return weight;
}

/** Networks and traffic are used, not built, though their names hold what is (联网, 道路). */
const NO_WORKS = /[互物车]联网|道路交通/gu;

/** Whether a phrase is made of words that name nothing by themselves. */
function isGeneric(body: string, generic: ReadonlySet<string>): boolean {
  const reach = [true];
  for (let end = 1; end <= body.length; end++) {
    reach[end] = false;
    for (let n = 1; n <= Math.min(end, 6); n++)
      if (reach[end - n] && generic.has(body.slice(end - n, end))) reach[end] = true;
  }
  return reach[body.length]!;
}
