import { describe, expect, test } from 'vitest';
import { gapsOf, measure } from '../../../graph/restore/frames';
import { rowsOf } from '../../../graph/restore/rows';
import { column, rawText } from './typeset';

const gaps = (text: string) => gapsOf(rowsOf(rawText(text)));

describe('gapsOf', () => {
  test.each([
    ['lines without blank lines', '一\n二\n三\n四', ['fresh', 'next', 'next', 'next']],
    [
      'a blank line between all means nothing; where it is missing a frame begins',
      '一\n\n二\n\n三\n四\n\n五',
      ['fresh', 'next', 'next', 'fresh', 'next'],
    ],
    [
      'a blank line parts paragraphs, more part frames',
      '一\n二\n三\n四\n\n五\n\n\n六',
      ['fresh', 'next', 'next', 'next', 'apart', 'fresh'],
    ],
    ['a page begins a frame', '一\n二\f三\n四', ['fresh', 'next', 'fresh', 'next']],
  ])('%s', (_, text, expected) => {
    expect(gaps(text)).toEqual(expected);
  });
});

describe('measure', () => {
  const paragraph =
    '清溪县把水网建设作为今年的头等大事，统筹推进河道整治、水库扩容和灌区改造，计划完成投资十二亿元，让群众喝上放心水、用上便宜电。';

  test.each([14, 18, 24])('the column of %d characters is as wide', (characters) => {
    const rows = rowsOf(rawText(column([paragraph, paragraph, paragraph], characters)));
    const widths = measure(rows, gapsOf(rows)).column;
    for (const width of widths) expect(Math.abs(width - 2 * characters)).toBeLessThanOrEqual(1.5);
  });
});
