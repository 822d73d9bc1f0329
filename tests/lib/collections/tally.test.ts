import { expect, test } from 'vitest';
import { tally } from '../../../lib/collections/tally';

test('the commonest value comes first, of two as common the lower', () =>
  expect(tally(['b', 'c', 'a', 'c'])).toEqual([
    ['c', 2],
    ['a', 1],
    ['b', 1],
  ]));
