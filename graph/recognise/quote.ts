import { matchesOf } from '../../lib/collections/matches';
import { titleSpans } from './brackets-spans';
import { coinedCue, coinedHere, isThing } from './quote-coined';
import { isKnown, leftCue, rightCue, shortCue, wordCue, type Cue } from './quote-cues';
import { isCounted, isPeriod, shapeCue } from './quote-shape';
import { quoteSpans, type QuoteSpan } from './quote-spans';
import type { Candidate, Context, Recogniser } from './types';

/** Heads that belong to the name when they follow the quotes: the last of them, wherever it stands within reach. */
const HEAD =
  /工程|行动计划|行动(?!方案)|计划(?!生育|在|于|到)|战略(?:部署)?|专项行动|改革|试点(?:城市)?|体系|(?<!体制)机制|模式|组合拳|品牌|蓝图|(?:空间|城镇)布局|(?:生活|文化|服务|通勤|就医)圈/gu;
/** Heads of what is less often named: the first of them, close behind a name that is not known without. */
const WEAK_HEAD =
  /集群|产业(?:集群|集聚区)?(?![链园化基业体人])|园区|任务清单|任务(?!书)|建设标准|^(?:开放)?平台|先行区|试验区|^示范区|攻坚战|会战|白名单|^(?:\p{Script=Han}{2}|\p{Script=Han}{2}治理)?工作(?![者队站室组会法中]|目标|要求|部署|开展|推进)|活动(?![室周月场]|中心)|联动(?!发展|服务|实施|推进|推动)|联建|大(?:招商|走访|比武|调研)|基金(?![会群矩集])/gu;
/** How far a head may stand from the quotes, with noun phrase between them. */
const REACH = 9;
const WEAK_REACH = 6;
/** What no name goes across. */
const NOT_NOMINAL =
  /的|了|和|与|及|等|在|为|是|以|将|被|把|让|使|对|向|从|推动|推进|促进|实现|实施|带动|引领|开展|建设成|引导|入选|完成|壮大|指导|承接|做好|开辟|探索|形成|成为|^[上进]/u;
const OWN_HEAD = /(?:工程|行动|计划|战略|经验|模式|机制|改革|工作法|试点|制度|专项|精神)$/u;
/** Strings of a list speak for each other. */
const COMPANY = 0.6;
const MOST_COMPANY = 2.2;
/** Above this a quoted string is sure enough to be looked for elsewhere. */
const SURE = 2;
const UNSURE = 1.9;
const HEARSAY = 0.5;
const MOST_OFTEN = 1.2;
/** What a head behind the quotes says at least. */
const HEADED = 1.5;
const AGAIN = 1.5;
/** 15分钟, 2080: without its quotes a figure is a figure. */
const FIGURE = /^\d+(?:分钟|小时|公里|条|项)?$/u;
const COUNT = /[一二两三四五六七八九十百千万]+[个名家项条支所座]$/u;

/** Names of policy in quotes: “千万工程”, “415X”先进制造业集群, “两个确立”. The quotes alone say little: verbs, heads and shape decide. */
export const quote: Recogniser = {
  name: 'quote',
  recognise(context) {
    const { passage } = context;
    const quotes = quoteSpans(passage.text);
    if (quotes.length === 0) return [];
    const titles = titleSpans(passage.text).map(({ span }) => span);
    const inTitle = ({ span: [start, end] }: QuoteSpan) => titles.some(([from, to]) => from <= start && end <= to);
    const initials = initialsByEnd(context);
    const seen = quotes.filter((each) => !inTitle(each)).map((each) => seenAt(each, context, initials));
    const judged = seen.map((each, i) => {
      const alone = together(each, each.left, each.right, context);
      const [left, right] = [sharedLeft(seen, i), sharedRight(seen, i)];
      const shared = left === each.left && right === each.right ? alone : together(each, left, right, context);
      // What only its neighbours say of it counts for less, and is not enough to look for it elsewhere.
      const policy =
        shared.policy > alone.policy
          ? Math.max(alone.policy, Math.min(shared.policy - HEARSAY, UNSURE))
          : shared.policy;
      return { ...each, cue: { ...shared, policy } };
    });
    return judged.flatMap((each) => {
      const list = judged.filter((other) => other.list === each.list).map(({ cue }) => cue);
      const company = Math.max(...list.map((cue) => cue.policy));
      const policy = Math.max(each.cue.policy, Math.min(company - COMPANY, each.cue.policy + MOST_COMPANY));
      const programme = list.reduce((sum, cue) => sum + cue.programme, 0);
      return candidatesOf(each, { policy, programme }, context);
    });
  },
};

