import { LEAD_MARK } from './shapes';

/** A byline read: who, with what before or after the names. */
export interface Byline {
  readonly names: readonly string[];
  /** Post before the names on the same line, or null. */
  readonly post: string | null;
}

/** Words that say that names of writers follow. */
const ROLES =
  /^(?:[\p{sc=Han}·]{0,12}?(?:特约|首席|见习|实习|全媒体|融媒体|本报|本刊|本网|新华社|驻[\p{sc=Han}]{2,4})?(?:记者|通讯员|评论员|撰稿人?|作者|撰文|采写|执笔)|文|文字|文图|图文|供稿|来稿)(?:\s*[:：/／]\s*|\s+|$)/u;

const ROLE_WORD = /^(?:记者|通讯员|文|图|摄影|文图|图文)$/u;

/** Heads of parts of a text, short enough for a name. */
const PART = /^(?:[总分附]则|[前引序]言|目录|导[语读]|后记|附录|结[语论])$/u;

/** Words at which a post ends. */
const POST_WORDS =
  '书记|省长|市长|县长|区长|州长|盟长|旗长|镇长|乡长|主席|主任|部长|厅长|局长|处长|科长|院长|校长|行长|所长|馆长|社长|会长|董事长|总经理|总裁|总编辑|总监|秘书长|理事长|委员长|总理|委员|常委|代表|教授|研究员|院士|博士|法官|检察长|参事|司令员|政委|站长|台长|队长|园长|主编|发言人|负责人|工程师|律师';
const POST_END = new RegExp(`(?:${POST_WORDS})(?:（[^）]*）)?$`, 'u');
/** A post and, with no space between, one name: 市人民政府代市长某某某. */
const GLUED = new RegExp(`^([\\p{sc=Han}、]{0,30}(?:${POST_WORDS}))([\\p{sc=Han}]{2,3})$`, 'u');

/** Whether a line is a post: it ends as posts do and holds no sentence. */
export const isPost = (text: string): boolean =>
  text.length >= 3 && text.length <= 60 && POST_END.test(text) && !/[。；！？]/u.test(text);

/** Names in a line, single characters joined: `元 仲 奚金燕` is two; null where it is no list of names. */
export function namesOf(text: string): readonly string[] | null {
  const names: string[] = [];
  const parts = text
    .trim()
    .split(/[\s、，,／/]+/u)
    .filter((part) => !ROLE_WORD.test(part));
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    if (!/^[\p{sc=Han}·]+$/u.test(part) || PART.test(part)) return null;
    if (part.length === 1) {
      const next = parts[++i];
      if (next?.length !== 1) return null;
      names.push(part + next);
    } else if (part.length <= 4 || part.includes('·')) names.push(part);
    else return null;
  }
  return names.length > 0 && names.length <= 8 ? names : null;
}

/** Read a post with a name right behind it. Only for places where nothing but a byline can stand: 省长热线 looks the same. */
export function gluedByline(text: string): Byline | null {
  const match = GLUED.exec(text);
  return match ? { names: [match[2]!], post: match[1]! } : null;
}

/** What a byline holds at least: a role, or a space between post and name. */
const HINT = /记者|通讯员|评论员|撰|作者|采写|执笔|文|稿|\s/u;
const LONGEST = 60;

/** Read a byline: a mark, a role or a post, then names. `loose` keeps the spaces of names (陈 浩). */
export function bylineOf(loose: string, marked = LEAD_MARK.test(loose)): Byline | null {
  if (loose.length > LONGEST || !(marked || HINT.test(loose))) return null;
  const bare = loose
    .replace(LEAD_MARK, '')
    .replace(/^[（(【[]|[）)】\]]$/gu, '')
    .trim();
  const role = ROLES.exec(bare);
  const rest = role ? bare.slice(role[0].length).trim() : bare;
  if (marked || role) {
    const names = namesOf(rest);
    if (names) return { names, post: null };
    if (role && rest === '') return { names: [], post: null };
  }
  // 中共某省委书记 王 某; 省长　某某某
  const split = /^(\S*)\s+([\p{sc=Han}·]{2,12}|\p{sc=Han}\s+\p{sc=Han})$/u.exec(bare);
  if (split && (isPost(split[1]!) || /^(?:副?省长|副?市长|副?县长|副?区长|主席|主任|书记)$/u.test(split[1]!))) {
    const names = namesOf(split[2]!);
    if (names?.length === 1) return { names, post: split[1]! };
  }
  return null;
}
