import { Automaton } from '../../lib/match/automaton';
import type { Article, Passage } from '../../lib/model/types';
import { believe, keyOf } from '../resolve/overlap';
import { clauseAround } from './clause';
import { OTHER_WORD } from './law-bare';
import type { Candidates } from './recognise';
import type { Words } from './tokens';
import type { Candidate, Seed } from './types';

/** A seed and the candidate that it came from. */
interface Planted {
  readonly seed: Seed;
  readonly from: Candidate;
}

/**
 * The second pass: by passage id, candidates for every occurrence of what the first pass has seeded.
 *
 * @param wordsOf the words of a text; without it an edge may lie anywhere
 */
export function sprout(
  passages: readonly Passage[],
  articles: ReadonlyMap<string, Article>,
  first: Candidates,
  wordsOf: ((text: string) => Words) | null = null,
): Candidates {
  const planted = plant(passages, articles, first);
  const automaton = Automaton.of([...planted.keys()]);
  const seedsOf = [...planted.values()];
  const found = new Map<string, readonly Candidate[]>();
  for (const passage of passages) {
    const candidates: Candidate[] = [];
    const scopes = ['', articles.get(passage.article)!.document, passage.article];
    const whole = (start: number, end: number) => {
      if (wordsOf === null) return true;
      const [from, to] = clauseAround(passage.text, start, end);
      return wordsOf(passage.text.slice(from, to)).fit(start - from, end - from) !== 'cut';
    };
    automaton.scanAll(passage.text, (start, end, term) => {
      for (const scope of scopes)
        for (const { seed, from } of seedsOf[term]!.get(scope)?.values() ?? [])
          if (
            (!seed.wholeWords || whole(start, end)) &&
            (!seed.quoted || (passage.text[start - 1] === '“' && passage.text[end] === '”')) &&
            !(from.type === 'law' && OTHER_WORD.test(passage.text[end] ?? ''))
          )
            candidates.push(candidateAt(start, end, seed, from));
    });
    if (candidates.length === 0) {
      found.set(passage.id, candidates);
      continue;
    }
    // A place where a rule has seen the same thing by itself gains nothing from having been seen.
    const own = new Set((first.get(passage.id) ?? []).filter(({ seeds }) => seeds).map(keyOf));
    found.set(
      passage.id,
      candidates.filter((candidate) => !own.has(keyOf(candidate))),
    );
  }
  return found;
}

/** By text and scope ('' the corpus, else id of a document or article), the strongest seed of each type and name; only what is believed after the first pass counts. */
function plant(passages: readonly Passage[], articles: ReadonlyMap<string, Article>, first: Candidates) {
  const planted = new Map<string, Map<string, Map<string, Planted>>>();
  for (const passage of passages) {
    const candidates = first.get(passage.id) ?? [];
    const sown = new Set(candidates.filter(({ seeds }) => seeds).map(keyOf));
    if (sown.size === 0) continue;
    const believed = new Set(believe(candidates.filter((candidate) => sown.has(keyOf(candidate)))).map(keyOf));
    for (const from of candidates) {
      if (!from.seeds || !believed.has(keyOf(from))) continue;
      for (const seed of from.seeds) {
        const scope = { corpus: '', document: articles.get(passage.article)!.document, article: passage.article }[
          seed.within
        ];
        const scopes = planted.get(seed.text) ?? new Map<string, Map<string, Planted>>();
        const here = scopes.get(scope) ?? new Map<string, Planted>();
        const key = `${from.type} ${from.name ?? ''}`;
        if ((here.get(key)?.seed.weight ?? -Infinity) < seed.weight) here.set(key, { seed, from });
        planted.set(seed.text, scopes.set(scope, here));
      }
    }
  }
  return planted;
}

function candidateAt(start: number, end: number, seed: Seed, from: Candidate): Candidate {
  const { type, subtype, name, codes, evidence } = from;
  const rule = evidence.slice(evidence.indexOf('/') + 1);
  return {
    start,
    end,
    type,
    kind: seed.kind ?? 'name',
    evidence: `corpus/${rule}`,
    weight: seed.weight,
    ...(subtype === undefined ? {} : { subtype }),
    ...(name === undefined ? {} : { name }),
    ...(codes === undefined ? {} : { codes }),
  };
}
