import { expect, it } from 'vitest';
import { communitiesOf } from '../../../graph/arrange/communities';

const ring = (first: number, size: number) =>
  Array.from({ length: size }, (_, i) =>
    Array.from({ length: size - i - 1 }, (_, j) => [first + i, first + i + j + 1] as const),
  )
    .flat()
    .map(([a, b]) => ({ a, b, weight: 1 }));

it.each([
  ['nothing', 0, [], []],
  ['entities without edges', 2, [], [-1, -1]],
  ['a pair', 3, [{ a: 0, b: 2, weight: 0.5 }], [0, -1, 0]],
  ['the larger first, though it comes later', 7, [...ring(0, 3), ...ring(3, 4)], [1, 1, 1, 0, 0, 0, 0]],
])('%s', (_, entities, skeleton, expected) => expect(communitiesOf(entities, skeleton)).toEqual(expected));