/** A quoted string with what its own shape and the words on each side of it say. */
interface Seen extends QuoteSpan {
  readonly own: readonly Cue[];
  /** Whether it is a formulation that papers have fixed. */
  readonly known: boolean;
  readonly left: Cue;
  readonly right: Cue;
  /** How far what governs this string governs the next one, and what heads the next one heads this. */
  readonly link: number;
  /** 杭甬“双城记”: length of the initials of places that stand right before the quotes, with the opening quote, or 0. */
  readonly initials: number;
}

function seenAt(each: QuoteSpan, context: Context, initials: ReadonlyMap<number, number>): Seen {
  const { span, list } = each;
  const [start, end] = span;
  const { passage, lexicon, words } = context;
  const { text } = passage;
  const quoted = text.slice(start, end);
  const word = wordCue(quoted, start, words, lexicon);
  return {
    span,
    list,
    known: isKnown(quoted, lexicon),
    own: [
      shapeCue(quoted),
      word,
      shortCue(quoted, text.slice(end + 1, end + 6), lexicon),
      ...(word.policy > 0 ? [coinedCue(quoted, start, context)] : []),
    ],
    left: leftCue(text, start, lexicon),
    right: rightCue(text, end, lexicon),
    link: linkBehind(text, end + 1),
    initials: initialsBefore(start - 1, initials),
  };
}

/** “甲”“乙” share all; of “甲”、临港“乙”战略 each has its own place. */
function linkBehind(text: string, at: number): number {
  const between = /^([、和与及]?)([\p{Script=Han}]{0,6})“/u.exec(text.slice(at, at + 9));
  if (!between) return 0;
  return between[2] === '' ? 1 : between[1] === '' ? 0 : APART;
}
const APART = 0.7;

/** Strings of one list are judged together what they are; only that they are names is passed on. */
const scaled = ({ policy, programme }: Cue, by: number): Cue => ({
  policy: policy * by,
  programme: by < 1 ? programme * by : 0,
});

/** A verb before a list governs all of it. */
function sharedLeft(seen: readonly Seen[], i: number): Cue {
  const { left } = seen[i]!;
  const link = seen[i - 1]?.link ?? 0;
  return link === 0 || left.policy !== 0 ? left : scaled(sharedLeft(seen, i - 1), link);
}

/** A mark of a list is the least that can stand behind a string. */
const LIST_MARK = 0.3;

/** A head behind a list heads all of it. */
function sharedRight(seen: readonly Seen[], i: number): Cue {
  const { right, link } = seen[i]!;
  if (link === 0 || right.policy < 0 || right.policy > LIST_MARK || i + 1 >= seen.length) return right;
  const shared = scaled(sharedRight(seen, i + 1), link);
  return shared.policy < 0 || shared.policy > right.policy ? shared : right;
}

function together({ span: [start, end], own, initials }: Seen, left: Cue, right: Cue, context: Context): Cue {
  const { text } = context.passage;
  const quoted = text.slice(start, end);
  if (isPeriod(quoted)) return { policy: -9, programme: 0 };
  // 吃尽千辛万苦的“四千”精神: with a head behind, 的 before says nothing.
  const cues = [...own, ...(text[start - 2] === '的' && right.policy >= HEADED ? [] : [left]), right];
  return {
    policy: oftenQuoted(
      cues.reduce((sum, cue) => sum + cue.policy, initials > 0 ? 1 : 0),
      quoted,
      context,
    ),
    programme: cues.reduce((sum, cue) => sum + cue.programme, 0),
  };
}

/** What is quoted again and again is a name rather than a turn of phrase. Asked only where it can change the verdict. */
function oftenQuoted(policy: number, quoted: string, context: Context): number {
  if (policy <= -MOST_OFTEN || policy >= SURE) return policy;
  return (
    policy + Math.min(MOST_OFTEN, 0.4 * Math.log2(context.corpus.count(`“${quoted}”`))) + coinedHere(quoted, context)
  );
}

function candidatesOf(
  { span: [start, end], known, initials }: Seen,
  { policy, programme }: Cue,
  context: Context,
): readonly Candidate[] {
  const { text } = context.passage;
  if (policy <= 0) return [];
  const quoted = text.slice(start, end);
  const headed = OWN_HEAD.test(quoted);
  // A sentence in quotes is what an activity is about, and no name with it.
  const headTail = headed ? 0 : tailOf(text, end, known || quoted.includes('，'));
  // “五个纳入”决策机制: what is counted may be anything; the head behind says what it is.
  const counted = headTail > 0 && !known && (isCounted(quoted) || CODE.test(quoted));
  const type = programme >= 0 || counted ? 'programme' : 'tifa';
  const tail = type === 'programme' ? headTail : CODE.test(quoted) ? codeTailOf(text, end) : 0;
  // 三个“一号工程”, 百名“乡村CEO”培养计划: how many there are belongs to the name.
  const count = headed || tail > 0 ? (COUNT.exec(text.slice(0, start - 1))?.[0].length ?? -1) + 1 : 0;
  return [
    {
      start: start - count - (count === 0 ? initials : 0),
      end: end + (tail === 0 && (count > 0 || initials > 0) ? 1 : tail),
      type,
      kind: 'name',
      evidence: tail > 0 ? 'quote/head' : `quote/${type}`,
      weight: policy,
      ...seedsOf(quoted, policy, type, context),
    },
  ];
}

