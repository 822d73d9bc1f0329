import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { declaredCharset, parseHtml } from '../../../graph/read/html';
import type { Parsed } from '../../../graph/read/types';

const PAGE = readFileSync('tests/fixtures/read/news.html', 'utf8');
const CORPUS = '../shared/corpora/html';

/** What a page that can be read is read to. */
function parsed(page: string): Parsed {
  const outcome = parseHtml(page, 'a.html');
  if (!outcome.ok) throw new Error(outcome.findings[0]!.message);
  return outcome.value;
}

describe('parseHtml', () => {
  const { lines, title, date, text } = parsed(PAGE);

  test('reads the main text and nothing else', () => {
    expect(lines.map(({ role, text: words }) => [role, words])).toEqual([
      ['heading', '清溪启用第三座污水处理厂'],
      [
        'paragraph',
        '本报讯（记者 林一帆）6月17日，清溪县第三座污水处理厂正式启用，日处理能力3万吨，“一厂一策”同步推行。',
      ],
      ['heading', '管网先行'],
      ['paragraph', '两年来，全县新建管网86公里，改造雨污合流管道41公里。'],
      ['paragraph', '沿河12个村接入管网。'],
      ['caption', '启用仪式现场 林一帆 摄'],
      ['list', '一期工程服务老城区，人口约五万。'],
      ['list', '二期工程明年开工，服务高新区。'],
    ]);
  });

  test('takes title and date from the metadata', () => {
    expect({ title, date }).toEqual({ title: '清溪启用第三座污水处理厂', date: '2024-06-18' });
  });

  test('knows where each character stands in the page', () => {
    for (const { text: words, at } of lines)
      for (let i = 0; i < words.length; i++) expect([words[i], '&', ' ', '\n']).toContain(text[at![i]!]);
  });

  test('gives up a page that nests without end', () => {
    expect(parseHtml('<div>'.repeat(100_000), 'a.html')).toMatchObject({
      findings: [{ code: 'nested-without-end', where: 'a.html' }],
    });
  });

  test('goes through a deep page', () => {
    const deep = `${'<div>'.repeat(1500)}<p>很深的地方，也有一段文字，读得到。</p>`;
    expect(parsed(deep).lines.map((line) => line.text)).toEqual(['很深的地方，也有一段文字，读得到。']);
  });

  test.skipIf(!existsSync(CORPUS))('reads the saved pages: each has title, date, text, and no code', () => {
    for (const name of readdirSync(CORPUS)) {
      const page = parsed(readFileSync(`${CORPUS}/${name}`, 'utf8'));
      expect(page.title, name).toMatch(/\p{sc=Han}{4}/u);
      expect(page.date, name).toMatch(/^20\d\d-\d\d-\d\d$/u);
      expect(page.lines.length, name).toBeGreaterThan(5);
      for (const line of page.lines) expect(line.text).not.toMatch(/function|var |责任编辑|TOP \d/u);
    }
  });
});

test.each([
  ['<meta charset=gbk>', 'gbk'],
  ['<META http-equiv="Content-Type" content="text/html; charset=GB2312">', 'GB2312'],
  ['<p>nothing</p>', null],
])('the charset of %s is %s', (head, expected) => {
  expect(declaredCharset(new TextEncoder().encode(head))).toBe(expected);
});
