import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { eachLaboratory } from './laboratory';

const laboratory = eachLaboratory();
const NAMES = ['浙江省', '杭州市', '数字经济促进条例', '千万工程', '共同富裕示范区'];

async function marked(body: string): Promise<Page> {
  const page = await laboratory.open({ html: `<!doctype html><meta charset="utf-8"><body>${body}` });
  await page.evaluate(async (names) => {
    wenmaiLab.use(names);
    wenmaiLab.mark();
    await wenmaiLab.settled();
  }, NAMES);
  return page;
}
/** Change the page, and wait until these are its marks and nothing is left to do. */
async function becomes(page: Page, change: string, counts: Readonly<Record<string, number>>): Promise<void> {
  await page.evaluate((change) => void new Function(change)(), change);
  const asList = (counts: object) => JSON.stringify(Object.entries(counts).sort());
  await page
    .waitForFunction((list) => JSON.stringify(Object.entries(wenmaiLab.counts).sort()) === list, asList(counts))
    .catch(() => {});
  await page.evaluate(() => wenmaiLab.settled());
  expect(await page.evaluate(() => wenmaiLab.counts)).toEqual(counts);
}

describe('marks', () => {
  it.each<[what: string, body: string, painted: readonly string[]]>([
    ['a name', '<p>浙江省的杭州市</p>', ['杭州市', '浙江省']],
    [
      'a name in pieces, one range for each text node',
      '<p>数字<b>经济</b><a href="#">促进条例</a>',
      ['促进条例', '数字', '经济'],
    ],
    ['a name over a source line as one', '<p>数字经济\n   促进条例', ['数字经济\n   促进条例']],
    ['no name over a border', '<p>浙江<br>省</p><p>浙江</p><p>省</p><table><td>浙江<td>省</table>', []],
    [
      'nothing that is not read',
      '<script>"浙江省"</script><textarea>浙江省</textarea><p contenteditable>浙江省</p>',
      [],
    ],
    [
      'nothing that is not seen',
      '<p style="display:none">浙江省</p><p style="visibility:hidden">浙江省<b style="visibility:visible">杭州市</b></p>',
      ['杭州市'],
    ],
    [
      'the base of ruby alone',
      '<p><ruby>浙<rt>zhè</rt>江<rt>jiāng</rt>省<rt>shěng</rt></ruby></p>',
      ['江', '浙', '省'],
    ],
  ])('%s', async (_, body, painted) => {
    const page = await marked(body);
    expect(await page.evaluate(() => wenmaiLab.painted)).toEqual(painted);
    await page.close();
  });

  it('leave the document as it is, and go without a trace', async () => {
    const page = await laboratory.open({ html: '<!doctype html><p>浙江省<b>数字经济</b>促进条例</p>' });
    const [before, during, names, then] = await page.evaluate(async (list) => {
      const html = () => new XMLSerializer().serializeToString(document);
      const before = html();
      wenmaiLab.use(list);
      wenmaiLab.mark();
      await wenmaiLab.settled();
      const during = html();
      const names = [...CSS.highlights.keys()];
      wenmaiLab.unmark();
      return [before, during, names, [...CSS.highlights.keys()]] as const;
    }, NAMES);
    expect(during).toBe(before);
    expect(names).toHaveLength(16);
    expect(then).toEqual([]);
    await page.close();
  });
});

