import { frontOf, HEADS, nameWeight, verbAt } from './programme-name';
import type { Candidate, Context, Recogniser } from './types';

const LONGEST = 26;
const CLAUSE_END = /[，。；：！？、“”‘’（）()《》〈〉\s—…■●]/u;
/** Joins two phrases, unless both share the head. */
const JOINT = /^[和与及]$/u;
/** Without a verb of carrying out before it a phrase must show elsewhere that it is a name. */
const NO_VERB = -1.2;
const BASE = -1.4;

/** Unquoted initiatives: 深入实施 + noun phrase + 工程, cut at the verb, at joints between names, or where the corpus says that the phrase starts. */
export const programme: Recogniser = {
  name: 'programme',
  recognise(context) {
    const {
      passage: { text },
      lexicon,
    } = context;
    const candidates: Candidate[] = [];
    let behind = -1;
    for (const match of text.matchAll(HEADS)) {
      const head = match[0];
      const end = match.index + head.length;
      const found = startOf(context, match.index, behind);
      if (!found) continue;
      behind = end;
      const start = found.start + frontOf(text.slice(found.start, match.index));
      const body = text.slice(start, match.index);
      if (body.length < 2) continue;
      const weight =
        BASE + found.strength + nameWeight(body, head, lexicon) + companyOf(context, text.slice(start, end));
      if (weight <= 0) continue;
      candidates.push({
        start,
        end,
        type: 'programme',
        kind: 'name',
        evidence: `programme/${found.rule}`,
        weight,
        ...(weight >= 1.5 && body.length >= 3
          ? { seeds: [{ text: text.slice(start, end), within: 'corpus' as const, weight: 1 }] }
          : {}),
      });
    }
    return candidates;
  },
};

/** Where the phrase before a head starts and how strongly that is marked. */
function startOf({ passage: { text }, lexicon, tokens }: Context, at: number, behind: number) {
  let clause = at;
  while (clause > 0 && at - clause < LONGEST && !CLAUSE_END.test(text[clause - 1]!)) clause--;
  for (let i = at - 2; i > clause; i--) {
    // 绿色低碳发展和能源保供稳价工程 is one name: a joint parts names only behind a head.
    if (JOINT.test(text[i - 1]!) && i - 1 === behind) return { start: i, strength: 1.4, rule: 'joint' };
    const verb = verbAt(text, i, lexicon);
    if (!verb || verb.strength < 1 || !isBoundary(tokens, i)) continue;
    return { start: i, strength: verb.strength, rule: 'verb' };
  }
  if (at - clause >= LONGEST) return null;
  const parallel = clause > 0 && text[clause - 1] === '、' && (clause - 1 === behind || text[clause - 2] === '”');
  return { start: clause, strength: parallel ? 1.4 : NO_VERB, rule: parallel ? 'parallel' : 'clause' };
}

function isBoundary(tokens: Context['tokens'], at: number): boolean {
  let low = 0;
  let high = tokens.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { start } = tokens[middle]!;
    if (start === at) return true;
    if (start < at) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

/** What the corpus says of the whole phrase: found more than once, behind different words, it is a unit (Matrix67's freedom). */
function companyOf({ corpus }: Context, name: string): number {
  const count = corpus.count(name);
  if (count < 2) return 0;
  return Math.min(1.2, 0.3 * Math.log2(count) + (corpus.before(name).size > 1 ? 0.4 : 0));
}
