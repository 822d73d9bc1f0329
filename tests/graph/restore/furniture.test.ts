import { describe, expect, test } from 'vitest';
import { gapsOf } from '../../../graph/restore/frames';
import { furnitureOf } from '../../../graph/restore/furniture';
import { rowsOf } from '../../../graph/restore/rows';
import { rawText } from './typeset';

/** Rows that are set aside, by reason, and type set downwards. */
function aside(text: string) {
  const rows = rowsOf(rawText(text));
  const { reasons, upright } = furnitureOf(rows, gapsOf(rows));
  return {
    reasons: [...reasons].map(([i, reason]) => [rows[i]!.text.replace(/\s/gu, ''), reason]),
    upright: [...upright.values()],
  };
}

describe('furnitureOf', () => {
  test.each(['12', '— 12 —', '·12·', '④', '第 3 页', '第3页 共20页', '3/20'])(
    '%s at the foot of a page is its number',
    (number) => {
      expect(aside(`一行文字在这里。\n${number}\f下一页的文字。`).reasons).toEqual([
        [number.replace(/\s/gu, ''), 'page number'],
      ]);
    },
  );

  test('a figure within the text is none', () => {
    expect(aside('共有\n12\n个乡镇参加。\n后面还有文字。').reasons).toEqual([]);
  });

  test('letters one below the other are type set downwards', () => {
    expect(aside('一行文字在这里。\n水\n网\n先\n行\n下一行文字。').upright).toEqual([{ text: '水网先行', count: 4 }]);
  });

  test('a line that stands at the edge of several pages is a running head, whatever its figures', () => {
    const page = (n: number) => `清溪周刊 2024年第${n}期\n第${'一二三四'[n]}页的文字。\n还有一行文字。\n最后一行文字。`;
    expect(aside([1, 2, 3].map(page).join('\f')).reasons).toEqual(
      [1, 2, 3].map((n) => [`清溪周刊2024年第${n}期`, 'running head']),
    );
  });
});
