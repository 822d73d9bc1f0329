import type { EntityType, Mention, Relation } from '../../model/types';
import type { Answer } from './types';
import type { Sentence, View } from './view';

/** An answer that a whole sentence gives. */
export const fromSentence = (answer: string, entity: string | null, { passage, start, end }: Sentence): Answer => ({
  answer,
  entity,
  passage: passage.id,
  start,
  end,
});

/** An answer that the words of a relation give. */
export const fromRelation = (answer: string, entity: string | null, { passage, start, end }: Relation): Answer => ({
  answer,
  entity,
  passage,
  start,
  end,
});

/** The first of each answer. */
export const distinct = (answers: readonly Answer[]): readonly Answer[] =>
  [...new Map(answers.toReversed().map((each) => [each.answer, each])).values()].reverse();

/** Mentions of entities of these types in a sentence. */
export const mentionsOf = (view: View, { mentions }: Sentence, types: readonly EntityType[]): readonly Mention[] =>
  mentions.filter(({ entity }) => types.includes(view.entity(entity).type));
