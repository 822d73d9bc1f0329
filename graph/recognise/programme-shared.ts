import { matchesOf } from '../../lib/collections/matches';
import { endsInAim, HEADS, nameWeight } from './programme-name';
import { verbBefore } from './programme-phrase';
import type { Candidate, Context, Recogniser } from './types';

/** How far the verb of a list may stand from its head. */
const LONGEST = 64;
const CLAUSE_END = /[，。；：！？（）《》〈〉\s—…■●]/u;
/** What sums a list up before its head: 等企业培育行动 is one of its own kind, 等11项攻坚性改革 counts names. */
const SUM = /等(?:(\d+|[两三四五六七八九十]+)[个项大]|重点|系列|专项)?(?:攻坚性|标志性|引领性|重点|专项)?$/u;
/** Verbs whose objects are initiatives. */
const GOVERNING = 2;
/** Weaker ones govern a list that is counted. */
const CARRYING = 1.6;
const BASE = 0.2;
/** Reforms that are counted have their own head: 甲改革、乙改革等三项改革. */
const REFORM = /改革$/u;

/**
 * Initiatives of a list that is summed up by their head: 实施甲提升、乙倍增等行动 has 甲提升 and 乙倍增. Lists of works (等工程) tell what is
 * built.
 */
export const programmeShared: Recogniser = {
  name: 'shared',
  recognise(context) {
    const { text } = context.passage;
    if (!text.includes('、')) return [];
    return matchesOf(/(?:行动|计划|改革)(?![方者力路自上师])/gu, text).flatMap((match) =>
      listBefore(context, match.index, match[0]),
    );
  },
};

function listBefore({ passage: { text }, lexicon }: Context, at: number, head: string): readonly Candidate[] {
  let clause = at;
  while (clause > 0 && at - clause < LONGEST && !CLAUSE_END.test(text[clause - 1]!)) clause--;
  const sum = SUM.exec(text.slice(clause, at));
  if (!sum) return [];
  const listEnd = clause + sum.index;
  const counted = sum[1] !== undefined;
  let start = listEnd;
  while (start > clause && verbBefore(text, start, lexicon) < (counted ? CARRYING : GOVERNING)) start--;
  if (start === clause || text[start - 1] === '、') return [];
  const candidates: Candidate[] = [];
  for (const item of text.slice(start, listEnd).split('、')) {
    const [from, to] = [start, start + item.length];
    start = to + 1;
    if (!isItem(item, counted && head === '改革')) continue;
    const weight = BASE + nameWeight(item.replace(REFORM, ''), head, lexicon);
    if (weight > 0)
      candidates.push({ start: from, end: to, type: 'programme', kind: 'name', evidence: 'shared/list', weight });
  }
  return candidates;
}

/** Whether an item of a list can be a name: no word of a sentence in it, no head of its own, and an aim at its end. */
const isItem = (item: string, reforms: boolean): boolean =>
  /^[\p{Script=Han}A-Z\d“”]{4,16}$/u.test(item) &&
  !/[的了为在将把等和与及]/u.test(item) &&
  (reforms ? REFORM.test(item) : endsInAim(item.replace(/”$/u, '')) && !new RegExp(HEADS.source, 'u').test(item));
