import type { Corpus } from '../corpus';
import type { Column } from './columns';
import { nearestVariant, type Near } from './near';
import type { Row } from './rows';

/** That something is not said, in a form that can be checked: what was looked for, and where. */
export interface Silence {
  /** Indices of the articles that were read, each with the characters read in it. */
  readonly articles: readonly { readonly article: number; readonly passages: number; readonly characters: number }[];
  readonly passages: number;
  readonly characters: number;
  /** The words that were looked for; none of them stands there. */
  readonly variants: readonly string[];
  /** The words there that come nearest; null where none does. */
  readonly nearest: Near | null;
}

/** The proof that a column says nothing of a row. */
export function silenceOf(corpus: Corpus, row: Row, column: Column): Silence {
  const read = new Map<number, { passages: number; characters: number }>();
  for (const passage of column.passages) {
    const { article } = corpus.passages[passage]!;
    const part = read.get(article) ?? { passages: 0, characters: 0 };
    part.passages++;
    part.characters += corpus.characters[passage]!;
    read.set(article, part);
  }
  return {
    articles: [...read].map(([article, part]) => ({ article, ...part })),
    passages: column.passages.length,
    characters: column.characters,
    variants: row.variants,
    nearest: nearestVariant(
      column.passages.map((index) => corpus.passages[index]!),
      row.variants,
    ),
  };
}
