import { Automaton } from '../match/automaton';
import type { Entity } from '../model/types';
import type { Draft } from './draft';

/** Evidence of a mention that stands because a reader said that these words are a name. */
const VARIANT_EVIDENCE = 'curation/variant';

/** Words that name an entity too. */
export interface Variant {
  readonly entity: Entity;
  readonly words: string;
}

/** What became of a variant: mentions added, places where the words name its entity already, and whose names stand elsewhere. */
export interface Added {
  added: number;
  known: number;
  readonly instead: Map<string, number>;
}

/**
 * Look the words of all variants up in every passage and add mentions where they stand and no name as long or longer does. A shorter
 * name inside the words gives way, for names do not overlap; an abbreviation may lie within, but for a person or a place that is one
 * word. Of two variants of the same words the first counts, of words that overlap the longest from the left.
 */
export function addVariants(draft: Draft, variants: readonly Variant[]): readonly Added[] {
  const results = variants.map((): Added => ({ added: 0, known: 0, instead: new Map() }));
  if (variants.length === 0) return results;
  const automaton = Automaton.of(variants.map(({ words }) => words));
  for (const { id: passage, text } of draft.passages)
    automaton.scan(text, (start, end, index) => {
      const { entity } = variants[index]!;
      const result = results[index]!;
      const over = draft.mentionsIn(passage).filter(({ mention }) => mention.start < end && start < mention.end);
      const whole = entity.type === 'person' || entity.type === 'place';
      const isWithin = (mention: { readonly start: number; readonly end: number }) =>
        start <= mention.start && mention.end <= end && mention.end - mention.start < end - start;
      const block = over.find(({ mention }) => !isWithin(mention));
      if (block) {
        const { entity: owner } = block.mention;
        if (owner === entity.id) result.known++;
        else result.instead.set(owner, (result.instead.get(owner) ?? 0) + 1);
        return;
      }
      for (const { index: inner, mention } of over) if (mention.kind !== 'abbr' || whole) draft.drop(inner);
      result.added++;
      draft.add({
        entity: entity.id,
        passage,
        start,
        end,
        surface: text.slice(start, end),
        kind: 'name',
        evidence: [VARIANT_EVIDENCE],
      });
    });
  return results;
}
