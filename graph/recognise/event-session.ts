import { matchesOf } from '../../lib/collections/matches';
import type { Candidate, Context, Recogniser } from './types';

const N = '[一二三四五六七八九十百\\d]+';
/** Party bodies below the centre, with their place or as 省委. */
const COMMITTEE = '(?:[省市县区州旗盟]|自治区)(?:党委|委|纪委)';

/**
 * Sessions of party and congress, whose names are formed by rule: 党的二十届三中全会, 省委十五届六次全会, 浙江省第十四届人民代表大会第二次会议.
 */
const SESSIONS: readonly {
  readonly rule: string;
  /** Without it the form cannot stand in a text, which is then spared the search. */
  readonly hint: RegExp;
  readonly pattern: RegExp;
  readonly weight: number;
}[] = [
  {
    rule: 'party-congress',
    hint: /全国代表大会|[一二三四五六七八九十百\d]大/u,
    pattern: new RegExp(
      `(?:(?:中国共产党|中共|党的)第?${N}次全国代表大会|(?:党的|中共)第?${N}大(?![会型类项])|(?<=[。，、至到以自])${N}大(?=报告|以来|精神|召开))`,
      'gu',
    ),
    weight: 5,
  },
  {
    rule: 'plenum',
    hint: /中全|全体会议|届[一二三四五六七八九十百\d]+中|历次全会/u,
    pattern: new RegExp(
      `(?:(?:中国共产党|中共|党的)?第?${N}届(?:中央委员会|中央)?(?:第?${N}中(?:全会|全体会议)|第${N}次全体会议)|(?:党的|中共)?第?${N}届${N}中(?=[、和]${N}中)|(?<=[、和])${N}中全会|(?<![\\p{Script=Han}\\d])${N}中全会|(?:党的|中共)?第?${N}届历次全会)`,
      'gu',
    ),
    weight: 5,
  },
  {
    rule: 'committee-plenum',
    hint: /委/u,
    pattern: new RegExp(
      `(?:中央纪委|${COMMITTEE})(?:(?:第?${N}届)?(?:第?${N}次|历次)?(?:全会|全体会议|全体\\(扩大\\)会议|全体（扩大）会议)|第?${N}届第?${N}次(?=(?:[、和]第?${N}次)+全(?:会|体会议)))`,
      'gu',
    ),
    weight: 4,
  },
  // 四次全会 of 省委九届三次、四次全会, which is read back to its body.
  {
    rule: 'committee-plenum-next',
    hint: /[、和]第?[一二三四五六七八九十百\d]+次/u,
    pattern: new RegExp(
      `(?<=届第?${N}次(?:[、和]第?${N}次)*[、和])第?${N}次(?:全会|全体会议|(?=[、和]第?${N}次))`,
      'gu',
    ),
    weight: 4,
  },
  {
    rule: 'congress',
    hint: /次(?:会议|全体会议|主任|主席)/u,
    pattern: new RegExp(
      `(?:政协)?(?:中国人民政治协商会议)?(?<![\\d一二三四五六七八九十])(?:全国|[省市县区州])?第?${N}届(?:全国|[省市县区州])?(?:人民代表大会|人大|政协|委员会)(?:常务委员会|常委会)?第?${N}次(?:会议|全体会议|主任会议|主席会议)|(?:全国|[省市县区州])(?:人大|政协)(?:常委会)?第?${N}届(?:常委会)?第?${N}次(?:会议|全体会议)`,
      'gu',
    ),
    weight: 5,
  },
  {
    rule: 'party-congress-local',
    hint: /党代会|代表大会/u,
    pattern: new RegExp(`(?:[省市县区]|自治区)第?${N}次(?:党代会|代表大会)`, 'gu'),
    weight: 4,
  },
  // 十五冬, 十五运: national games by number.
  {
    rule: 'games',
    hint: /十[一二三四五六七八九]?[冬运]/u,
    pattern:
      /(?<=“)十[一二三四五六七八九]?[冬运](?=”)|(?<![\p{Script=Han}])十[一二三四五六七八九]运会?(?=[会赛上期筹])/gu,
    weight: 3,
  },
  // “苏超”, 村BA: leagues of a province, by the initial of GB/T 2260, or of its villages, towns and counties.
  {
    rule: 'league',
    hint: /超|BA/u,
    pattern:
      /(?<=“)[村县镇京津沪渝冀豫滇辽黑湘皖鲁新苏浙赣鄂桂甘陇晋蒙陕秦吉闽贵黔粤青藏川蜀宁琼](?:超|BA)(?=”)|[村县镇]BA(?![A-Za-z])/gu,
    weight: 3,
  },
  // “一节一展”: a festival and a fair that are held together.
  {
    rule: 'set',
    hint: /[节展会赛季]”/u,
    pattern: /(?<=“)(?:[一二两三四五六][节展会赛季]){2,4}(?:”活动|(?=”))/gu,
    weight: 4,
  },
  {
    rule: 'two-sessions',
    hint: /两会/u,
    pattern: /全国两会|(?:全?[省市县区])两会|(?<![\p{Script=Han}])两会/gu,
    weight: 2,
  },
];

/** Without any of these no session stands in a text, which is then spared the search. */
const HINT =
  /届|全会|全体会议|两会|[一二三四五六七八九十]大|次(?:会议|党代|代表|全国)|十[一二三四五六七八九]?[冬运]|超|BA|[节展会赛季]”/u;

/** Sessions of party and congress by the grammar of their names. */
export const eventSession: Recogniser = {
  name: 'session',
  recognise({ passage: { text }, found }) {
    if (!HINT.test(text)) return [];
    return SESSIONS.filter(({ hint }) => hint.test(text)).flatMap(({ rule, pattern, weight }) =>
      matchesOf(pattern, text).map((match): Candidate => ({
        start: placeBefore(text, match.index, found),
        end: match.index + match[0].length,
        type: 'event',
        subtype: 'session',
        kind: 'name',
        evidence: `session/${rule}`,
        weight,
      })),
    );
  },
};

/** Where the place begins that owns the body at `at`: 浙江 before 省委, 浙江省 before 第十四届, and 中共 or its full name before that. */
function placeBefore(text: string, at: number, found: Context['found']): number {
  const own = /[省市县区州旗盟]/u.test(text[at]!) ? [at, at + 1] : [at];
  const place = found.find(
    ({ type, kind, end, start }) => type === 'place' && kind === 'name' && own.includes(end) && start < at,
  );
  const start = place?.start ?? at;
  return start - (/(?:中共|中国共产党)$/u.exec(text.slice(Math.max(0, start - 5), start))?.[0].length ?? 0);
}
