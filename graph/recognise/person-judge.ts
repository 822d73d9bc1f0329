/** Weighs a reading of a name: its characters, the segmenter's cuts, its neighbours, the name before in a list. */
import { Units } from '../../lib/match/units';
import { type Reason, reasonAfter, reasonBefore } from './person-context';
import { coordinated } from './person-list';
import { cutWeight, isTitled, type Reading, readingsAt, UNKNOWN } from './person-name';
import { isBlank, isHan, type PersonTables } from './person-tables';
import type { Words } from './tokens';
import type { CorpusStatistics } from './types';

/** A reading whose characters say so little for it is not worth a look at its neighbours. */
const HOPELESS = -9;
/** What is kept below belief, since the name may be certain elsewhere in the document. */
export const DOUBTFUL = -6;

/** From here on a neighbour says what part the word plays; lighter ones (、 对 在) stand beside any noun. */
const ROLE = 2;
/** A range without such a neighbour is hardly ever a name, however it looks: 吉林, 弘扬, 石景山. */
const ROLELESS: Reason = { rule: 'without-role', weight: -3.5 };

/** What a name right beside it in a list says for a range that fills its place in the list. */
export const LISTED = 6;

/** What it says for a word that the segmenter does not know that the document says it twice, or oftener. */
const TWICE: Reason = { rule: 'recurring', weight: 1.5 };
const OFTEN: Reason = { rule: 'recurring', weight: 3.5 };

/** By how much the longer of two readings is the better one where the document never says the shorter. */
const BOUND = 2;

const FILLS: Reason = { rule: 'filling', weight: 1.5 };
const LEAVES: Reason = { rule: 'leaving', weight: -2 };
const FILLS_BLANKS: Reason = { rule: 'filling', weight: 3 };
const LEAVES_BLANKS: Reason = { rule: 'leaving', weight: -6 };

/** Between two names of a roll stands an office of at most so many characters. */
const LONGEST_OFFICE = 16;

const LIST_MARK = new Units(/[、\s]/u);
/** What joins the last name of a list to the one before it. */
const JOINT = '和与及';
/** What ends a list of names: a mark, what joins its last, what all of them do. */
const LIST_END =
  /^(?:[、，。；：！？（）()\s”等摄和与及]|出席|列席|参加|参与|陪同|座谈|主持|致辞|分别|一同|一起|共同|先后|[一二两三四五六七八九十\d][位名人])/u;

/** A reading with what the segmenter's cuts say of it and all reasons. */
export interface Judged extends Reading {
  readonly cut: number;
  readonly reasons: readonly Reason[];
  readonly total: number;
}

/** What a passage holds besides the reading itself. */
export interface Scene {
  readonly text: string;
  readonly words: Words;
  readonly tables: PersonTables;
  /** Ranges that are places of the gazetteer, each as {@link rangeOf} it; asked for where a reading comes so far. */
  readonly places: () => ReadonlySet<number>;
  readonly document: CorpusStatistics;
}

/** One number for a range: no passage is that long. */
export const rangeOf = (start: number, end: number) => start * 2 ** 26 + end;

/** The heaviest reading at `start`, or null where none could be believed. */
export function bestAt(scene: Scene, start: number, previous: Judged | null): Judged | null {
  const { text, words, tables } = scene;
  const least = previous !== null && start - previous.end <= 2 ? HOPELESS - LISTED : HOPELESS;
  let best: Judged | null = null;
  let most = -Infinity;
  let before: Reason | null | undefined;
  for (const reading of readingsAt(text, start, tables, words, least)) {
    if (before === undefined) before = reasonBefore(text, start, tables, null);
    if (isTitled(text, reading, tables) || !isPossible(scene, reading, before, previous)) continue;
    const cut = cutWeight(reading, words);
    if (reading.shape + cut < least) continue;
    const judged = judge(scene, reading, cut, previous);
    const worth = judged.total + (isBound(scene, reading) ? BOUND : 0);
    if (worth <= most) continue;
    best = judged;
    most = worth;
  }
  return best;
}

