import { Automaton } from '../../lib/match/automaton';
import { derived } from '../lexicon/derived';
import type { Lexicon } from '../lexicon/types';
import { Affixes } from './affixes';
import type { Words } from './tokens';

/** What the words around a quoted string, or its own shape, say of it; in log-odds. */
export interface Cue {
  /** For its being a name of policy at all. */
  readonly policy: number;
  /** For an initiative (above 0) or for a formulation (below). */
  readonly programme: number;
}

/** How far around the quotes words have a say, within the clause. */
const REACH = 14;
/** A word that does not touch the quotes says less. */
const APART = 0.55;
const CLAUSE_END = /[，。；：！？、“”（）《》\n]/u;

const NOTHING: Cue = { policy: 0, programme: 0 };

/** The words of one side: which of them touches the quotes, and which of them start at a place. */
class Side {
  readonly touching: Affixes<Cue>;
  readonly #cues: readonly Cue[];
  readonly #automaton: Automaton;

  constructor(cues: ReadonlyMap<string, Cue>) {
    this.touching = new Affixes(cues);
    this.#cues = [...cues.values()];
    this.#automaton = Automaton.of([...cues.keys()]);
  }

  /** The strongest word of two characters or more that starts in `[from, until)` and ends by `to`; of equals the first, then the longest. */
  strongest(text: string, from: number, until: number, to: number): Cue {
    let best = NOTHING;
    let here = NOTHING;
    const weigh = (start: number, end: number, term: number) => {
      const cue = this.#cues[term]!;
      if (end <= to && end - start > 1 && cue.policy >= here.policy) here = cue;
    };
    for (let at = from; at < until; at++) {
      here = NOTHING;
      this.#automaton.matchesAt(text, at, weigh);
      if (here.policy > best.policy) best = here;
    }
    return { policy: best.policy * APART, programme: best.programme * APART };
  }
}

const cuesOf = derived((lexicon) => {
  const sides = { left: new Map<string, Cue>(), right: new Map<string, Cue>() };
  for (const { side, text, weight, kind } of lexicon.table('quote-cues')) {
    const policy = Number(weight);
    const lean = { programme: 1, tifa: -1 }[kind!] ?? 0;
    sides[side as 'left' | 'right'].set(text!, { policy, programme: lean * Math.max(policy, 0) });
  }
  return { left: new Side(sides.left), right: new Side(sides.right) };
});

/** The words before the quotes: the verb or noun that touches them, else the strongest verb earlier in the clause. */
export function leftCue(text: string, quote: number, lexicon: Lexicon): Cue {
  const { left } = cuesOf(lexicon);
  const at = quote - 1;
  const touching = left.touching.before(text, at);
  if (touching) return touching.value;
  let start = at;
  while (start > 0 && at - start < REACH && !CLAUSE_END.test(text[start - 1]!)) start--;
  return left.strongest(text, start, at - 1, at);
}

/** What sums a list up says what each of its strings is: “甲”等旅游品牌. */
const SUMMED =
  /^等[\p{Script=Han}\d]{0,8}?(?:品牌|模式|工程|行动|计划|机制|改革|经验|做法|工作法|活动|制度|应用|场景|载体|抓手|班列)(?![师者方])/u;
const SUMMED_CUE: Cue = { policy: 2.4, programme: 2 };

/** Goods and works that are listed by their names: “甲”等新装备. */
const GOODS =
  /^等[\p{Script=Han}\d]{0,14}?(?:设备|装备|机型|船型|菜品|剧目|歌曲|作品|节目|影片|剧集|文物|游戏)(?![\p{Script=Han}]{0,2}(?:行动|工程|计划))/u;
const GOODS_CUE: Cue = { policy: -2, programme: 0 };

/** Who or what an undertaking is for says nothing of the quotes before it: “甲”企业培育计划. */
const OF_A_KIND = /^(?:企业|系列|产品)[\p{Script=Han}]{0,8}?(?:工程|行动|计划)(?![师者方中到在])/u;
const OF_A_KIND_CUE: Cue = { policy: 2.4, programme: 2 };

