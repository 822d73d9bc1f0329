/** What stands around a name: posts and occupations, verbs of speech, list marks, signs of a byline. */
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
const OCCUPATION_ENDING = /(?:.[师者长手农商兵警匠]|[^国大人全各厂商买自]家|[^人]员|..人)$/u;

/** 今年32岁, （62岁）. */
const AGE = /^[，（(]?(?:今年|现年)?\d{1,3}岁/u;

const OPENS_AGE = '，（(今现0123456789';

/** 任中共某市委书记, 当选为主席: who stands before it takes an office, if one is named in the same clause. */
const APPOINTED = /^(?:现|时|曾|历|担|出|兼|调|就|继|连|接|升)?任|^(?:当选|被选为|被任命为)/u;
const OPENS_APPOINTMENT = '现时曾历担出兼调就继连接升任当被';
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
const AGED: Reason = { rule: 'age', weight: 4 };
const QUOTING: Reason = { rule: 'quotation-after', weight: QUOTATION };
const TAKES_OFFICE: Reason = { rule: 'appointed', weight: APPOINTMENT };
const INTRODUCED: Reason = { rule: 'introduced', weight: 4 };
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
  const post = tables.posts.before(text, edge);
  if (post) return POST[post.value];
  const cue = tables.before.before(text, edge);
  const said = cue ? { rule: 'cue-before', weight: cue.value } : null;
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
  if (OPENS_AGE.includes(text[edge]!) && AGE.test(text.slice(edge, edge + 8))) return AGED;
  if (text[edge] === '“' || text[edge] === '《') return QUOTING;
  if (appointed(text, edge, tables)) return TAKES_OFFICE;
  if (text[edge] === '，' && isIntroduced(text, edge + 1, tables)) return INTRODUCED;
  const cue = tables.after.after(text, edge);
  if (cue) return { rule: 'cue-after', weight: cue.value };
  const word = words?.at(edge);
  return !word || (word.start === edge && word.tag === 'v') ? VERB : null;
}

/** 某某，男，…; 某某，法学博士，…: the clause behind a name says no more than who it is. */
function isIntroduced(text: string, at: number, { posts }: PersonTables): boolean {
  const clause = /^([\p{Script=Han}]{1,16})[，。]/u.exec(text.slice(at, at + 18))?.[1];
  if (clause === undefined) return false;
  return (
    /^[男女]$|(?:博士|硕士)(?:研究生|生导师)?$/u.test(clause) ||
    posts.before(text, at + clause.length)?.value === 'office'
  );
}

/** Whether words of appointment stand at `at`, and an office ends where their clause does or stands before 由. */
function appointed(text: string, at: number, { posts }: PersonTables): boolean {
  const verb = OPENS_APPOINTMENT.includes(text[at]!) && APPOINTED.exec(text.slice(at, at + 4));
  if (!verb) return false;
  const from = at + verb[0].length;
  const clause = /^[^，。；、：！？\n]*/u.exec(text.slice(from, from + APPOINTMENT_REACH))![0];
  return clause === '' ? verb[0].length > 1 : posts.before(text, from + clause.length)?.value === 'office';
}
