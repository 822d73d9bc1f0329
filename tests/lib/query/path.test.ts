import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strongestPath } from '../../../lib/query/path';
import type { EdgeRow } from '../../../lib/query/types';

const edge = (a: number, b: number, passage: number): EdgeRow => ({
  a: Math.min(a, b),
  b: Math.max(a, b),
  sentence: 0,
  passage,
  article: 0,
  spread: 0,
  logDice: 0,
  g2: 0,
  npmi: 0,
});
const byPassage = (edge: EdgeRow) => edge.passage;
const path = (edges: readonly EdgeRow[], from: number, to: number, steps?: number) =>
  strongestPath(edges, from, to, byPassage, steps);

describe('strongestPath', () => {
  it('takes two strong steps rather than a weak one', () => {
    const edges = [edge(0, 2, 1), edge(0, 1, 4), edge(1, 2, 4)];
    expect(path(edges, 0, 2)).toEqual([0, 1, 2]);
    expect(path(edges, 0, 2, 1)).toEqual([0, 2]);
  });

  it('takes the fewer steps of two ways as strong', () => {
    expect(path([edge(0, 1, 2), edge(1, 2, 2), edge(0, 2, 1)], 0, 2)).toEqual([0, 2]);
  });

  it('is of four steps at most', () => {
    const chain = [0, 1, 2, 3, 4].map((node) => edge(node, node + 1, 9));
    expect(path(chain, 0, 4)).toEqual([0, 1, 2, 3, 4]);
    expect(path(chain, 0, 5)).toBeNull();
  });

  it('does not walk what has no strength', () => {
    expect(path([edge(0, 1, 0)], 0, 1)).toBeNull();
  });

  it('is nowhere to go from a name to itself', () => void expect(path([], 3, 3)).toEqual([3]));

  it('is as short as the best of all walks, and the same there and back', () => {
    const edges = fc.uniqueArray(
      fc.record({ a: fc.nat(5), b: fc.nat(5), passage: fc.integer({ min: 1, max: 9 }) }).filter(({ a, b }) => a < b),
      { selector: ({ a, b }) => a * 9 + b, maxLength: 12 },
    );
    const length = (rows: readonly EdgeRow[], way: readonly number[]) =>
      way.slice(1).reduce((sum, node, i) => {
        const step = rows.find((row) => row.a === Math.min(node, way[i]!) && row.b === Math.max(node, way[i]!));
        return sum + 1 / step!.passage;
      }, 0);
    const shortest = (rows: readonly EdgeRow[], from: number, to: number, steps: number): number => {
      if (from === to) return 0;
      if (steps === 0) return Infinity;
      return Math.min(
        Infinity,
        ...rows
          .filter(({ a, b }) => a === from || b === from)
          .map(({ a, b, passage }) => 1 / passage + shortest(rows, a + b - from, to, steps - 1)),
      );
    };
    fc.assert(
      fc.property(edges, (some) => {
        const rows = some.map(({ a, b, passage }) => edge(a, b, passage));
        const there = path(rows, 0, 1);
        const back = path(rows, 1, 0);
        const best = shortest(rows, 0, 1, 4);
        if (there === null) return void expect([best, back]).toEqual([Infinity, null]);
        expect(length(rows, there)).toBeCloseTo(best, 9);
        expect(length(rows, back!)).toBeCloseTo(best, 9);
      }),
    );
  });
});
