/** What stands around a name: posts and occupations, verbs of speech, list marks, signs of a byline. */
import { Units } from '../../lib/match/units';
import type { PostKind } from './posts';
import { isBlank, type PersonTables } from './person-tables';
import type { Words } from './tokens';

/** One reason from the neighbourhood. */
export interface Reason {
  readonly rule: string;
  readonly weight: number;
}

const OFFICE = 5;
const OCCUPATION = 4;
/** A noun with the ending of an occupation that no table holds: 评估师, 花鼓戏艺人. */
const OCCUPATION_LIKE = 3;
const ENDS_OCCUPATION = new Units(/[师者长手农商兵警匠工家员人]/u);
const OCCUPATION_ENDING =
  /(?:.[师者长手农商兵警匠]|[^开施动加复竣完手分用返停误旷罢]工|[^国大人全各厂商买自]家|[^人]员|..人)$/u;

/** 今年32岁, （62岁）. */
const AGE = /^[，（(]?(?:今年|现年)?\d{1,3}岁/u;

const OPENS_AGE = new Units(/[，（(今现0-9]/u);

/** 今年53岁的, 一位年过七旬的. */
const AGE_BEFORE = /(?:\d{1,3}|[一二三四五六七八九十]{1,4})岁的?$|年[近过逾][五六七八九]旬的$/u;

/** What somebody is called for what they do, in quotes: 某剧王子, 种粮大王. */
const KNOWN_AS =
  /“\p{Script=Han}{1,8}(?:王子|皇后|女王|大王|大师|达人|能手|状元|先生|姑娘|大姐|大妈|妈妈|爷爷|奶奶|书记|匠人|工匠|专家|第一人|带头人|领头雁|歌王|歌后|女侠|医生|教练|教父|之父|之母|老人|标兵|模范|劳模)”$/u;

/** （藏族，…）, （女）, （化名）: who it is, in brackets. */
const PEOPLE = /^（(?:[男女]|化名|[\p{Script=Han}]{1,4}族)[，、）]/u;

/** ，1979年12月出生: a life begins behind the name. */
const BORN = /^，\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:出?生|参加工作|入党)/u;

/** 记者某某4月29日报道, 记者某某 通讯员某某: behind a name, what only reporters do or who signs with them. */
const REPORTS =
  /^(?:\d{1,2}月)?(?:\d{1,2}日)?(?:从[^，。]{2,16}获悉|(?:摄影)?报道|专?电|摄|供图)|^(?:通讯员|实习生|见习记者)/u;
const OPENS_REPORT = new Units(/[0-9从摄报专电供通实见]/u);

/** 任中共某市委书记, 当选为主席: who stands before it takes an office, if one is named in the same clause. */
const APPOINTED = /^(?:现|时|曾|历|担|出|兼|调|就|继|连|接|升)?任|^(?:当选|被选为|被任命为)/u;
const OPENS_APPOINTMENT = new Units(/[现时曾历担出兼调就继连接升任当被]/u);
const APPOINTMENT = 5;
/** An appointment names its office within so many characters. */
const APPOINTMENT_REACH = 30;
/** A quotation needs a verb or a colon behind whoever says it: 弘扬“胆剑精神”. */
const QUOTATION = -4;

const START: Reason = { rule: 'start', weight: 0.5 };
const END: Reason = { rule: 'end', weight: 1 };
const POST: Readonly<Record<PostKind, Reason>> = {
  office: { rule: 'post-before', weight: OFFICE },
  occupation: { rule: 'post-before', weight: OCCUPATION },
};
const LIKE: Reason = { rule: 'occupation-before', weight: OCCUPATION_LIKE };
const BORN_THEN: Reason = { rule: 'born', weight: 5 };
const REPORTING: Reason = { rule: 'reporting', weight: 4 };
const AGED: Reason = { rule: 'age', weight: 4 };
/** “一心为民”的某某, 时任区长的某某: what is quoted, or an office, says who somebody is. */
const EPITHET: Reason = { rule: 'epithet', weight: 2.5 };
const QUOTING: Reason = { rule: 'quotation-after', weight: QUOTATION };
const TAKES_OFFICE: Reason = { rule: 'appointed', weight: APPOINTMENT };
const INTRODUCED: Reason = { rule: 'introduced', weight: 4 };
const SOMEBODY: Reason = { rule: 'somebody', weight: 3 };
const VERB: Reason = { rule: 'verb-after', weight: 1 };

/**
 * The reason on the left of `start`: a post counts more than any other word.
 *
 * @param words null to hear the most that any words could say
 */
export function reasonBefore(text: string, start: number, tables: PersonTables, words: Words | null): Reason | null {
  let edge = start;
  while (edge > 0 && isBlank(text.charCodeAt(edge - 1))) edge--;
  if (edge === 0) return START;
  const post =
    tables.posts.before(text, edge) ?? (text[edge - 1] === '：' ? tables.posts.before(text, edge - 1) : null);
  if (post) return POST[post.value];
  if (text[edge - 1] === '的' || text[edge - 1] === '岁')
    if (AGE_BEFORE.test(text.slice(Math.max(0, edge - 8), edge))) return AGED;
  if (text[edge - 1] === '的' && (text[edge - 2] === '”' || tables.posts.before(text, edge - 1)?.value === 'office'))
    return EPITHET;
  // “扬剧王子”某某某: as a title.
  if (text[edge - 1] === '”' && KNOWN_AS.test(text.slice(Math.max(0, edge - 12), edge))) return EPITHET;
  const cue = tables.before.before(text, edge);
  const said = cue && { rule: 'cue-before', weight: cue.value };
  if (!ENDS_OCCUPATION.at(text, edge - 1)) return said;
  if (!OCCUPATION_ENDING.test(text.slice(Math.max(0, edge - 3), edge))) return said;
  if (!words) return cue && cue.value > OCCUPATION_LIKE ? said : LIKE;
  const token = words.at(edge - 1)!;
  return token.end === edge && token.tag.startsWith('n') && OCCUPATION_ENDING.test(token.text) ? LIKE : said;
}

/**
 * The reason on the right of `end`.
 *
 * @param words null to hear the most that any words could say
 */
export function reasonAfter(text: string, end: number, tables: PersonTables, words: Words | null): Reason | null {
  let edge = end;
  while (isBlank(text.charCodeAt(edge))) edge++;
  if (edge >= text.length) return END;
  if (OPENS_AGE.at(text, edge) && AGE.test(text.slice(edge, edge + 8))) return AGED;
  if (text[edge] === '，' && BORN.test(text.slice(edge, edge + 20))) return BORN_THEN;
  if (OPENS_REPORT.at(text, edge) && REPORTS.test(text.slice(edge, edge + 26))) return REPORTING;
  if (text[edge] === '是' && isSomebody(text, edge + 1, tables)) return SOMEBODY;
  if (text[edge] === '（' && PEOPLE.test(text.slice(edge, edge + 8))) return INTRODUCED;
  if (text[edge] === '“' || text[edge] === '《') return QUOTING;
  if (appointed(text, edge, tables)) return TAKES_OFFICE;
  if (text[edge] === '，' && isIntroduced(text, edge + 1, tables)) return INTRODUCED;
  const cue = tables.after.after(text, edge);
  if (cue) return { rule: 'cue-after', weight: cue.value };
  const word = words?.at(edge);
  return !word || (word.start === edge && word.tag === 'v') ? VERB : null;
}

/** 某某是某厂炼钢车间的班长。: the clause says no more than what somebody is. */
function isSomebody(text: string, at: number, { posts }: PersonTables): boolean {
  const clause = /^([\p{Script=Han}“”\d]{1,36})[，。；]/u.exec(text.slice(at, at + 38))?.[1];
  return clause !== undefined && posts.before(text, at + clause.length) !== null;
}

/** 某某，男，…; 某某，法学博士，…: the clause behind a name says no more than who it is. */
function isIntroduced(text: string, at: number, { posts }: PersonTables): boolean {
  const clause = /^([\p{Script=Han}（）]{1,30})[，。、]/u.exec(text.slice(at, at + 32))?.[1];
  if (clause === undefined) return false;
  return /^[男女]$|(?:博士|硕士)(?:研究生|生导师)?$/u.test(clause) || posts.before(text, at + clause.length) !== null;
}

/** Whether words of appointment stand at `at`, and an office ends where their clause does or stands before 由. */
function appointed(text: string, at: number, { posts }: PersonTables): boolean {
  const verb = OPENS_APPOINTMENT.at(text, at) && APPOINTED.exec(text.slice(at, at + 4));
  if (!verb) return false;
  const from = at + verb[0].length;
  const clause = /^[^，。；、：！？\n]*/u.exec(text.slice(from, from + APPOINTMENT_REACH))![0];
  return clause === '' ? verb[0].length > 1 : posts.before(text, from + clause.length)?.value === 'office';
}