describe('a page that changes', () => {
  it.each<[what: string, body: string, change: string, counts: Readonly<Record<string, number>>]>([
    [
      'text is replaced',
      '<p>浙江省</p>',
      `document.querySelector('p').firstChild.data = '杭州市和杭州市'`,
      { 杭州市: 2 },
    ],
    ['text is added to', '<p>浙江</p>', `document.querySelector('p').append('省')`, { 浙江省: 1 }],
    [
      'an element is put between',
      '<p>浙江省</p>',
      `const t = document.querySelector('p').firstChild; t.splitText(1).before(document.createElement('br'))`,
      {},
    ],
    ['a paragraph is removed', '<p>浙江省</p><p>杭州市</p>', `document.querySelector('p').remove()`, { 杭州市: 1 }],
    ['all is removed', '<div><p>浙江省<p>杭州市</div>', `document.body.replaceChildren()`, {}],
    [
      'a paragraph moves',
      '<div id=a><p>浙江省</p></div><div id=b>杭州市</div>',
      `b.append(document.querySelector('p'))`,
      { 浙江省: 1, 杭州市: 1 },
    ],
    [
      'what was hidden is seen',
      '<div hidden><p>浙江省</p></div>',
      `document.querySelector('div').hidden = false`,
      { 浙江省: 1 },
    ],
    [
      'a block becomes inline',
      '浙江<div>省</div>',
      `document.querySelector('div').style.display = 'inline'`,
      { 浙江省: 1 },
    ],
    ['it is written in', '<p>浙江省</p>', `document.querySelector('p').contentEditable = 'true'`, {}],
    [
      'a host gets children',
      '<x-card></x-card>',
      `const h = document.querySelector('x-card'); h.attachShadow({ mode: 'open' }).append(document.createElement('slot')); h.append('浙江省')`,
      { 浙江省: 1 },
    ],
    [
      'the body is another',
      '<p>浙江省</p>',
      `const b = document.createElement('body'); b.textContent = '杭州市'; document.body.replaceWith(b)`,
      { 杭州市: 1 },
    ],
    [
      'the same is put in anew',
      '<p>浙江省</p>',
      `for (let i = 0; i < 50; i++) { const p = document.createElement('p'); p.textContent = '浙江省'; document.querySelector('p').replaceWith(p); }`,
      { 浙江省: 1 },
    ],
  ])('is marked as it is when %s', async (_, body, change, counts) => {
    const page = await marked(body);
    await becomes(page, change, counts);
    await page.close();
  });

  it('is marked once where it scrolls without an end', async () => {
    const page = await marked('<main><p>浙江省</p></main>');
    for (let round = 1; round <= 5; round++) {
      await becomes(
        page,
        `for (let i = 0; i < 200; i++) { const p = document.createElement('p'); p.append('在浙江省，', document.createElement('wbr'), '杭州市'); document.querySelector('main').append(p); } scrollTo(0, 1e9)`,
        { 浙江省: 1 + round * 200, 杭州市: round * 200 },
      );
    }
    await page.close();
  });

  it('shows its changes in an open shadow root', async () => {
    const page = await marked(
      '<x-news></x-news><script>document.querySelector("x-news").attachShadow({ mode: "open" }).innerHTML = "<p>浙江省</p>"</script>',
    );
    expect(await page.evaluate(() => wenmaiLab.counts)).toEqual({ 浙江省: 1 });
    await becomes(page, `document.querySelector('x-news').shadowRoot.querySelector('p').textContent = '杭州市'`, {
      杭州市: 1,
    });
    await page.close();
  });

  it('keeps no more ranges than are near the view', async () => {
    const page = await marked(Array.from({ length: 2_000 }, (_, i) => `<p>第${i}段：浙江省</p>`).join(''));
    const [counts, painted] = await page.evaluate(() => [wenmaiLab.counts, wenmaiLab.painted.length] as const);
    expect(counts).toEqual({ 浙江省: 2_000 });
    expect(painted).toBeGreaterThan(20);
    expect(painted).toBeLessThan(200);
    await page.close();
  });

  it('shows what is in view of more containers than are observed, wherever it scrolls', async () => {
    const page = await marked(
      `<div id="host"></div>${Array.from({ length: 3_000 }, (_, i) => `<p>第${i}段：浙江省</p>`).join('')}
      <script>
        const root = document.querySelector('#host').attachShadow({ mode: 'open' });
        for (let i = 0; i < 50; i++) root.append(Object.assign(document.createElement('p'), { textContent: '杭州市' }));
      </script>`,
    );
    expect(await page.evaluate(() => wenmaiLab.counts)).toEqual({ 浙江省: 3_000, 杭州市: 50 });
    for (const at of [0.5, 1, 0.25, 0]) {
      await page.evaluate(async (at) => {
        scrollTo(0, document.documentElement.scrollHeight * at);
        await wenmaiLab.settled();
      }, at);
      await expect.poll(() => page.evaluate(() => wenmaiLab.unmarkedInView)).toBe(0);
      expect(await page.evaluate(() => wenmaiLab.painted.length)).toBeLessThan(300);
    }
    await page.close();
  });

  it('has no lines under names in one very long text, and shows those in view', async () => {
    const page = await marked(`<pre>${`${'的'.repeat(60)}浙江省\n`.repeat(3_000)}</pre><p>杭州市</p>`);
    for (const at of [0.5, 0]) {
      await page.evaluate(async (at) => {
        scrollTo(0, document.documentElement.scrollHeight * at);
        await wenmaiLab.settled();
      }, at);
      await expect.poll(() => page.evaluate(() => wenmaiLab.unmarkedInView)).toBe(0);
      const shown = await page.evaluate(() =>
        [...CSS.highlights].flatMap(([name, { size }]) => (size > 0 ? [name.endsWith('-plain')] : [])),
      );
      expect(shown).toContain(true);
      expect(shown).not.toContain(false);
    }
    await page.evaluate(async () => {
      scrollTo(0, 1e9);
      await wenmaiLab.settled();
    });
    await expect.poll(() => page.evaluate(() => wenmaiLab.painted)).toContain('杭州市');
    await page.close();
  });

  it('goes from one to the next, and round', async () => {
    const page = await marked(
      Array.from({ length: 3 }, () => '<p>浙江省</p><div style="height:3000px"></div>').join(''),
    );
    const went: unknown[] = [];
    for (const step of [1, 1, 1, 1, -1] as const)
      went.push(
        await page.evaluate((step) => {
          wenmaiLab.go('浙江省', step);
          return [
            wenmaiLab.marks.shown?.n,
            wenmaiLab.shown,
            scrollY > 5_000 ? 'third' : scrollY > 2_000 ? 'second' : 'first',
          ];
        }, step),
      );
    expect(went).toEqual([
      [1, '浙江省', 'first'],
      [2, '浙江省', 'second'],
      [3, '浙江省', 'third'],
      [1, '浙江省', 'first'],
      [3, '浙江省', 'third'],
    ]);
    expect(await page.evaluate(() => wenmaiLab.go('千万工程', 1))).toBe(false);
    await page.close();
  });
});