/** Where the initials of places start, by where they end; of several the first that was found. */
function initialsByEnd({ found }: Context): ReadonlyMap<number, number> {
  const starts = new Map<number, number>();
  for (const { kind, type, start, end, weight } of found)
    if (kind === 'abbr' && type === 'place' && weight > 0 && !starts.has(end)) starts.set(end, start);
  return starts;
}

function initialsBefore(quote: number, initials: ReadonlyMap<number, number>): number {
  let at = quote;
  for (let start = initials.get(at); start !== undefined; start = initials.get(at)) at = start;
  return quote - at >= 2 ? quote - at + 1 : 0;
}

/** Whether a quoted string is a name without its quotes too: one that is mostly written without them is an ordinary phrase. */
function standsAlone(quoted: string, { count }: Context['corpus']): boolean {
  const inQuotes = count(`“${quoted}`);
  return count(quoted) - inQuotes <= inQuotes * 1.5;
}

/** Where a quoted name is looked for without its quotes. */
function seedsOf(quoted: string, policy: number, type: Candidate['type'], context: Context): Pick<Candidate, 'seeds'> {
  if (FIGURE.test(quoted)) return {};
  const inQuotes = policy >= HEADED ? quotedAgain(quoted) : {};
  if (quoted.length < 4) return inQuotes;
  if (policy >= SURE && standsAlone(quoted, context.corpus))
    return { seeds: [{ text: quoted, within: 'corpus', weight: AGAIN }] };
  return type === 'programme' && isThing(quoted) && isIntroduced(quoted, context)
    ? { seeds: [{ text: quoted, within: 'article', weight: AGAIN }] }
    : inQuotes;
}

/** A string has one sense in one article (Gale, Church and Yarowsky 1992): quoted there again it is the same name. */
const quotedAgain = (quoted: string): Pick<Candidate, 'seeds'> => ({
  seeds: [{ text: quoted, within: 'article', weight: ONE_SENSE, quoted: true }],
});
const ONE_SENSE = 0.4;

/** Whether an article brings a name in in quotes and goes on without them, as no other text does. */
function isIntroduced(quoted: string, { corpus, here }: Context): boolean {
  const bareIn = ({ count }: Context['corpus']) => count(quoted) - count(`“${quoted}`);
  const quotedElsewhere = corpus.count(`“${quoted}`) - here.count(`“${quoted}`);
  return bareIn(corpus) - bareIn(here) <= quotedElsewhere * 1.5;
}

/** A code says nothing by itself: “4+1”重要要求, “132”工作部署. */
const CODE = /^[\dA-ZXN+×-]+$/u;
const CODE_TAIL = /^(?:重要|工作|目标|发展)?(?:要求|部署|任务|目标|思路|格局)/u;
const codeTailOf = (text: string, end: number): number => {
  const tail = CODE_TAIL.exec(text.slice(end + 1, end + 8));
  return tail ? tail[0].length + 1 : 0;
};

/** A head that says what every government does is no part of a name: “四高”民生工程. */
const ANY_KIND = /^(?:(?:民生|民心|惠民|利民|便民|重点|重大|系列)+(?:实事|项目)?(?:工程|行动|计划)|[大新子金]品牌)$/u;

/** Length of the closing quote and the noun phrase behind it up to the head that makes it part of the name, or 0; what stands for itself `alone` goes with strong heads only. */
function tailOf(text: string, end: number, alone: boolean): number {
  const behind = /^[\p{Script=Han}A-Za-z\d]*/u.exec(text.slice(end + 1, end + 16))![0];
  const tails = (heads: RegExp, reach: number) =>
    matchesOf(heads, behind)
      .filter(({ index }) => index <= reach)
      .map(({ index, 0: head }) => behind.slice(0, index + head.length))
      .filter((tail) => !NOT_NOMINAL.test(tail) && !ANY_KIND.test(tail));
  const tail = tails(HEAD, REACH).at(-1) ?? (alone ? undefined : tails(WEAK_HEAD, WEAK_REACH)[0]);
  return tail ? tail.length + 1 : 0;
}
