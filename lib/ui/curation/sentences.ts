import type { PassageRow } from '../../query/types';

/** A sentence that mentions an entity, by which its mentions can be told from others. */
export interface Said {
  readonly passage: number;
  /** The sentence as it stands in the text. */
  readonly text: string;
}

/** The sentences of passages that mention an entity, in reading order, each wording once. */
export function sentencesWith(rows: readonly PassageRow[], entity: number): readonly Said[] {
  const found = new Map<string, Said>();
  for (const { passage, text, sentences, mentions } of rows)
    for (const { entity: owner, start, end } of mentions) {
      if (owner !== entity) continue;
      const [from, to] = sentences.find(([a, b]) => a <= start && end <= b) ?? [0, text.length];
      const sentence = text.slice(from, to).trim();
      if (!found.has(sentence)) found.set(sentence, { passage, text: sentence });
    }
  return [...found.values()];
}
