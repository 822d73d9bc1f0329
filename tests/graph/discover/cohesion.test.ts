import { describe, expect, it } from 'vitest';
import { cohesion, freedom } from '../../../graph/discover/cohesion';
import { corpusOf } from '../../../graph/recognise/corpus';
import { textsOf } from '../recognise/texts';

const corpus = corpusOf(textsOf([['甲乙丙丁', '戊甲乙己', '甲庚', '“甲乙”']]).passages);

describe('cohesion', () => {
  it('is the least ratio to chance over all cuts', () => {
    // 甲乙 3 times, 甲 4, 乙 3, of 14 code units.
    expect(cohesion('甲乙', corpus, 14)).toBeCloseTo((3 * 14) / (4 * 3));
    // 甲乙丙 once: cut as 甲·乙丙 (4, 1) or 甲乙·丙 (3, 1); the first is the less cohesive.
    expect(cohesion('甲乙丙', corpus, 14)).toBeCloseTo(14 / 4);
  });
});

describe('freedom', () => {
  it('is the smaller entropy; a mark or the end of a passage is another neighbour each time', () => {
    // Before 甲乙: start, 戊, “; behind: 丙, 己, ”. All different.
    expect(freedom('甲乙', corpus)).toBeCloseTo(Math.log(3));
    expect(freedom('乙', corpus)).toBe(0);
  });
});
