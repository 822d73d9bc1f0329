import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathEdges } from '../../../../lib/query/paths/edges';
import { strongestPaths, pathsOf } from '../../../../lib/query/paths/paths';
import { lengthOf } from '../../../../lib/query/paths/step';
import type { EdgeRow } from '../../../../lib/query/types';
import { fixtureReader } from '../../../fixtures/graph';

const edge = (a: number, b: number, logDice: number, rest: Partial<EdgeRow> = {}): EdgeRow => ({
  a: Math.min(a, b),
  b: Math.max(a, b),
  ...{ sentence: 1, passage: 1, article: 1, spread: 1, logDice, g2: 1, npmi: 0 },
  ...rest,
});
const ways = (edges: readonly EdgeRow[], from: number, to: number, stated: readonly string[] = []) =>
  strongestPaths({ edges, stated: new Set(stated) }, from, to).map(({ nodes }) => nodes);

describe('lengthOf', () => {
  it.each([
    ['names never apart', edge(0, 1, 14), 1],
    ['half as often together', edge(0, 1, 13), 2],
    ['no more often than chance', edge(0, 1, 14, { g2: 0 }), null],
    ['less often than chance', edge(0, 1, 9, { g2: -4 }), null],
  ])('of %s', (_, row, length) => expect(lengthOf(row)).toBe(length));
});

describe('strongestPaths', () => {
  it('gives three at most, two strong steps before a weak one', () => {
    const edges = [
      edge(0, 9, 5),
      edge(0, 1, 13),
      edge(1, 9, 13),
      edge(0, 2, 12),
      edge(2, 9, 13),
      edge(0, 3, 3),
      edge(3, 9, 3),
    ];
    expect(ways(edges, 0, 9)).toEqual([
      [0, 1, 9],
      [0, 2, 9],
      [0, 9],
    ]);
  });

  it('goes round a name that stands everywhere', () => {
    // 1 is a hub, together with any one name in a hundredth of its passages.
    const edges = [edge(0, 1, 7), edge(1, 9, 7), edge(0, 2, 13), edge(2, 3, 13), edge(3, 9, 13)];
    expect(ways(edges, 0, 9)).toEqual([
      [0, 2, 3, 9],
      [0, 1, 9],
    ]);
  });

  it('prefers of ways as long fewer steps, then facts, then sentences, then the order of the pack', () => {
    const apart = { sentence: 0 };
    expect(ways([edge(0, 9, 12), edge(0, 1, 13.5), edge(1, 9, 13.5)], 0, 9)).toEqual([
      [0, 9],
      [0, 1, 9],
    ]);
    const twins = (rest: Partial<EdgeRow>) => [
      edge(0, 1, 13, rest),
      edge(1, 9, 13, rest),
      edge(0, 2, 13),
      edge(2, 9, 13),
    ];
    expect(ways(twins({}), 0, 9)).toEqual([
      [0, 1, 9],
      [0, 2, 9],
    ]);
    expect(ways(twins(apart), 0, 9)).toEqual([
      [0, 2, 9],
      [0, 1, 9],
    ]);
    expect(ways(twins({}), 0, 9, ['2-9'])[0]).toEqual([0, 2, 9]);
    expect(ways(twins(apart), 0, 9, ['0-1', '1-9'])[0]).toEqual([0, 1, 9]);
  });

  it('takes four steps at most, and goes nowhere from a name to itself', () => {
    const chain = [0, 1, 2, 3, 4].map((node) => edge(node, node + 1, 14));
    expect(ways(chain, 0, 4)).toEqual([[0, 1, 2, 3, 4]]);
    expect(ways(chain, 0, 5)).toEqual([]);
    expect(ways(chain, 3, 3)).toEqual([]);
  });

  it('adds up the lengths of its steps', () => {
    const [path] = strongestPaths({ edges: [edge(0, 1, 13), edge(1, 2, 12.5)], stated: new Set() }, 0, 2);
    expect(path!.steps.map(({ from, to, length }) => [from, to, length])).toEqual([
      [0, 1, 2],
      [1, 2, 2.5],
    ]);
    expect(path!.length).toBe(4.5);
  });

  it('gives what listing every simple way gives, the same there and back', () => {
    const graphs = fc.uniqueArray(
      fc
        .record({
          a: fc.nat(6),
          b: fc.nat(6),
          logDice: fc.integer({ min: 8, max: 14 }),
          sentence: fc.nat(1),
          g2: fc.integer({ min: -1, max: 5 }),
        })
        .filter(({ a, b }) => a < b),
      { selector: ({ a, b }) => a * 9 + b, maxLength: 21 },
    );
    const all = (edges: readonly EdgeRow[], nodes: readonly number[], to: number): (readonly number[])[] => {
      const last = nodes.at(-1)!;
      if (last === to) return [nodes];
      if (nodes.length > 4) return [];
      return edges
        .filter(({ a, b, g2 }) => g2 > 0 && (a === last || b === last))
        .map(({ a, b }) => a + b - last)
        .filter((next) => !nodes.includes(next))
        .flatMap((next) => all(edges, [...nodes, next], to));
    };
    fc.assert(
      fc.property(graphs, fc.subarray(['0-2', '1-2', '2-3', '1-4']), (some, stated) => {
        const edges = some.map(({ a, b, logDice, ...rest }) => edge(a, b, logDice, rest));
        const along = (nodes: readonly number[], of: (row: EdgeRow) => number) =>
          nodes.slice(1).reduce((sum, node, i) => {
            const [a, b] = [Math.min(node, nodes[i]!), Math.max(node, nodes[i]!)];
            return sum + of(edges.find((row) => row.a === a && row.b === b)!);
          }, 0);
        const keys = (nodes: readonly number[]) => [
          along(nodes, (row) => 15 - row.logDice),
          nodes.length,
          along(nodes, (row) => (stated.includes(`${row.a}-${row.b}`) ? 0 : row.sentence > 0 ? 1 : 2)),
          ...nodes,
        ];
        const byKeys = (x: readonly number[], y: readonly number[]) => {
          const [one, other] = [keys(x), keys(y)];
          const at = one.findIndex((key, i) => key !== other[i]);
          return at < 0 ? 0 : one[at]! - other[at]!;
        };
        const expected = all(edges, [0], 1).sort(byKeys).slice(0, 3);
        expect(ways(edges, 0, 1, stated)).toEqual(expected);
        expect(ways(edges, 1, 0, stated)).toEqual(expected.map((nodes) => nodes.toReversed()));
      }),
      { numRuns: 400 },
    );
  });
});

describe('pathsOf', () => {
  it('gives of a pack the ways that all its edges give, whatever its overview holds', async () => {
    const [pack, few] = await Promise.all([fixtureReader(), fixtureReader(undefined, 5)]);
    for (const to of [4, 11, 20, pack.overview.entities.length - 1]) {
      const { paths, whole } = await pathsOf(few, 0, to);
      expect(whole).toBe(true);
      const all = { edges: pack.overview.edges, stated: (await pathEdges(pack, 0, to)).stated };
      expect(paths).toEqual(strongestPaths(all, 0, to));
    }
  });
});