/** The most that what stands behind a name, a list, and what hangs on what stands before it (a signature, filling, a roll) can say. */
const BEST_AFTER = 5;
const BEST_LIST = 2 * LISTED;
const BEST_BEFORE = 8;

/** What may prove a name that nothing else does: its list (、), or what it has left (故居, 旧居, 祖居, 墓). */
const PROVES = new Units(/[、故旧祖墓]/u);

/**
 * Whether the tags of the segmenter could bring belief, or a name behind in a list: they are asked for only where they could. What speaks
 * against a reading is left out of account.
 */
function isPossible(scene: Scene, reading: Reading, before: Reason | null, previous: Judged | null): boolean {
  const { text, tables } = scene;
  const { bound, end } = reading;
  const bar = PROVES.at(text, end) ? DOUBTFUL : 0;
  const history = weightOf(told(reading, text, tables));
  const often = mayRecur(reading, bound) ? OFTEN.weight : 0;
  // Most are out of reach whatever stands around them.
  const around =
    BEST_AFTER +
    (text[end] === '、' || text[reading.start - 1] === '、' || previous !== null ? BEST_LIST : 0) +
    (before !== null ? BEST_BEFORE : 0) +
    (BEFORE_PHOTO.at(text, end) ? PHOTO.weight : 0);
  if (reading.shape + bound + weightOf(before) + around + history + often <= bar) return false;
  const after = weightOf(reasonAfter(text, reading.end, tables, null));
  const list = weightOf(listed(text, reading, previous)) + weightOf(coordinated(text, reading, tables));
  const most =
    reading.shape +
    bound +
    weightOf(before) +
    after +
    list +
    weightOf(signed(reading, text, before)) +
    weightOf(photographed(reading, text)) +
    Math.max(0, weightOf(filling(reading, text, before))) +
    weightOf(rolled(reading, text, before, previous));
  const role = weightOf(before) >= ROLE || after >= ROLE || list >= ROLE;
  if (most + (role ? 0 : ROLELESS.weight) > bar) return true;
  return (
    (history > 0 && most + history > bar) || (most + history + often > bar && recurring(scene, reading, bound) !== null)
  );
}

const weightOf = (reason: Reason | null): number => reason?.weight ?? 0;

/** All reasons for and against a reading, now that it is worth to ask the segmenter. */
function judge(scene: Scene, reading: Reading, cut: number, previous: Judged | null): Judged {
  const { text, tables, words } = scene;
  const before = reasonBefore(text, reading.start, tables, words);
  const neighbours = [
    before,
    reasonAfter(text, reading.end, tables, words),
    listed(text, reading, previous) ?? coordinated(text, reading, tables),
    signed(reading, text, before),
    photographed(reading, text),
    rolled(reading, text, before, previous),
    addressed(reading, text, tables),
    torn(reading, text, tables),
    filling(reading, text, before),
    spokenOf(reading, text),
    told(reading, text, tables),
    recurring(scene, reading, cut),
    ended(reading, text, tables),
    placed(reading, scene.places()),
    joined(reading, text, previous, tables),
  ].filter((reason) => reason !== null);
  const reasons = [
    { rule: 'shape', weight: reading.shape },
    ...(cut === 0 ? [] : [{ rule: 'segmenter', weight: cut }]),
    ...neighbours,
    ...(neighbours.some(({ weight }) => weight >= ROLE) ? [] : [ROLELESS]),
  ];
  return { ...reading, cut, reasons, total: reasons.reduce((sum, { weight }) => sum + weight, 0) };
}

