import { describe, expect, test } from 'vitest';
import { parseCsv, rowsOf } from '../../../graph/read/csv';
import { parseJsonLines } from '../../../graph/read/jsonl';
import { read } from '../../../graph/read/read';
import { fieldOf } from '../../../graph/read/records';
import { restore } from '../../../graph/restore/restore';
import { faults } from '../restore/typeset';

const CSV = `标题,作者,日期,地点,正文,点击
河道整治,"林一帆、何苇",2024-06-18,湖州,"第一段，有“引号”。
第二段说:""好""。",12
空行一条,,,,,3
夜归,,2024年7月,,一句话的文章，也算一篇。,5
`;

const JSONL = `{"title": "河道整治", "author": ["林一帆", "何苇"], "text": "第一段。\\n第二段说：\\u201c好\\u201d。", "date": "2024-06-18"}
{"text": "没有标题的一篇，照样读。", "id": 7}
`;

describe('tables', () => {
  test.each([
    ['a.csv', CSV],
    ['a.jsonl', JSONL],
  ])('%s: each row with text is an article, and the file is tiled', async (name, text) => {
    const outcome = await read({ name, bytes: new TextEncoder().encode(text) });
    if (!outcome.ok) throw new Error(outcome.findings[0]!.message);
    const document = restore(outcome.value);
    expect(document.articles).toHaveLength(2);
    expect(document.articles[0]).toMatchObject({ title: '河道整治', authors: ['林一帆', '何苇'], date: '2024-06-18' });
    expect(faults(document, text.length)).toEqual([]);
    const [first] = document.articles;
    const bodies = first!.passages.filter(({ kind }) => kind === 'body');
    expect(bodies).toHaveLength(2);
    expect(text.slice(...bodies[0]!.source)).toMatch(/^第一段/u);
  });

  test('a place that a column names is the place the article speaks for', async () => {
    const outcome = await read({ name: 'a.csv', bytes: new TextEncoder().encode(CSV) });
    expect(outcome.ok && restore(outcome.value).articles.map(({ placeName }) => placeName)).toEqual(['湖州', null]);
  });

  test('cells may hold separators, line ends and quotes, and know their places', () => {
    const [, row] = rowsOf(CSV, ',');
    expect(row!.map(({ text }) => text)).toEqual([
      '河道整治',
      '林一帆、何苇',
      '2024-06-18',
      '湖州',
      '第一段，有“引号”。\n第二段说:"好"。',
      '12',
    ]);
    for (const { text, at } of row!) expect(at.map((place) => CSV[place]).join('')).toBe(text);
  });

  test.each([
    ['no column of text', () => parseCsv('a,b\n1,2\n', 'x.csv'), 'no-text-column', 'x.csv'],
    ['no field of text', () => parseJsonLines('{"a": 1}\n', 'x.jsonl'), 'no-text-column', 'x.jsonl'],
    ['a line that is no JSON', () => parseJsonLines('{"text": "一"}\n{oops\n', 'x.jsonl'), 'no-json', 'x.jsonl:2'],
    ['a line that is no object', () => parseJsonLines('[1]\n', 'x.jsonl'), 'no-object', 'x.jsonl:1'],
    ['half a character', () => parseJsonLines('{"text": "一\\ud83d二"}', 'x.jsonl'), 'half-character', 'x.jsonl:1'],
  ])('%s is a finding', (_, parse, code, where) => {
    expect(parse()).toMatchObject({ ok: false, findings: [{ code, where }] });
  });
});

test.each([
  ['正文', 'text'],
  [' Title ', 'title'],
  ['发布时间', 'date'],
  ['clicks', null],
])('the column %s means %s', (name, field) => {
  expect(fieldOf(name)).toBe(field);
});
