import { frontOf, HEADS, nameWeight } from './programme-name';
import { phraseStart } from './programme-phrase';
import type { Candidate, Context, Recogniser } from './types';

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
      const found = phraseStart(context, match.index, end, behind);
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

/** What the corpus says of the whole phrase: found more than once, behind different words, it is a unit (Matrix67's freedom). */
function companyOf({ corpus }: Context, name: string): number {
  const count = corpus.count(name);
  if (count < 2) return 0;
  return Math.min(1.2, 0.3 * Math.log2(count) + (corpus.before(name).size > 1 ? 0.4 : 0));
}