/** A name right behind another in a list: surer when the list goes on or ends right behind it. */
function listed(text: string, { start, end }: Reading, previous: Judged | null): Reason | null {
  if (!previous || previous.end >= start || start - previous.end > 2) return null;
  const joined = start - previous.end === 1 && JOINT.includes(text[start - 1]!);
  for (let at = previous.end; at < start && !joined; at++) if (!LIST_MARK.at(text, at)) return null;
  const closed = end === text.length || LIST_END.test(text.slice(end, end + 2));
  // Between blanks a name ends where its word does.
  if (!closed && isBlank(text.charCodeAt(start - 1)) && isHan(text.charCodeAt(end))) return null;
  return { rule: 'list', weight: closed && !joined ? LISTED : LISTED / 2 };
}

/** Behind these a shorter name ends, and something is said of it. */
const SAYS = '说称表介指强认告透坦回感看把将向对从在是就也已正又先主带';
/** Whether the document never says the reading without its last character: of two, it is the better one. */
function isBound({ text, document }: Scene, { start, end, length }: Reading): boolean {
  // 王玉和等出席: no list goes on with 和等.
  if (length === 3 && text[end - 1] === '和' && text[end] === '等') return true;
  if (length !== 3 || SAYS.includes(text[end - 1]!)) return false;
  const whole = document.count(text.slice(start, end));
  return whole > 1 && document.count(text.slice(start, end - 1)) === whole;
}

const mayRecur = ({ length }: Pick<Reading, 'length'>, cut: number): boolean =>
  length > 2 && (cut > 2 || cut === UNKNOWN);

/** A word that the segmenter does not know (what it calls a name is often 高水平) and the document says again, with a surname in front: likelier a name each time. */
function recurring({ text, document }: Scene, { start, end, length }: Reading, cut: number): Reason | null {
  if (!mayRecur({ length }, cut)) return null;
  const count = document.count(text.slice(start, end));
  return count < 2 ? null : count === 2 ? TWICE : OFTEN;
}

const placed = ({ start, end }: Reading, places: ReadonlySet<number>): Reason | null =>
  places.has(rangeOf(start, end)) ? { rule: 'place', weight: -6 } : null;

/** What makes of a figure's name that of a doctrine, a prize, a road or a ship. */
export const DOCTRINE = /^(?:思想|理论|主义|精神|杯|奖|路|大道|中路|”?号)/u;
const TOLD: Reason = { rule: 'historical', weight: 9 };
/** A figure of history that school books name. Behind it 思想 or 理论 make a doctrine. */
const told = ({ start, end }: Reading, text: string, { historical }: PersonTables): Reason | null =>
  historical.indexOf(text, start, end) >= 0 && !DOCTRINE.test(text.slice(end, end + 2)) ? TOLD : null;

/** The way that officials sign: behind a post or a byline mark, spread to the width of three characters (陈 浩), or with nothing behind. */
function signed({ start, end, length }: Reading, text: string, before: Reason | null): Reason | null {
  if (!before || before.weight < 5) return null;
  if (end - start > length) return { rule: 'signature', weight: 3 };
  return end === text.length ? { rule: 'signature', weight: 2 } : null;
}

const BEFORE_PHOTO = new Units(/[\s摄]/u);
/** A photographer stands alone between the caption and 摄. */
const photographed = ({ start, end }: Reading, text: string): Reason | null =>
  BEFORE_PHOTO.at(text, end) &&
  (start === 0 || /[\s（]/u.test(text[start - 1]!)) &&
  /^\s*摄(?:$|[\s。）])/u.test(text.slice(end, end + 4))
    ? PHOTO
    : null;
const PHOTO: Reason = { rule: 'photo', weight: 3 };

/** 县长某某，县人大常委会主任某某，…: in a roll of offices each is followed by who holds it. */
function rolled(reading: Reading, text: string, before: Reason | null, previous: Judged | null): Reason | null {
  if (before?.rule !== 'post-before' || !previous || reading.start - previous.end > LONGEST_OFFICE) return null;
  const between = text.slice(previous.end, reading.start);
  return /^[，、]\p{Script=Han}+$/u.test(between) &&
    /^[，、。；等和陪出参]/u.test(text.slice(reading.end, reading.end + 1))
    ? { rule: 'roll', weight: 2 }
    : null;
}

