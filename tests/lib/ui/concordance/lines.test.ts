import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asTable, linesOf, linesOfWords, ORDERS, ordered } from '../../../../lib/ui/concordance/lines';
import type { PassageRow } from '../../../../lib/query/types';

const TITLES = ['海湾', '渔港'];
const titleOf = (article: number) => TITLES[article]!;

/** A passage in which every 湾 is a mention of entity 0. */
function passage(text: string, index: number, article = 0): PassageRow {
  const mentions = [...text.matchAll(/湾/gu)].map(({ index: start }) => ({
    entity: 0,
    start,
    end: start + 1,
    kind: 'name' as const,
    evidence: [],
  }));
  return { id: `p${index}`, passage: index, article, kind: 'body', page: null, text, sentences: [], mentions };
}

const ROWS = [passage('清理蓝湾，建设碧湾。', 0, 1), passage('保护蓝湾\n水质', 1, 0)];

describe('concordance', () => {
  test('has a line for each mention, white space made even', () => {
    expect(linesOf(ROWS, 0).map(({ left, key, right }) => `${left}|${key}|${right}`)).toEqual([
      '清理蓝|湾|，建设碧湾。',
      '清理蓝湾，建设碧|湾|。',
      '保护蓝|湾| 水质',
    ]);
    expect(linesOf(ROWS, 1)).toEqual([]);
  });

  test('of words has a line wherever they stand, name or not', () => {
    expect(linesOfWords(ROWS, '湾，').map(({ left, key }) => `${left}|${key}`)).toEqual(['清理蓝|湾，']);
    expect(linesOfWords(ROWS, '蓝湾').map(({ row }) => row.id)).toEqual(['p0', 'p1']);
  });

  test.each([
    ['order', ['清理蓝', '清理蓝湾，建设碧', '保护蓝']],
    ['left', ['清理蓝湾，建设碧', '保护蓝', '清理蓝']],
    ['right', ['清理蓝湾，建设碧', '清理蓝', '保护蓝']],
    ['source', ['保护蓝', '清理蓝', '清理蓝湾，建设碧']],
  ] as const)('sorted by %s', (order, expected) => {
    expect(ordered(linesOf(ROWS, 0), order, titleOf).map(({ left }) => left)).toEqual(expected);
  });

  test('any order holds the same lines, and is its own order again', () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom('湾', '蓝', '碧', '，', ' ', '一'), maxLength: 12 }));
    fc.assert(
      fc.property(texts, fc.constantFrom(...ORDERS), (all, order) => {
        const lines = linesOf(
          all.map((text, i) => passage(text, i, i % 2)),
          0,
        );

        const sorted = ordered(lines, order, titleOf);

        expect(new Set(sorted)).toEqual(new Set(lines));
        expect(ordered(sorted, order, titleOf)).toEqual(sorted);
      }),
    );
  });

  test('copies as a table', () => {
    expect(asTable(linesOf(ROWS.slice(1), 0), titleOf)).toBe('保护蓝\t湾\t 水质\t海湾');
  });
});
