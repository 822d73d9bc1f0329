/** Two columns of a matrix side by side: what both say, what one says alone, how much more often, and in which words. */
import { keyness, type Keyness } from '../../stats/keyness';
import type { Corpus } from '../corpus';
import { nearestVariant } from '../matrix/near';
import { cellHits, type Matrix } from '../matrix/tabulate';
import { wordingOf, type Wording } from './wording';

/** How near words must come to stand beside those of the other side as the same thing put otherwise. */
const NEAR = 0.6;

export const SIDES = ['shared', 'left', 'right'] as const;
/** `shared` for what both columns have, else the one that has it alone. */
export type Side = (typeof SIDES)[number];

export interface Compared {
  /** Index of the row. */
  readonly row: number;
  readonly side: Side;
  /** Mentions, and occurrences inside longer names. */
  readonly left: { readonly mentions: number; readonly inside: number };
  readonly right: { readonly mentions: number; readonly inside: number };
  /** Of the left column against the right one: negative where the right says it more. */
  readonly keyness: Keyness;
}

/** The rows that either column has, what is most key to a side first; of equals what is said more. */
export function compared(matrix: Matrix, left: number, right: number): readonly Compared[] {
  const width = matrix.columns.length;
  const sizes = [left, right].map((column) => matrix.columns[column]!.characters);
  const at = (row: number, column: number) => ({
    mentions: matrix.mentions[row * width + column]!,
    inside: matrix.inside[row * width + column]!,
  });
  return matrix.rows
    .flatMap((_, row): Compared[] => {
      const [one, other] = [at(row, left), at(row, right)];
      const [here, there] = [one.mentions + one.inside, other.mentions + other.inside];
      if (here + there === 0) return [];
      return [
        {
          row,
          side: here === 0 ? 'right' : there === 0 ? 'left' : 'shared',
          left: one,
          right: other,
          keyness: keyness({ count: one.mentions, size: sizes[0]! }, { count: other.mentions, size: sizes[1]! }),
        },
      ];
    })
    .sort((x, y) => Math.abs(y.keyness.g2) - Math.abs(x.keyness.g2) || totalOf(y) - totalOf(x) || x.row - y.row);
}

const totalOf = ({ left, right }: Compared) => left.mentions + left.inside + right.mentions + right.inside;

/**
 * How both columns put a row: the clauses that are most alike. Where one of them does not say it, its words that come nearest to it;
 * null where none do.
 */
export function wordingBetween(
  corpus: Corpus,
  matrix: Matrix,
  { row, side }: Compared,
  left: number,
  right: number,
): Wording | null {
  const near = (column: number) => {
    const texts = matrix.columns[column]!.passages.map((index) => corpus.passages[index]!);
    const found = nearestVariant(texts, matrix.rows[row]!.variants, NEAR);
    return found === null ? [] : [found];
  };
  return wordingOf(
    corpus,
    side === 'right' ? near(left) : cellHits(matrix, row, left),
    side === 'left' ? near(right) : cellHits(matrix, row, right),
  );
}
