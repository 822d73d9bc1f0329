import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readingOrder } from '../../../graph/read/pdf-order';
import { segmentsOf, type Segment } from '../../../graph/read/pdf-lines';
import { read } from '../../../graph/read/read';
import { restore } from '../../../graph/restore/restore';
import { faults } from '../restore/typeset';

const file = (name: string) => ({ name, bytes: readFileSync(`tests/fixtures/read/${name}`) });

async function restored(name: string) {
  const outcome = await read(file(name));
  if (!outcome.ok) throw new Error(outcome.findings[0]!.message);
  return { raw: outcome.value, document: restore(outcome.value) };
}

/** The paragraphs of `make-pdf.mjs` that both files begin with. */
const FIRST =
  '清溪县把水网建设作为今年的头等大事，统筹推进河道整治、水库扩容和灌区改造，计划完成投资十二亿元，让群众喝上放心水、用上便宜电。';
const LAST = '治水没有终点。县水利局负责人表示，只要一任接着一任干，清溪的水就会越来越清，百姓的日子就会越来越好。';

describe('a PDF with a text layer', () => {
  test('of two columns is read column by column, radicals folded', async () => {
    const { raw, document } = await restored('two-columns.pdf');
    expect(raw.text).toMatch(/[\u2E80-\u2FD5]/u);
    expect(document.articles).toHaveLength(1);
    const { title, authors, passages } = document.articles[0]!;
    expect([title, authors]).toEqual(['一张水网润清溪', ['林一帆']]);
    expect(passages.map(({ kind }) => kind)).toEqual([
      'title',
      'byline',
      'body',
      'body',
      'body',
      'subhead',
      'body',
      'body',
    ]);
    expect(passages[2]!.text).toBe(FIRST);
    expect(passages[7]!.text).toBe(LAST);
    expect(faults(document, raw.text.length)).toEqual([]);
  });

  test('of one column keeps its pages; printed page numbers are furniture', async () => {
    const { raw, document } = await restored('one-column.pdf');
    expect(raw.pages).toBe(2);
    const { passages } = document.articles[0]!;
    expect(document.articles).toHaveLength(1);
    expect(passages.filter(({ kind }) => kind === 'subhead').map(({ text }) => text)).toEqual(['久久为功', '问渠那得']);
    expect(passages.filter(({ kind }) => kind === 'body')).toHaveLength(11);
    expect(new Set(passages.map(({ page }) => page))).toEqual(new Set([1, 2]));
    const numbers = document.furniture.filter(({ reason }) => reason === 'page number');
    expect(numbers.map(({ source }) => raw.text.slice(...source))).toEqual(['1', '2']);
    expect(faults(document, raw.text.length)).toEqual([]);
  });

  test.each([
    ['scan.pdf', 'no-text-layer', file('scan.pdf').bytes],
    ['broken.pdf', 'damaged-pdf', new TextEncoder().encode('%PDF-1.7 and then nothing of the kind')],
  ])('%s becomes a finding', async (name, code, bytes) => {
    expect(await read({ name, bytes })).toMatchObject({ ok: false, findings: [{ code, where: name }] });
  });
});

describe('segmentsOf', () => {
  const run = (str: string, x: number, y: number) => ({ str, x, y, width: str.length * 10, height: 10, fontSize: 10 });

  test('joins runs of one baseline, parts columns, and sees spaces', () => {
    const items = [
      run('左栏', 0, 100),
      run('文字', 20, 100.5),
      run('右栏', 80, 100),
      run('林', 0, 80),
      run('溪', 15, 80),
    ];
    expect(segmentsOf(items).map(({ text }) => text)).toEqual(['左栏文字', '右栏', '林 溪']);
  });
});

describe('readingOrder', () => {
  const segment = (text: string, left: number, y: number, right = left + 40): Segment => ({
    text,
    left,
    right,
    y,
    size: 10,
    indent: 0,
  });
  const columns = [60, 45, 30, 15].flatMap((y, i) => [
    segment(`左${i}`, i === 0 ? 20 : 0, y, 90),
    segment(`右${i}`, 100, y, 190),
  ]);

  test('reads left before right under a headline, and what spans the foot last', () => {
    const page = [segment('通栏标题', 0, 90, 190), ...columns, segment('通栏尾注', 0, 0, 190)];
    expect(readingOrder(page).map(({ text }) => text)).toEqual([
      '通栏标题',
      ...['左0', '左1', '左2', '左3'],
      ...['右0', '右1', '右2', '右3'],
      '通栏尾注',
    ]);
  });

  test('measures indents from the edge of the column', () => {
    const indents = new Map(readingOrder(columns).map(({ text, indent }) => [text, indent]));
    expect([indents.get('左0'), indents.get('左1'), indents.get('右0')]).toEqual([2, 0, 0]);
  });
});
