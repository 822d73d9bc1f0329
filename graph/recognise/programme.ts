import { matchesOf } from '../../lib/collections/matches';
import { titleKind } from './document-kind';
import { frontOf, HEADS, nameWeight, roundOf } from './programme-name';
import { phraseStart, type PhraseStart } from './programme-phrase';
import type { Candidate, Context, Recogniser } from './types';

const BASE = -1.4;
/** 科尔沁沙地歼灭战: a campaign is one of many unless it says where. */
const OF_PLACE = 4.5;
/** The last of a list with how many they are: 治水、护岸五大行动. */
const SUMMED = /[两二三四五六七八九十]大?$/u;
/** What has had a round before is an undertaking that is known. */
const AGAIN = 0.8;
/** What goes on in figures is built: 生命防护工程1500公里. */
const MEASURED = -1;

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
    // A statute says which plans offices have to make; it names none of them.
    let statute: boolean | null = null;
    for (const match of matchesOf(HEADS, text)) {
      const head = match[0];
      const end = match.index + head.length;
      const found = trialStart(text, match.index, head) ?? phraseStart(context, match.index, end, behind);
      if (!found) continue;
      behind = end;
      const start = found.start + frontOf(text.slice(found.start, end));
      const round = roundOf(text.slice(start, match.index));
      const body = text.slice(start + round, match.index);
      const name = text.slice(start + round, end);
      if (body.length < 2 || (text[start - 1] === '、' && SUMMED.test(body))) continue;
      const weight =
        BASE +
        found.strength +
        nameWeight(body, head, lexicon) +
        companyOf(context, name) +
        (round > 0 ? AGAIN : 0) +
        (/^\d/u.test(text.slice(end, end + 1)) ? MEASURED : 0) +
        (head.endsWith('战') && context.found.some((c) => c.type === 'place' && c.start === start && c.weight > 0)
          ? OF_PLACE
          : 0);
      if (weight <= 0) continue;
      statute ??= titleKind(context.article.title, lexicon).type === 'law';
      if (statute) break;
      candidates.push({
        start,
        end,
        type: 'programme',
        kind: 'name',
        evidence: `programme/${found.rule}`,
        weight,
        ...(round > 0 ? { name } : {}),
        ...(weight >= 1.5 && body.length >= 3
          ? { seeds: (round > 0 ? [name, text.slice(start, end)] : [name]).map(seedOf) }
          : {}),
      });
    }
    return candidates;
  },
};

/** The longer of two that start together is heard the more surely. */
const seedOf = (text: string, i: number) => ({ text, within: 'corpus' as const, weight: 1 + i / 2 });

/** 国家数据产权登记试点: a trial that the state gave has its name from 国家 or 全国 on. */
function trialStart(text: string, at: number, head: string): Pick<PhraseStart, 'start' | 'strength' | 'rule'> | null {
  if (!head.includes('试点')) return null;
  const state = /(?:国家级?|全国(?:首[个批])?)(?!.*[和与及](?:国家|全国))[^，。；：！？、“”（）《》的了]{3,24}$/u.exec(
    text.slice(Math.max(0, at - 30), at),
  );
  return state ? { start: at - state[0].length, strength: 1.4, rule: 'state' } : null;
}

/** What the corpus says of the whole phrase: found more than once, behind different words, it is a unit (Matrix67's freedom). */
function companyOf({ corpus }: Context, name: string): number {
  const count = corpus.count(name);
  if (count < 2) return 0;
  return Math.min(1.2, 0.3 * Math.log2(count) + (corpus.before(name).size > 1 ? 0.4 : 0));
}
