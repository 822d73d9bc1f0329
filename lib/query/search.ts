import { fold } from './fold';
import type { EntityHit, EntityRow } from './types';

/** How a form holds what was asked for, best first. */
const EXACT = 0;
const PREFIX = 1;
const INSIDE = 2;

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

/**
 * The search over names: what is exact comes before what begins so, before what holds it; then names before other surfaces before
 * pinyin before initials; then by number of mentions.
 */
export function nameIndex(
  entities: readonly EntityRow[],
  pinyin: readonly (readonly string[])[],
): (query: string, limit?: number) => readonly EntityHit[] {
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

  function best(entity: number, query: string, latin: boolean): { score: number; matched: string } | null {
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

  return (query, limit = 50) => {
    const folded = fold(query);
    if (folded === '') return [];
    const latin = /^[a-z0-9]+$/u.test(folded);
    const hits = entities.flatMap((_, entity) => {
      const hit = best(entity, folded, latin);
      return hit ? [{ entity, ...hit }] : [];
    });
    const mentions = ({ entity }: EntityHit) => entities[entity]!.mentions;
    return hits
      .sort((x, y) => x.score - y.score || mentions(y) - mentions(x) || x.entity - y.entity)
      .slice(0, limit)
      .map(({ entity, matched }) => ({ entity, matched }));
  };
}
