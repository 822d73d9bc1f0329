import { describe, expect, it } from 'vitest';
import { occurrences } from '../../../lib/query/occurrences';

describe('occurrences', () => {
  it.each([
    [
      '千万工程与千万工程',
      '千万工程',
      [
        [0, 4],
        [5, 9],
      ],
    ],
    [
      'RCEP 和 rcep',
      'Rcep',
      [
        [0, 4],
        [7, 11],
      ],
    ],
    ['人人人', '人人', [[0, 2]]],
    // İ grows when lowered: offsets must not shift.
    ['İ城乡', '城乡', [[1, 3]]],
    ['城乡', '', []],
  ])('%s: %s', (text, words, expected) => expect(occurrences(text, words)).toEqual(expected));
});
