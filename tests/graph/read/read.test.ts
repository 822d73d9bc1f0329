import { describe, expect, test } from 'vitest';
import { formatOf, read } from '../../../graph/read/read';
import { gb18030, utf16, utf8 } from './encode';

describe('read', () => {
  test('gives text, lines that point into it, and the digest of the bytes', async () => {
    const bytes = utf8('第一行\r\n\r\n第二行\n');
    const outcome = await read({ name: 'a.txt', bytes });
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        uri: 'a.txt',
        format: 'txt',
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/u) as string,
        pages: null,
      },
    });
    if (!outcome.ok) return;
    const { text, lines } = outcome.value;
    expect(lines.map((line) => line.text)).toEqual(['第一行', '', '第二行']);
    for (const line of lines) expect(text.slice(line.start, line.end)).toBe(line.text);
  });

  test('turns pages at form feeds', async () => {
    const outcome = await read({ name: 'a.txt', bytes: utf8('第一页文字\f第二页文字\n还有\f第三页') });
    expect(outcome).toMatchObject({ ok: true, value: { pages: 3 } });
    if (outcome.ok) expect(outcome.value.lines.map(({ page }) => page)).toEqual([1, 2, 2, 3]);
  });

  test.each([
    ['nothing', new Uint8Array(), 'empty-file'],
    ['white space', utf8(' \n\u3000\n'), 'empty-file'],
    ['one character', utf8('好'), 'too-little-text'],
    ['marks only', utf8('——！！……'), 'too-little-text'],
    ['an unpaired surrogate', utf16('全市启动行动\uDC00，整治河道', 'be', true), 'unreadable-encoding'],
    ['bytes of a program', Uint8Array.from({ length: 64 }, (_, i) => (i % 4 === 0 ? 0x7f : 0)), 'binary-file'],
    ['a page without text', utf8('<html><body><script>var a = 12;</script></body></html>'), 'no-main-text', 'a.html'],
  ])('finds %s and names the file', async (_, bytes, code, name = 'b.txt') => {
    const outcome = await read({ name, bytes });
    expect(outcome).toMatchObject({ ok: false, findings: [{ code, where: name }] });
  });

  test('finds a line of 50 MB', async () => {
    const bytes = new Uint8Array(50_000_000).fill(0x61);
    const outcome = await read({ name: 'long.txt', bytes });
    expect(outcome).toMatchObject({ ok: false, findings: [{ code: 'line-too-long', where: 'long.txt' }] });
  });

  test('reads a page in the encoding that it declares', async () => {
    const page = `<html><head><meta charset="gb2312"><title>河道整治</title></head><body><p>全市启动清河行动，计划整治河道一百二十公里，惠及沿岸居民。</p></body></html>`;
    const outcome = await read({ name: 'a.htm', bytes: gb18030(page) });
    expect(outcome).toMatchObject({ ok: true, value: { format: 'html', title: '河道整治' } });
  });
});

test.each([
  ['报告.txt', 'txt'],
  ['报告', 'txt'],
  ['条例.MD', 'md'],
  ['页面.shtml', 'html'],
] as const)('%s is read as %s', (name, format) => {
  expect(formatOf(name)).toBe(format);
});
