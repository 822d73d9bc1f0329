import { derived } from '../lexicon/derived';
import type { Lexicon } from '../lexicon/types';
import { Affixes } from './affixes';
import { endsInAim } from './programme-name';
import type { Context } from './types';

/** Where the noun phrase before a head starts, and how strongly that is marked. */
export interface PhraseStart {
  readonly start: number;
  /** In log-odds, that what starts here is a name. */
  readonly strength: number;
  readonly rule: 'verb' | 'joint' | 'parallel' | 'enclosed' | 'state' | 'subject' | 'clause';
}

const LONGEST = 26;
/** How far the verb of a list may stand from one of its marks. */
const LONGEST_LIST = 48;
const CLAUSE_END = /[，。；：！？、“”‘’（）()《》〈〉\s—…■●]/u;
/** Joins two phrases, unless both share the head. */
const JOINT = /^[和与及]$/u;
/** Behind another name, or alone in brackets, a phrase is nearly as good as behind a verb. */
const BESIDE = 1.9;
/** In a list behind a verb a phrase may share the head with those before it, and be a part of their name. */
const LISTED = 1.4;
const ENCLOSED = 1.6;
/** What is said to have been begun or done: 南岸振兴三年行动启动实施, as good as 启动实施南岸振兴三年行动. */
const DONE = 1.4;
const PREDICATE =
  /^(?:已|全面|顺利|深入|扎实|加快|有序|有力|有效|稳步|平稳|持续|正式|全部|如期|率先|提前|基本|圆满){0,2}(?:启动|实施|推进|开展|完成|落地|收官|竣工|取得|获批|获国务院|走深走实|见成效)(?!的|方案|意见|办法|情况|会|以来)/u;
/** Without a mark before it a phrase must show elsewhere that it is a name. */
const UNMARKED = -1.2;
/** Weaker verbs (加强, 提升) stand inside names as well. */
const CUTTING = 1;
/** Verbs whose objects are initiatives, list by list. */
const GOVERNING = 2;

/**
 * Where the phrase that a head closes starts: behind the nearest verb of carrying out, behind a joint that follows another name, else
 * where the clause starts. Null where that is too far away for a name.
 *
 * @param at where the head starts
 * @param end where it ends
 * @param behind where the name before it ends, or -1
 */
export function phraseStart(
  { passage: { text }, lexicon, words }: Pick<Context, 'passage' | 'lexicon' | 'words'>,
  at: number,
  end: number,
  behind: number,
): PhraseStart | null {
  let clause = at;
  while (clause > 0 && at - clause < LONGEST && !CLAUSE_END.test(text[clause - 1]!)) clause--;
  for (let i = at - 2; i > clause; i--) {
    if (text[i - 1] === '的') return { start: i, strength: UNMARKED, rule: 'clause' };
    // 绿色低碳发展和能源保供稳价工程 is one name: a joint parts names only behind a head.
    if (JOINT.test(text[i - 1]!) && i - 1 === behind) return { start: i, strength: BESIDE, rule: 'joint' };
    // 渔船更新和渔港更新行动 are two, each with its aim.
    if (
      JOINT.test(text[i - 1]!) &&
      at - i >= 4 &&
      text.slice(i - 3, i - 1) === text.slice(at - 2, at) &&
      endsInAim(text.slice(i, at))
    )
      return { start: i, strength: BESIDE, rule: 'joint' };
    const { strength, start: verb } = verbEnding(text, i, lexicon);
    // 国企改革深化提升行动: of two verbs in a row the first does not govern the second.
    const doubled = strength < GOVERNING && at - i === 2 && words.exact(i, at)?.tag.startsWith('v');
    // 实施巩固拓展脱贫成果行动: a verb behind the one that governs it opens the name.
    const governed = strength < GOVERNING && verb > clause && verbBefore(text, verb, lexicon) >= GOVERNING;
    if (strength >= CUTTING && !doubled && !governed && words.startsWord(i))
      return { start: i, strength, rule: 'verb' };
  }
  if (at - clause >= LONGEST) return null;
  if (text[clause - 1] === '（' && text[end] === '）') return { start: clause, strength: ENCLOSED, rule: 'enclosed' };
  const even = evenBefore(text, clause, at);
  const strength = even < clause ? verbBefore(text, even, lexicon) : 0;
  if (strength >= CUTTING) return { start: even, strength, rule: 'verb' };
  if (text[clause - 1] === '、') {
    const first = endsInAim(text.slice(Math.max(0, clause - 5), clause - 1));
    if (clause - 1 === behind || text[clause - 2] === '”' || (first && isGoverned(text, clause - 1, lexicon, '、')))
      return { start: clause, strength: BESIDE, rule: 'parallel' };
    if (isGoverned(text, clause - 1, lexicon)) return { start: clause, strength: LISTED, rule: 'parallel' };
  }
  return PREDICATE.test(text.slice(end, end + 12)) && !/[为把以随让使从在对将]/u.test(text[clause]!)
    ? { start: clause, strength: DONE, rule: 'subject' }
    : { start: clause, strength: UNMARKED, rule: 'clause' };
}

/** 稳岗、稳产行动: where the first of two short parts with one pattern begins, which are one name; else `clause`. */
function evenBefore(text: string, clause: number, at: number): number {
  const n = at - clause;
  const first = clause - 1 - n;
  return n <= 4 && text[clause - 1] === '、' && first >= 0 && text[first] === text[clause] ? first : clause;
}

/** Whether what stands before a list mark is the object of a verb of carrying out: 实施甲提升、乙行动; with `across` a list of more items too. */
function isGoverned(text: string, mark: number, lexicon: Lexicon, across = ''): boolean {
  for (let i = mark - 2; i > 0 && mark - i < LONGEST_LIST && (text[i] === across || !CLAUSE_END.test(text[i]!)); i--)
    if (verbBefore(text, i, lexicon) >= GOVERNING) return true;
  return false;
}

const verbsOf = derived(
  (lexicon) =>
    new Affixes(new Map(lexicon.table('carrying-verbs').map(({ verb, strength }) => [verb!, Number(strength)]))),
);

/** Strength of the verb of carrying out that ends at `end`, the longest; 0 where there is none. */
export function verbBefore(text: string, end: number, lexicon: Lexicon): number {
  return verbEnding(text, end, lexicon).strength;
}

/** The longest verb of carrying out that ends at `end`, and where it starts. */
function verbEnding(
  text: string,
  end: number,
  lexicon: Lexicon,
): { readonly strength: number; readonly start: number } {
  const verb = verbsOf(lexicon).before(text, end);
  return verb ? { strength: verb.value, start: end - verb.text.length } : { strength: 0, start: end };
}
