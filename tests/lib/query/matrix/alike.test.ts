import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alike } from '../../../../lib/query/matrix/alike';

const indices = (n: number) => Array.from({ length: n }, (_, i) => i);
const scores = (counts: readonly (readonly number[])[]) =>
  alike(indices(counts.length), indices(counts[0]!.length), (row, column) => counts[row]![column]!);
const order = (values: readonly number[]) =>
  indices(values.length).toSorted((a, b) => values[a]! - values[b]! || a - b);

describe('alike', () => {
  it('brings a shuffled band back into order, up to direction', () => {
    const band = indices(8).map((row) => indices(6).map((column) => (Math.abs(row * 0.7 - column) <= 1.2 ? 3 : 0)));
    const [rows, columns] = [
      [3, 0, 6, 1, 7, 5, 2, 4],
      [4, 1, 5, 0, 2, 3],
    ] as const;
    const found = scores(rows.map((row) => columns.map((column) => band[row]![column]!)));
    const sorted = order(found.columns).map((place) => columns[place]!);
    expect([indices(6), indices(6).reverse()]).toContainEqual(sorted);
  });

  /** First axis of the table, from the singular value decomposition of its standardised residuals (numpy), up to sign. */
  it('agrees with correspondence analysis by singular values', () => {
    const counts = [
      [4, 2, 0, 1],
      [3, 3, 1, 0],
      [0, 1, 5, 2],
      [1, 0, 2, 6],
    ];
    const expected = [-1.144850591, -1.042393094, 0.869743956, 0.939467961];
    const { columns } = scores(counts);
    for (const [c, value] of expected.entries()) expect(columns[c]).toBeCloseTo(value, 6);
  });

  it('lets a row of one column follow it, and what is empty stand in the middle', () => {
    const { rows, columns } = scores([
      [2, 2, 0, 0, 0],
      [0, 2, 2, 0, 0],
      [0, 0, 0, 9, 0],
      [0, 7, 0, 0, 0],
      [0, 0, 0, 0, 0],
    ]);
    expect([columns[3], columns[4], rows[4]]).toEqual([0, 0, 0]);
    expect(rows[3]).toBe(columns[1]);
    expect(columns[0]! < columns[1]! && columns[1]! < columns[2]!).toBe(true);
  });

  it('gives finite scores for any counts, the same ones each time', () => {
    const counts = fc
      .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
      .chain(([height, width]) =>
        fc.array(fc.array(fc.nat(5), { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
      );
    fc.assert(
      fc.property(counts, (table) => {
        const found = scores(table);
        expect([...found.rows, ...found.columns].every(Number.isFinite)).toBe(true);
        expect(scores(table)).toEqual(found);
      }),
    );
  });
});
