import { Automaton } from '../../match/automaton';
import type { EntityType } from '../../model/types';
import { keyness, rate, type Keyness } from '../../stats/keyness';
import type { Corpus } from '../corpus';
import { namesOf } from '../matrix/rows';
import type { PackReader } from '../types';

/** What became of a formulation from the first pack to the last. */
export const COURSES = ['born', 'risen', 'steady', 'fallen', 'gone'] as const;
export type Course = (typeof COURSES)[number];

/** G² from which on a difference is more than chance: p = 0.01 of one comparison. */
export const LEAST_G2 = 6.63;

/** How drift is measured, in one sentence for readers. */
export const DRIFT_RULE: Readonly<Record<'zh' | 'en', string>> = {
  zh: '各包都查同样的说法，长者优先；每万字次数相比：G²（Rayson 与 Garside 2000）达 6.63（p < 0.01）才算升降，log ratio（Hardie）为翻了几番；新出与消失指一方一次也没有。',
  en: 'The same wordings are sought in every pack, the longest first; rates per 10,000 characters are compared: risen or fallen from G² 6.63 on (p < 0.01; Rayson & Garside 2000), log ratio (Hardie) tells how many doublings; born and gone are those that one side never says.',
};

/** A pack with its texts. */
export interface Opened {
  readonly pack: PackReader;
  readonly corpus: Corpus;
}

/** How often a formulation stands in one pack. */
export interface Said {
  readonly count: number;
  /** In how many articles. */
  readonly articles: number;
  /** Per 10,000 characters. */
  readonly rate: number;
}

export interface Formulation {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** Pack by pack. */
  readonly said: readonly Said[];
  /** The last pack against the first. */
  readonly keyness: Keyness;
  readonly course: Course;
}

export interface Drift {
  /** Characters and articles of each pack. */
  readonly sizes: readonly { readonly characters: number; readonly articles: number }[];
  /** Those of which the difference is surest first, then by name. */
  readonly formulations: readonly Formulation[];
}

interface Sought {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly variants: Set<string>;
}

/**
 * What became of formulations from pack to pack. Counted are words, not mentions: what one pack knows as a name is looked for in the
 * others in the same wordings, so that none is missed for having been recognised in one alone. Ids are equal across packs.
 */
export function driftOf(opened: readonly Opened[], types: readonly EntityType[]): Drift {
  const sought = [...soughtIn(opened, new Set(types)).values()];
  const ownerOf = new Map<string, number>();
  for (const [index, { variants }] of sought.entries())
    for (const variant of variants) if (!ownerOf.has(variant)) ownerOf.set(variant, index);
  const terms = [...ownerOf.keys()];
  const automaton = Automaton.of(terms);
  const owners = terms.map((term) => ownerOf.get(term)!);
  const counts = opened.map(({ corpus }) => countIn(corpus, automaton, owners, sought.length));
  const sizes = opened.map(({ pack, corpus }) => ({
    characters: corpus.characters.reduce((sum, each) => sum + each, 0),
    articles: pack.overview.articles.length,
  }));
  const formulations = sought.flatMap(({ id, type, name }, index): Formulation[] => {
    const said = counts.map((count, i): Said => {
      const shares = { count: count.times[index]!, size: sizes[i]!.characters };
      return { count: shares.count, articles: count.articles[index]!, rate: rate(shares) };
    });
    if (said.every(({ count }) => count === 0)) return [];
    const share = (at: number) => ({ count: said.at(at)!.count, size: sizes.at(at)!.characters });
    const measure = keyness(share(-1), share(0));
    return [{ id, type, name, said, keyness: measure, course: courseOf(said, measure) }];
  });
  const sure = ({ keyness: { g2 } }: Formulation) => Math.abs(g2);
  return { sizes, formulations: formulations.sort((x, y) => sure(y) - sure(x) || (x.name < y.name ? -1 : 1)) };
}

function courseOf(said: readonly Said[], { g2 }: Keyness): Course {
  if (said[0]!.count === 0) return said.at(-1)!.count === 0 ? 'steady' : 'born';
  if (said.at(-1)!.count === 0) return 'gone';
  return Math.abs(g2) < LEAST_G2 ? 'steady' : g2 > 0 ? 'risen' : 'fallen';
}

/** By id, all formulations of these types that any pack has, in any wording that a pack has. */
function soughtIn(opened: readonly Opened[], types: ReadonlySet<EntityType>): ReadonlyMap<string, Sought> {
  const sought = new Map<string, Sought>();
  for (const { pack, corpus } of opened) {
    const { entities } = pack.overview;
    const wanted = new Set(
      [...entities.keys()].filter((index) => types.has(entities[index]!.type) && entities[index]!.mentions > 0),
    );
    const names = namesOf(corpus, wanted);
    for (const index of wanted) {
      const { id, type, name } = entities[index]!;
      const known = sought.get(id) ?? { id, type, name, variants: new Set([name]) };
      for (const surface of names.get(index) ?? []) known.variants.add(surface);
      sought.set(id, known);
    }
  }
  return sought;
}

/** Occurrences of each, the longest of those that overlap, and in how many articles. */
function countIn({ passages }: Corpus, automaton: Automaton, owners: readonly number[], size: number) {
  const times = new Uint32Array(size);
  const articles = new Uint32Array(size);
  const last = new Int32Array(size).fill(-1);
  for (const { text, article } of passages)
    automaton.scan(text, (_start, _end, term) => {
      const owner = owners[term]!;
      times[owner]!++;
      // Passages come article by article.
      if (last[owner] !== article) articles[owner]!++;
      last[owner] = article;
    });
  return { times, articles };
}