const PLACE_ENDS = new Units(/[、，。；（\s\d]/u);
const GOES_ON_THERE = new Units(/[称说讲道问答等也都均在为外]/u);
/** 副主任某远山，: what fills the place between a post and a mark is the name, three characters rather than two of them; but not what somebody says there. */
function filling({ start, end, length }: Reading, text: string, before: Reason | null): Reason | null {
  const last = length === 3 ? end - 1 : end;
  if (before?.rule !== 'post-before' || length > 3 || !isHan(text.charCodeAt(last))) return null;
  if (!PLACE_ENDS.at(text, last + 1) || GOES_ON_THERE.at(text, last)) return null;
  // 实习生 杨某可 张某某: between blanks stands a whole name.
  if (isBlank(text.charCodeAt(start - 1)) && isBlank(text.charCodeAt(last + 1)))
    return length === 3 ? FILLS_BLANKS : LEAVES_BLANKS;
  return length === 3 ? FILLS : LEAVES;
}

/** What is done for or to somebody: 向客人介绍, 对此表示. */
const DONE_TO = /^[^，。；]{1,10}?(?:介绍|汇报|说明|通报|反映|表示|展示|讲解|讲述|提出|赠送|授予|颁发|问起)/u;
/** 主任某颖为大桥剪彩, 除某昊外, 某鹤副总理, 经理某春向客人介绍: a word of its own, unless a mark, a title or what persons do follows (某大为一行). */
function ended({ end, length }: Reading, text: string, { after, posts }: PersonTables): Reason | null {
  if (length < 3) return null;
  const last = text[end - 1]!;
  const over =
    last === '副'
      ? posts.after(text, end) !== null
      : last === '外'
        ? text[end] === '，'
        : last === '向' || last === '对'
          ? DONE_TO.test(text.slice(end, end + 14))
          : '为把被给'.includes(last) &&
            isHan(text.charCodeAt(end)) &&
            !after.after(text, end) &&
            !posts.after(text, end);
  return over ? ENDED : null;
}
const ENDED: Reason = { rule: 'ended', weight: -4 };

/** 对某旭来说: 来 goes on. */
const spokenOf = ({ end }: Reading, text: string): Reason | null =>
  text[end - 1] === '来' && text[end] === '说' ? { rule: 'spoken-of', weight: -6 } : null;

/** 秘书长 + 孙某: the character that ends an office opens no surname of two. */
const torn = ({ start, given }: Reading, text: string, { posts }: PersonTables): Reason | null =>
  text[start] === '长' && given - start === 2 && posts.before(text, start + 1) ? { rule: 'torn', weight: -9 } : null;

/** 和李主任: the second character is the surname, the title its own. */
function addressed({ start, end, length }: Reading, text: string, { surname, posts }: PersonTables): Reason | null {
  if (length > 2) return null;
  const own = surname[text.charCodeAt(start)]!;
  const next = surname[text.charCodeAt(end - 1)]!;
  return next > own && next > 2 && posts.after(text, end) ? { rule: 'addressed', weight: -5 } : null;
}

/** 某某同志和李希, 某某委员长和李希: right behind a person, or the office behind it, the character joins two names; it opens none. */
const joined = ({ start }: Reading, text: string, previous: Judged | null, { posts }: PersonTables): Reason | null => {
  if (!previous || text[start] !== '和' || start < previous.end) return null;
  const between = text.slice(previous.end, start);
  const titled =
    /^(?:同志|先生|女士|教授|院士|等)?$/u.test(between) || posts.after(text, previous.end)?.text === between;
  return titled ? { rule: 'conjunction', weight: -6 } : null;
};
