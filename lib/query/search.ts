import { fold } from './fold';
import { nearness } from './nearest';
import { isSlip } from './slip';
import { soundsLike } from './sound';
import type { EntityHit, EntityRow } from './types';

/** How a form holds what was asked for, best first. */
const EXACT = 0;
const PREFIX = 1;
const INSIDE = 2;

/** Forms from this length on are found with a slip in them, in Chinese and in letters; shorter ones have too many neighbours. */
const SLIPS_FROM = { han: 4, latin: 5 };
/** So near a name must be to be named where nothing is found (half the characters of 枫桥经验 are enough; letters agree more by chance). */
const NEAR = { han: 0.28, latin: 0.5 };
/** So near it must sound: syllables agree by chance as letters do. */
const NEAR_BY_SOUND = 0.6;
/** What is read the same comes behind what is written the same. */
const BY_SOUND = 0.95;

/** In what an entity was found, best first: its name, another surface, the pinyin of one, the first letters of the pinyin. */
const ORDER = { name: 0, alias: 1, pinyin: 2, initials: 3 } as const;

function match(form: string, query: string): number | null {
  const at = form.indexOf(query);
  if (at < 0) return null;
  return at > 0 ? INSIDE : form.length > query.length ? PREFIX : EXACT;
}

/** As {@link match}, beginning with a syllable: `zhou` is in `hu zhou`, `uzh` is not. */
function matchSyllables(syllables: readonly string[], query: string): number | null {
  for (let i = 0; i < syllables.length; i++) {
    const rest = syllables.slice(i).join('');
    if (rest.startsWith(query)) return i > 0 ? INSIDE : rest.length > query.length ? PREFIX : EXACT;
  }
  return null;
}

/** The forms in which a pack's names are sought: folded surfaces, and spellings by syllable. */
function formsOf(entities: readonly EntityRow[], pinyin: readonly (readonly string[])[]) {
  const surfaces = entities.map(({ name, aliases }) => [name, ...aliases].map((text) => ({ text, form: fold(text) })));
  const spellings = pinyin.map((forms) =>
    forms.map((text) => {
      const syllables = text.split(' ');
      return {
        text,
        joined: syllables.join(''),
        syllables,
        initials: syllables.map((syllable) => syllable[0]).join(''),
      };
    }),
  );
  return { surfaces, spellings };
}

/** Searches over the names of a pack. */
export interface NameIndex {
  /**
   * What is exact comes before what begins so, before what holds it; then names before other surfaces before pinyin before initials;
   * then by number of mentions. Where there is none of these, names that are one slip away.
   */
  readonly search: (query: string, limit?: number) => readonly EntityHit[];
  /** The names most like a query, most like first; for one that finds nothing. */
  readonly nearest: (query: string, limit: number) => readonly EntityHit[];
}

/** The forms are made for the first search: opening a pack does not wait for them. */
export function nameIndex(entities: readonly EntityRow[], pinyin: readonly (readonly string[])[]): NameIndex {
  let made: ReturnType<typeof formsOf> | undefined;
  const forms = () => (made ??= formsOf(entities, pinyin));
  const mentions = ({ entity }: EntityHit) => entities[entity]!.mentions;

  function best(entity: number, query: string, latin: boolean): { score: number; matched: string } | null {
    const { surfaces, spellings } = forms();
    let found: { score: number; matched: string } | null = null;
    const offer = (how: number | null, order: number, matched: string) => {
      const score = how === null ? Infinity : how * 10 + order;
      if (score < (found?.score ?? Infinity)) found = { score, matched };
    };
    for (const [n, { text, form }] of surfaces[entity]!.entries())
      offer(match(form, query), n === 0 ? ORDER.name : ORDER.alias, text);
    if (latin)
      for (const { text, joined, syllables, initials } of spellings[entity] ?? []) {
        if (joined.includes(query)) offer(matchSyllables(syllables, query), ORDER.pinyin, text);
        offer(match(initials, query), ORDER.initials, text);
      }
    return found;
  }

  /** A form of the entity that is one slip away. */
  function slipped(entity: number, query: string, latin: boolean): string | null {
    if (query.length < (latin ? SLIPS_FROM.latin : SLIPS_FROM.han)) return null;
    const { surfaces, spellings } = forms();
    const surface = surfaces[entity]!.find(({ form }) => isSlip(form, query));
    const spelling = latin ? spellings[entity]?.find(({ joined }) => isSlip(joined, query)) : undefined;
    return (surface ?? spelling)?.text ?? null;
  }

  function search(query: string, limit = 50): readonly EntityHit[] {
    const folded = fold(query);
    if (folded === '') return [];
    const latin = isLatin(folded);
    const hits = entities.flatMap((_, entity) => {
      const hit = best(entity, folded, latin);
      return hit ? [{ entity, ...hit }] : [];
    });
    // Only where nothing is as it was typed.
    if (hits.length === 0)
      for (const entity of entities.keys()) {
        const matched = slipped(entity, folded, latin);
        if (matched !== null) hits.push({ entity, score: 0, matched });
      }
    return hits
      .sort((x, y) => x.score - y.score || mentions(y) - mentions(x) || x.entity - y.entity)
      .slice(0, limit)
      .map(({ entity, matched }) => ({ entity, matched }));
  }

  function nearest(query: string, limit: number): readonly EntityHit[] {
    const folded = fold(query);
    const latin = isLatin(folded);
    const near = nearness(folded);
    const sounds = soundsLike(folded);
    const { surfaces, spellings } = forms();
    const written = (entity: number) =>
      (latin ? (spellings[entity] ?? []).map(({ text, joined }) => ({ text, form: joined })) : surfaces[entity]!)
        .map(({ text, form }) => ({ entity, matched: text, score: near(form) }))
        .filter(({ score }) => score >= (latin ? NEAR.latin : NEAR.han));
    const spoken = (entity: number) =>
      latin
        ? []
        : (spellings[entity] ?? [])
            .map(({ text, syllables }) => ({ entity, matched: text, score: sounds(syllables) }))
            .filter(({ score }) => score >= NEAR_BY_SOUND)
            .map((hit) => ({ ...hit, score: hit.score * BY_SOUND }));
    return entities
      .flatMap((_, entity) => [...written(entity), ...spoken(entity)].sort((x, y) => y.score - x.score).slice(0, 1))
      .sort((x, y) => y.score - x.score || mentions(y) - mentions(x) || x.entity - y.entity)
      .slice(0, limit)
      .map(({ entity, matched }) => ({ entity, matched }));
  }

  return { search, nearest };
}

const isLatin = (folded: string): boolean => /^[a-z0-9]+$/u.test(folded);
