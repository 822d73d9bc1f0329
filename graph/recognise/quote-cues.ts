import { derived } from '../lexicon/derived';
import type { Lexicon } from '../lexicon/types';
import type { Token } from './types';

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

const cuesOf = derived((lexicon) => {
  const sides = { left: new Map<string, Cue>(), right: new Map<string, Cue>() };
  for (const { side, text, weight, kind } of lexicon.table('quote-cues')) {
    const policy = Number(weight);
    const lean = { programme: 1, tifa: -1 }[kind!] ?? 0;
    sides[side as 'left' | 'right'].set(text!, { policy, programme: lean * Math.max(policy, 0) });
  }
  const longest = Math.max(...[...sides.left.keys(), ...sides.right.keys()].map((text) => text.length));
  return { ...sides, longest };
});

/** The words before the quotes: the verb or noun that touches them, else the strongest verb earlier in the clause. */
export function leftCue(text: string, quote: number, lexicon: Lexicon): Cue {
  const { left, longest } = cuesOf(lexicon);
  const at = quote - 1;
  for (let n = longest; n > 0; n--) {
    const cue = left.get(text.slice(Math.max(0, at - n), at));
    if (cue) return cue;
  }
  let start = at;
  while (start > 0 && at - start < REACH && !CLAUSE_END.test(text[start - 1]!)) start--;
  let best = NOTHING;
  for (let i = start; i < at - 1; i++)
    for (let n = Math.min(longest, at - i); n > 1; n--) {
      const cue = left.get(text.slice(i, i + n));
      if (cue && cue.policy > best.policy) best = cue;
    }
  return { policy: best.policy * APART, programme: best.programme * APART };
}

/** The words behind the quotes: what touches them, else a head that closes the noun phrase they open. */
export function rightCue(text: string, quote: number, lexicon: Lexicon): Cue {
  const { right, longest } = cuesOf(lexicon);
  const at = quote + 1;
  for (let n = longest; n > 0; n--) {
    const cue = right.get(text.slice(at, at + n));
    if (cue) return cue;
  }
  let end = at;
  while (end < text.length && end - at < REACH && !CLAUSE_END.test(text[end]!)) end++;
  let best = NOTHING;
  for (let i = at + 1; i < end; i++)
    for (let n = Math.min(longest, end - i); n > 1; n--) {
      const cue = right.get(text.slice(i, i + n));
      if (cue && cue.policy > best.policy) best = cue;
    }
  return { policy: best.policy * APART, programme: best.programme * APART };
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
  long: lexicon
    .table('formulations')
    .map(({ name }) => name!)
    .filter((name) => name.length >= 5),
}));

/** What the dictionary says of the quoted string: a fixed formulation, a figure of speech (压舱石), one word, or coined of several. */
export function wordCue(quoted: string, start: number, tokens: readonly Token[], lexicon: Lexicon): Cue {
  const { known, figures, long } = wordsOf(lexicon);
  const type = known.get(quoted);
  if (type !== undefined) return KNOWN[type]!;
  if (figures.has(quoted)) return FIGURE;
  if (long.some((name) => quoted.length >= name.length + 3 && quoted.includes(name))) return HOLDS_KNOWN;
  return tokens.some((token) => token.start === start && token.text === quoted) ? ONE_WORD : COINED;
}
