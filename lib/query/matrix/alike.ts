/** Rounds of averaging at most; a matrix of a few hundred rows settles long before. */
const ROUNDS = 200;
/** The axis has settled when no score moves by more. */
const STILL = 1e-9;

/** Scores by which rows and columns that are alike stand together: sort each by its own. */
export interface Alike {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

const sum = (values: Iterable<number>): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};

/**
 * Seriation by the first axis of correspondence analysis, found by reciprocal averaging: a row's score is the mean of the scores of its
 * columns, weighted by the counts, and a column's that of its rows, until they settle. A row that one column alone has tells nothing of
 * likeness, and would pull that column away from all others: it only follows its column. What is empty scores 0 and stands in the
 * middle. The first column that has a score has a negative one, so that the same matrix always gives the same order.
 *
 * Source: M. O. Hill, “Reciprocal Averaging: An Eigenvector Method of Ordination”, Journal of Ecology 61(1), 1973.
 *
 * @param rows indices by which `count` is asked
 * @param columns the same
 */
export function alike(
  rows: readonly number[],
  columns: readonly number[],
  count: (row: number, column: number) => number,
): Alike {
  const counts = rows.map((row) => columns.map((column) => count(row, column)));
  const telling = counts.filter((row) => row.filter((n) => n > 0).length > 1);
  const ofColumn = columns.map((_, c) => sum(telling.map((row) => row[c]!)));
  const all = sum(ofColumn);

  /** Mean 0 and variance 1 by weight, which takes out the axis on which all are equal. */
  const standard = (scores: readonly number[]): number[] => {
    const mean = sum(scores.map((score, c) => score * ofColumn[c]!)) / all;
    const centred = scores.map((score, c) => (ofColumn[c] === 0 ? 0 : score - mean));
    const spread = Math.sqrt(sum(centred.map((score, c) => score * score * ofColumn[c]!)) / all);
    return centred.map((score) => (spread < STILL ? 0 : score / spread));
  };
  const meanOf = (row: readonly number[], scores: readonly number[]): number => {
    const weight = sum(row);
    return weight === 0 ? 0 : sum(row.map((n, c) => n * scores[c]!)) / weight;
  };

  let scores = all === 0 ? columns.map(() => 0) : standard([...columns.keys()]);
  for (let round = 0; all > 0 && round < ROUNDS; round++) {
    const ofRows = telling.map((row) => meanOf(row, scores));
    const next = standard(
      columns.map((_, c) =>
        meanOf(
          telling.map((row) => row[c]!),
          ofRows,
        ),
      ),
    );
    const moved = Math.max(...next.map((score, c) => Math.abs(score - scores[c]!)));
    scores = next;
    if (moved < STILL) break;
  }
  const turn = (scores.find((score) => score !== 0) ?? -1) > 0 ? -1 : 1;
  return {
    rows: counts.map((row) => turn * meanOf(row, scores) + 0),
    columns: scores.map((score) => turn * score + 0),
  };
}