/** The words behind the quotes: what touches them, else a head that closes the noun phrase they open. */
export function rightCue(text: string, quote: number, lexicon: Lexicon): Cue {
  const { right } = cuesOf(lexicon);
  const at = quote + 1;
  const listed = text[at] === '等';
  // 等品牌: the head of the list.
  if (listed) {
    const summed = SUMMED.exec(text.slice(at, at + 12));
    if (summed) return SUMMED_CUE;
    if (GOODS.test(text.slice(at, at + 18))) return GOODS_CUE;
  }
  if (OF_A_KIND.test(text.slice(at, at + 16))) return OF_A_KIND_CUE;
  const touching = (listed && right.touching.after(text, at + 1)) || right.touching.after(text, at);
  if (touching && !listed) return touching.value;
  let end = at;
  while (end < text.length && end - at < REACH && !CLAUSE_END.test(text[end]!)) end++;
  const strongest = right.strongest(text, at + 1, end, end);
  return touching && touching.value.policy > strongest.policy ? touching.value : strongest;
}

/** A fixed formulation, by its type. */
const KNOWN: Readonly<Record<string, Cue>> = {
  programme: { policy: 4, programme: 2 },
  tifa: { policy: 4, programme: -2 },
};
const FIGURE: Cue = { policy: -3, programme: 0 };
const ONE_WORD: Cue = { policy: -0.8, programme: 0 };
/** 为…多作贡献 around a known formulation is a sentence that holds it. */
const HOLDS_KNOWN: Cue = { policy: -1.2, programme: 0 };
const COINED: Cue = { policy: 0.3, programme: 0 };

const wordsOf = derived((lexicon) => ({
  known: new Map(
    lexicon
      .table('formulations')
      .flatMap((row) => [row.name!, ...row.variants!.split('|')].map((name) => [name, row.type!] as const)),
  ),
  figures: new Set(lexicon.table('figures-of-speech').map(({ text }) => text!)),
  long: Automaton.of(
    lexicon
      .table('formulations')
      .map(({ name }) => name!)
      .filter((name) => name.length >= LONG),
  ),
}));

/** Whether a quoted string is a formulation, or a name, that papers have fixed. */
export const isKnown = (quoted: string, lexicon: Lexicon): boolean => wordsOf(lexicon).known.has(quoted);

/** “筑堤”工程: what is an undertaking by its head may have a name of two characters, unless both are one figure of speech (“面子”工程). */
export function shortCue(quoted: string, behind: string, lexicon: Lexicon): Cue {
  const head = quoted.length === 2 ? /^(?:工程|专项行动|行动|计划)(?![师者方力])/u.exec(behind)?.[0] : undefined;
  const { figures } = wordsOf(lexicon);
  return head && !figures.has(quoted) && !figures.has(quoted + head) ? SHORT_NAME : NOTHING;
}
const SHORT_NAME: Cue = { policy: 1.5, programme: 0 };

/** A formulation of so many characters is heard inside a string that has so many more. */
const LONG = 5;
const MORE = 3;

function holdsKnown(quoted: string, long: Automaton): boolean {
  let holds = false;
  long.scanAll(quoted, (start, end) => (holds ||= quoted.length >= end - start + MORE));
  return holds;
}

/** What the dictionary says of the quoted string: a fixed formulation, a figure of speech (压舱石), one word, or coined of several. */
export function wordCue(quoted: string, start: number, words: Words, lexicon: Lexicon): Cue {
  const { known, figures, long } = wordsOf(lexicon);
  const type = known.get(quoted);
  if (type !== undefined) return KNOWN[type]!;
  if (figures.has(quoted)) return FIGURE;
  if (quoted.length >= LONG + MORE && holdsKnown(quoted, long)) return HOLDS_KNOWN;
  // A code is one token, and no word: “432”现代服务业培育计划.
  return !/^\d+$/u.test(quoted) && words.exact(start, start + quoted.length) ? ONE_WORD : COINED;
}
