import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../graph/read/md';

const STATUTE = `# 清溪县河道管理条例

2020年3月1日 清溪县人民代表大会常务委员会通过

<!-- INFO END -->

## 第一章 总则

第一条 为了加强**河道**管理，
制定本条例。

> 引文一段，见[附件](https://example.org/a.html)。

- 清淤
- [x] 护岸

![河道整治前后](a.png)
`;

describe('parseMarkdown', () => {
  const { lines, title, text } = parseMarkdown(STATUTE);

  test('gives blocks with their roles, marks dropped', () => {
    expect(lines.map(({ role, level, text: words }) => [role, level, words])).toEqual([
      ['heading', 1, '清溪县河道管理条例'],
      ['paragraph', undefined, '2020年3月1日 清溪县人民代表大会常务委员会通过'],
      ['heading', 2, '第一章 总则'],
      ['paragraph', undefined, '第一条 为了加强河道管理，制定本条例。'],
      ['paragraph', undefined, '引文一段，见附件。'],
      ['list', undefined, '清淤'],
      ['list', undefined, '护岸'],
      ['caption', undefined, '河道整治前后'],
    ]);
    expect(title).toBe('清溪县河道管理条例');
  });

  test('knows where each character stands in the file', () => {
    for (const line of lines) expect([...line.text].map((_, i) => text[line.at![i]!]).join('')).toBe(line.text);
  });

  test('takes title and date from front matter, and shows none of it', () => {
    const parsed = parseMarkdown('---\ntitle: "夏日行动"\ndate: 2024-07-01\n---\n\n正文。\n');
    expect(parsed).toMatchObject({ title: '夏日行动', date: '2024-07-01' });
    expect(parsed.lines.map((line) => line.text)).toEqual(['正文。']);
  });

  test('leaves a comment that never ends out to the end', () => {
    expect(parseMarkdown('正文。<!-- 注\n第二行').lines.map((line) => line.text)).toEqual(['正文。']);
  });
});
