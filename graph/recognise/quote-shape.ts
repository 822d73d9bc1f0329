import type { Cue } from './quote-cues';

/** Numerals that open a shorthand: 两个确立, 六干, 七优享, 双碳. */
const NUMERAL = '一二两三四五六七八九十百千万双';

/** What is counted: no further numerals, but for those inside words (三统一, 六个一), or a round number alone (双万, 四千). */
const SHORTHAND = new RegExp(
  `^新?[${NUMERAL}](?:(?:个|大|项|重|张|条|件|方面|篇|类|级)?(?:[^${NUMERAL}\\d，。]|(?<=[统唯合归])一){1,5}|个一|[百千万])$`,
  'u',
);
/** Figures that are counted, not named: 三项指标, 六条路径, 两个目标. */
const FIGURES = new RegExp(
  `^[${NUMERAL}][个项条类](?:目标|指标|路径|方面|问题|重点|产业|领域|环节|关键|层面|维度|阶段|步骤|方向|任务|特点|优势)$`,
  'u',
);
const COUNTED = new RegExp(`^[${NUMERAL}]个`, 'u');
/** 三综一联一进, 一区一廊一会一室一集群: parts that each count something. */
const ALTERNATING = new RegExp(`^(?:[${NUMERAL}][^${NUMERAL}\\d，。、]{1,2}){2,6}$`, 'u');
/** Words of everyday speech that open with a numeral: GB/T 30240 would write them without quotes, writers set them off for irony. */
const EVERYDAY =
  /^(?:一(?:刀切|把手|把尺|盘棋|张网|张图|句话|口价|条龙|阵风|窝蜂|站式|二三|件事|线|流|公里|体化|揽子|手|哄而上)|双(?:刃剑|赢|管齐下)|[双三四五](?:下降|丰收|增长|提升|翻番|改善|减少|达标)|[一二三四五六七八九十]{1,3}连[冠增击好丰升涨A]|三(?:顾茅庐|无)|两癌|新三板|万花筒|万金油|百(?:花园|宝箱|事通)|千里[眼马])$/u;
const SUM = /^[\p{Script=Han}]{1,6}(?:\+[\p{Script=Han}]{1,6})+$/u;
const CODE =
  /^(?=.*\d)[\dA-ZXN+×\-—.]+$|^\d+[\dA-ZXN+×.-]*\p{Script=Han}{0,4}$|^\p{Script=Han}{2,8}[+×]$|^[\p{Script=Han}A-Z\d]{1,6}(?:[+×][\p{Script=Han}A-Z\d]{1,6})+$/u;
/** A year, a number of two digits, a telephone number: those of services open with 1 or 9. */
const YEAR = /^(?:19\d\d|20[0-5]\d)(?:年)?$|^\d{1,2}$|^[19]\d{4}$|^\d{8,}$/u;
const HEAD =
  /(?:工程|行动|计划|战略|经验|模式|机制|改革|工作法|试点|制度|专项|走廊|示范区|体系|活动|(?<=..)联动|(?:生活|文化|服务|通勤|就医)圈|共同体|一件事|(?:攻坚|突破|提升|提质|落实|服务|建设|深化|会战|执行|改革|创新)年)$/u;
/** So many of a kind that they are one undertaking: 五大创新举措, 助渔三件事. */
const UNDERTAKING = new RegExp(
  `^[${NUMERAL}]大\\p{Script=Han}{2,8}(?:举措|项目|任务)$|^\\p{Script=Han}{1,4}[${NUMERAL}]件事$`,
  'u',
);
/** What a place wants to be, or where it sees itself, is a formulation: 全省第三极, 智造强市, 三大高地. */
const STANDING = /(?:强[省市县区镇]|高地|第?[一二三四五六]极|增长极|定位)$/u;
const PERIOD = /^(?:前|后)?十[一二三四五六七八九]五$|^[一二三四五六七八九]五$/u;
const PARTICLE =
  /[我你您他她它咱]|[吗吧呢啊呀嘛哦]$|这[个么样]|那[个么样]|怎么|什么|不[能是要会]|[了着过在]|^[以把让将使]/u;

/** 我为群众办实事: a deed with its doer, as campaigns are called. */
const DEED = /^我[为在到来帮爱](?!们|是|说)[\p{Script=Han}]{2,8}$/u;

const BASE = -1.6;
/** By length in characters; longer ones are slogans or speech. */
const BY_LENGTH = [-9, -6, -1.5, -0.8, 0.6, 0.3, 0.3];

/** Whether the string names a five-year plan period (十四五), which is a time and no programme. */
export const isPeriod = (quoted: string): boolean => PERIOD.test(quoted);

/** Whether the string is shorthand that counts something: 五个纳入, 六个一. */
export const isCounted = (quoted: string): boolean => SHORTHAND.test(quoted) || ALTERNATING.test(quoted);

const lengthCue = (n: number) => BY_LENGTH[n] ?? (n <= 12 ? 0 : n <= 24 ? -0.5 : -2);

/** What a quoted string's own shape says: shorthand with a numeral, code, head, parallel parts; or speech and figures. */
export function shapeCue(written: string): Cue {
  // 一港（岸）一策: what stands in brackets may stand instead.
  const quoted = written.replace(/（[^（）]{1,4}）/gu, '');
  let policy = BASE;
  let programme = 0;
  const n = quoted.replace(/\s/gu, '').length;
  policy += lengthCue(n);
  if (YEAR.test(quoted)) policy -= 2;
  else if (CODE.test(quoted)) {
    policy += SUM.test(quoted) ? 0.6 : /^\d+$/u.test(quoted) ? 1 : 2;
    programme += 1.5;
  } else if (EVERYDAY.test(quoted) || FIGURES.test(quoted)) policy -= 2;
  else if (SHORTHAND.test(quoted) || ALTERNATING.test(quoted)) {
    policy += n <= 3 ? 2.3 : 2.1;
    programme += COUNTED.test(quoted) ? -1.5 : n <= 3 ? -0.4 : 0.2;
  }
  if (HEAD.test(quoted)) {
    policy += 2.4;
    programme += 2;
  }
  if (UNDERTAKING.test(quoted)) {
    policy += 2.1;
    programme += 1;
  }
  if (STANDING.test(quoted)) programme -= 3;
  const parts = quoted.split(/[、·，]/u);
  if (parts.length > 1 && parts.every((part) => part.length >= 2)) {
    const even = parts.every((part) => part.length === parts[0]!.length) && !PARTICLE.test(quoted);
    policy += even && parts.length > 2 ? 1.6 - lengthCue(n) : even ? 1.2 : 0.2;
    programme -= 0.8;
  }
  if (/[。！？?!；…：]/u.test(quoted)) policy -= 4;
  if (PARTICLE.test(quoted) && !DEED.test(quoted)) policy -= 1.5;
  if (quoted.includes('的')) policy -= 0.8;
  if (n > 8) programme -= 0.5;
  return { policy, programme };
}
