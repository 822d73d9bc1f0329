import { describe, expect, test } from 'vitest';
import { bareTitle, contentsOf } from '../../../graph/restore/contents';
import { rowsOf } from '../../../graph/restore/rows';
import { rawText } from './typeset';

const contents = (text: string) => contentsOf(rowsOf(rawText(text)));

describe('contentsOf', () => {
  test('reads pages, titles, authors and columns', () => {
    const { entries, columns, rows } = contents(
      '清溪县融媒体中心\n经 济\n6 水网先行/元 仲 林一帆\n9 园区“蝶变”/本刊记者 何 苇\n>>随笔\n12 读书与做事/林一帆\n14 夜归\n正文开始，这里不是目录。',
    );
    expect(entries).toEqual([
      { page: 6, title: '水网先行', authors: ['元仲', '林一帆'], column: '经济' },
      { page: 9, title: '园区“蝶变”', authors: ['何苇'], column: '经济' },
      { page: 12, title: '读书与做事', authors: ['林一帆'], column: '随笔' },
      { page: 14, title: '夜归', authors: [], column: '随笔' },
    ]);
    expect([...columns]).toEqual(['经济', '随笔']);
    expect([...rows].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  test('reads leader dots', () => {
    const { entries } = contents('水网先行……3\n园区蝶变……（12）\n读书与做事.......18\n夜归…………20');
    expect(entries.map(({ page, title }) => [page, title])).toEqual([
      [3, '水网先行'],
      [12, '园区蝶变'],
      [18, '读书与做事'],
      [20, '夜归'],
    ]);
  });

  test.each(['2025年，全县启动行动。\n3个乡镇先行。', '1 第一\n2 第二', ''])('finds none in ordinary text', (text) => {
    expect(contents(text).entries).toEqual([]);
  });
});

test('titles are compared without spaces and quotes', () => {
  expect(bareTitle('园区 “蝶变”')).toBe(bareTitle('园区蝶变'));
});
