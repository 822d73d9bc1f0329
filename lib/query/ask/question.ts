import { KINDS, type KindName } from './kinds';
import { namesIn, quotedIn } from './names';
import type { Query } from './types';

/** What opens a question of which places: 哪些设区市主要领导的文章提到…. */
const FRAME =
  /^.*?(?:哪(?:些|几个|个)|多少个?|几[个座篇]|多少篇)[^“《]*?(?:(?:的|主要领导)*(?:署名)?文章(?:中|里|都|均|同时)*(?:提到|提及|提出|写到|写明|明确|涉及|谈到|部署|要|计划|强调)*|(?:提到|提及|提出|写到|明确|涉及|谈到|部署|开展|实施|推进|建设|打造|推行|采用)了?)/u;
/** A question that opens with the name: “甲”出现在哪些…的文章里, “甲”被哪些城市写进文章. */
const NAME_FIRST = /^(.+?)(?:同时|都|分别)?(?:出现|写|见|列|被|由|在|进|入|于|得到|受到)+了?哪/u;
/** Words that ask, or speak of who writes where: what is left of a question without them is what it asks about. */
const ABOUT_ASKING =
  /哪(?:些|几[个座]?|个)|多少[个座篇]?|几[个座篇]|设区的?市|地级市|(?:主要|负责)?领导(?:同志|干部)?|(?:党委|市委)?书记|市长|署名|文章|城市|请(?:问|列出)|(?:有所?)?(?:提到|提及|提出|写到|写进|写入|写明|写|出现|列为|列入|涉及|谈到|谈及|讲到|说到|强调|明确|点名|关于|有关|打算|看)[了过的]?|[都均也把被将在]|要(?=$|[营打建做加推发培实])|(?<=[一-鿿])(?:里|中|内)(?=$|[，。把将])|的?是|的(?=$|[，。有市])|[，。？?！]/gu;
/** The relation whose date a question asks for, by its verb. */
const DATED: readonly (readonly [relation: string, cue: RegExp])[] = [
  ['adopted', /通过|审议|制定|颁布|公布|出台/u],
  ['effective', /施行|生效|起实施|正式实施|开始实施|实施/u],
  ['amended', /修订|修正|修改/u],
  ['repealed', /废止|失效/u],
  ['founded', /成立|设立|创立|创办|组建|启动|诞生|挂牌|获批|开通|建成/u],
];
/** Words that only make a question of a sentence. */
const ASKING =
  /哪(?:些|几[个位]|个|位|里|[一]?[年月日天])?|谁|什么时[候间]|什么|何[时年处人]|多[少大高]|有(?=哪)|分别|同时|是$|为$|由(?=谁)|请问|文章(?:点名|提到|提出|中)?|[？?。！]/gu;

/** A question in the form that answering takes it: one table of kinds, the same for all questions. */
export function parseQuestion(question: string, kind: KindName): Query {
  const { wanted, types, level } = KINDS[kind];
  const text = question.trim().replace(/[？?。]+$/u, '');
  const behind = text.replace(FRAME, '');
  const named = behind !== text && saysWhat(behind) ? behind : NAME_FIRST.exec(text)?.[1];
  const framed = named ?? withoutAsking(text).join('\n');
  const both = /同时|都(?:提到|提出)|既.*又/u.test(text);
  return {
    inWords: true,
    wanted,
    types,
    level: level && /县（?市?、?区/u.test(text) ? 'county' : level,
    own: /文章|署名/u.test(text),
    words: text.replace(ASKING, ' ').trim(),
    names: wanted === 'places' || wanted === 'count' ? namesIn(framed, both) : quotedIn(text).map((name) => [name]),
    relation: wanted === 'dates' ? (DATED.find(([, cue]) => cue.test(withoutQuoted(text)))?.[0] ?? null) : null,
    unit: UNIT.exec(text)?.slice(1).find(Boolean) ?? null,
    head: HEAD.exec(text)?.slice(1).find(Boolean) ?? null,
  };
}

/** What is counted in: 多少亿元, 多少个共建项目. */
const UNIT =
  /(?:多少|几)(?:([\p{Script=Han}%％]{1,3}?)(?=$|[，、的]|设区|城市|地市|文章|提)|(万?[个座家项人名位件条张户亩次场所支辆列台种吨])(?=\p{Script=Han}{2}))/u;
/** What kind of thing is asked for: 哪个区域公用品牌, 多少个共建项目, 共建项目是什么. */
const HEAD =
  /(?:哪(?:一?[个项些种]|几[个项种])|多少[个座家项件条场所支种])(\p{Script=Han}{2,8})$|([^的，“”]{2,8})(?:是什么|叫什么|有哪些)$/u;

/** The parts of a question between words that ask. */
const withoutAsking = (text: string): readonly string[] =>
  text
    .split(ABOUT_ASKING)
    .map((part) => part.replace(/^的|的$/gu, ''))
    .filter((part) => part.length > 1);

/** Whether more is left of a part of a question than words that ask. */
const saysWhat = (part: string) => withoutAsking(part).length > 0;

const withoutQuoted = (text: string) => text.replace(/“[^”]*”|《[^》]*》/gu, '');
