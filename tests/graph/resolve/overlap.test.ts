import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../../graph/recognise/types';
import { believe, type Believed, longestBelieved } from '../../../graph/resolve/overlap';

const candidate = (start: number, end: number, weight: number, over: Partial<Candidate> = {}): Candidate => ({
  start,
  end,
  weight,
  type: 'place',
  kind: 'name',
  evidence: `test/w${weight}`,
  ...over,
});
const ranges = (spans: readonly Believed[]) => spans.map(({ start, end }) => [start, end]);

describe('believe', () => {
  test('adds up the reasons for the same range and type, strongest first', () => {
    const [span] = believe([
      candidate(0, 2, 1, { evidence: 'segmenter/ns' }),
      candidate(0, 2, 3, { evidence: 'gazetteer/county', name: '安吉县', codes: ['330523'] }),
      candidate(0, 2, -1, { evidence: 'context/verb' }),
    ]);
    expect(span).toMatchObject({
      weight: 3,
      evidence: ['gazetteer/county', 'segmenter/ns'],
      name: '安吉县',
      codes: ['330523'],
    });
  });

  test('does not believe what has more against it than for it', () => {
    expect(believe([candidate(0, 2, 1), candidate(0, 2, -1.5)])).toEqual([]);
  });

  test('hears a rule once', () => {
    expect(believe([candidate(0, 2, 1), candidate(0, 2, 1), candidate(0, 2, -1.5)])).toEqual([]);
  });

  test('keeps types apart', () => {
    expect(believe([candidate(0, 2, 1), candidate(0, 2, 2, { type: 'org' })])).toHaveLength(2);
  });
});

describe('longestBelieved', () => {
  const resolve = (...candidates: Candidate[]) => longestBelieved(believe(candidates));

  test.each([
    [
      'the longer of two nested names wins, however sure the shorter is',
      [
        [0, 3, 6],
        [0, 4, 1],
      ],
      [[0, 4]],
    ],
    [
      'unless the longer is hardly believed',
      [
        [0, 7, 8],
        [0, 8, 0.1],
      ],
      [[0, 7]],
    ],
    [
      'a name over two sure ones wins',
      [
        [0, 3, 5],
        [3, 6, 5],
        [0, 6, 1],
      ],
      [[0, 6]],
    ],
    [
      'of two names that cross and are as long the surer wins',
      [
        [0, 4, 1],
        [2, 6, 3],
      ],
      [[2, 6]],
    ],
    [
      'neighbours stay',
      [
        [0, 2, 1],
        [2, 4, 1],
      ],
      [
        [0, 2],
        [2, 4],
      ],
    ],
  ] as [string, [number, number, number][], [number, number][]][])('%s', (_, given, expected) => {
    const actual = resolve(...given.map(([start, end, weight]) => candidate(start, end, weight)));
    expect(ranges(actual)).toEqual(expected);
  });

  test('of two types for one range the surer wins', () => {
    expect(resolve(candidate(0, 2, 1), candidate(0, 2, 2, { type: 'org' }))).toMatchObject([{ type: 'org' }]);
  });

  test.each([
    ['may lie inside a longer programme', 'programme', [0, 5], [0, 1], true],
    ['may not lie inside a person', 'person', [0, 3], [0, 1], false],
    ['may lie inside a railway', 'place', [0, 5], [0, 1], true],
    ['may not cross an edge', 'programme', [0, 5], [4, 6], false],
    ['may not be the name itself', 'programme', [0, 1], [0, 1], false],
  ] as const)('an abbreviation %s', (_, type, name, abbr, stays) => {
    const actual = resolve(candidate(name[0], name[1], 3, { type }), candidate(abbr[0], abbr[1], 3, { kind: 'abbr' }));
    expect(actual.some(({ kind }) => kind === 'abbr')).toBe(stays);
  });

  test('names never overlap, and no set of names is worth more', () => {
    const spans = fc.array(
      fc
        .tuple(fc.nat({ max: 12 }), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
        .map(([start, length, weight]) => candidate(start, start + length, weight)),
      { maxLength: 8 },
    );
    const worth = (set: readonly Believed[]) =>
      set.reduce((sum, { start, end, weight }) => sum + (end - start) ** 2 / (1 + Math.exp(-weight)), 0);
    const apart = (set: readonly Believed[]) =>
      set.every((a, i) => set.every((b, j) => i === j || a.end <= b.start || b.end <= a.start));
    fc.assert(
      fc.property(spans, (candidates) => {
        const believed = believe(candidates);
        const chosen = longestBelieved(believed);
        expect(apart(chosen)).toBe(true);
        for (let bits = 0; bits < 2 ** believed.length; bits++) {
          const set = believed.filter((_, i) => bits & (1 << i));
          if (apart(set)) expect(worth(set)).toBeLessThanOrEqual(worth(chosen) + 1e-9);
        }
      }),
    );
  });
});
