import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { addressHas, addressNames, at, contentOf, eachOpened } from './opened';

let page: Page;
eachOpened((opened) => (page = opened));

const cell = (row: string, column: string) =>
  page
    .getByTestId('matrix-grid')
    .getByRole('gridcell', { name: `${column}，${row}：` })
    .getByRole('button');
const rowHeads = () => page.getByTestId('matrix-grid').getByRole('rowheader');
const columnHeads = () => page.getByTestId('matrix-grid').getByRole('columnheader').getByRole('button');

async function openMatrix(): Promise<void> {
  await page.keyboard.press('4');
  await cell('千万工程', '湖州市').waitFor();
}
async function addRow(words: string): Promise<void> {
  await page.getByTestId('add-row').fill(words);
  await page.getByTestId('add-row').press('Enter');
}
/** Do something to a head by its menu. */
async function deed(head: ReturnType<typeof rowHeads>, name: string): Promise<void> {
  await head.click({ button: 'right' });
  await page.getByTestId('axis-menu').getByRole('menuitem', { name }).click();
}

describe('the matrix', () => {
  it('opens a cell at its passages, and a passage at its words', async () => {
    await openMatrix();
    expect(await columnHeads().allTextContents()).toHaveLength(11);
    await cell('千万工程', '湖州市').click();
    const card = page.getByTestId('cell-card');
    await card.getByRole('heading', { name: '千万工程' }).waitFor();
    expect(await card.locator('mark').first().textContent()).toBe('千万工程');
    await page.reload();
    await card.getByTestId('passage').first().click();
    expect(await page.getByTestId('quote').textContent()).toContain('千万工程');
    await page.goBack();
    await card.waitFor();
  });

  it('proves by what was searched that a cell is empty, for any words', async () => {
    await openMatrix();
    await addRow('村庄灯光工程|千万工程示范');
    await addressHas(page, 'pick', '~村庄灯光工程|千万工程示范');
    await cell('村庄灯光工程|千万工程示范', '宁波市').click();
    const silence = page.getByTestId('silence');
    await silence.getByText('村庄灯光工程').waitFor();
    const said = (await silence.getByText(/查遍/u).textContent())!;
    const [, articles, characters] = /查遍 (\d+) 篇共 ([\d,]+) 字/u.exec(said)!;
    expect([Number(articles) > 0, Number(characters!.replace(',', '')) > 100]).toEqual([true, true]);
    const title = (await silence.getByRole('link').first().textContent())!;
    await silence.getByRole('link').first().click();
    await page.getByTestId('reader').getByRole('heading', { level: 1, name: title }).waitFor();
  });

  it('shows rows that every column has, that one alone has, and another order, and undoes it', async () => {
    await openMatrix();
    const all = await rowHeads().allTextContents();
    await page.getByRole('radio', { name: '只有一列有' }).check({ force: true });
    await addressHas(page, 'shared', 'single');
    const filled = async () => {
      const rows = await page.getByTestId('matrix-grid').getByRole('row').all();
      const cells = await Promise.all(rows.map((row) => row.getByRole('gridcell').allTextContents()));
      return cells.filter(({ length }) => length > 0).map((row) => row.filter((text) => text.trim() !== '·').length);
    };
    await expect.poll(async () => new Set(await filled())).toEqual(new Set([1]));
    await page.getByRole('radio', { name: '全部', exact: true }).check({ force: true });
    await page.getByTestId('row-order').selectOption('alike');
    await addressHas(page, 'order', 'alike');
    const reordered = async () => {
      const heads = await rowHeads().allTextContents();
      return heads.length === all.length && heads.join() !== all.join();
    };
    await expect.poll(reordered).toBe(true);
    await page.getByTestId('matrix-grid').getByRole('gridcell').first().getByRole('button').focus();
    await page.keyboard.press('Control+z');
    await addressHas(page, 'order', null);
    await expect.poll(() => rowHeads().allTextContents()).toEqual(all);
  });

  it('puts rows first, hides them, and counts columns as one, which a reload keeps', async () => {
    await openMatrix();
    const [first, second] = await rowHeads().allTextContents();
    await deed(rowHeads().filter({ hasText: second! }), '置于最前');
    await expect.poll(async () => (await rowHeads().allTextContents())[0]).toBe(second);
    await deed(rowHeads().filter({ hasText: first! }), '隐藏');
    await addressNames(page, 'leave-out');
    await expect.poll(() => rowHeads().allTextContents()).not.toContain(first);
    await deed(columnHeads().filter({ hasText: '湖州市' }), '与另一项合并');
    await page.getByText('“湖州市”与哪一列合并').waitFor();
    await columnHeads().filter({ hasText: '宁波市' }).click();
    await columnHeads().filter({ hasText: '湖州市 + 宁波市' }).waitFor();
    await page.reload();
    await columnHeads().filter({ hasText: '湖州市 + 宁波市' }).waitFor();
    expect(await columnHeads().count()).toBe(10);
    await page.getByRole('button', { name: `显示：${first!.trim()}` }).click();
    await rowHeads().filter({ hasText: first! }).waitFor();
    await deed(columnHeads().filter({ hasText: '湖州市 + 宁波市' }), '拆开');
    await expect.poll(() => columnHeads().count()).toBe(11);
  });

  it('is walked by keys: to a cell, to heads, to their menu', async () => {
    await openMatrix();
    const focused = () =>
      page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim(),
      );
    await cell('千万工程', '杭州市').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(focused).toContain('宁波市，千万工程');
    await page.keyboard.press('Enter');
    await page.getByTestId('cell-card').getByTestId('silence').waitFor();
    await page.keyboard.press('Escape');
    await page.getByTestId('cell-card').waitFor({ state: 'detached' });
    await page.keyboard.press('ArrowUp');
    await expect.poll(focused).toBe('宁波市');
    await page.keyboard.press('Shift+F10');
    await page.getByTestId('axis-menu').getByRole('menuitem').first().waitFor();
    await page.keyboard.press('Escape');
    await cell('千万工程', '杭州市').focus();
    await page.keyboard.press('Control+End');
    await expect.poll(focused).toContain('丽水市，');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.getByTestId('entity-card').waitFor();
  });

  it('keeps to the column of the magazine to which the map keeps', async () => {
    await openMatrix();
    const filter = page.getByTestId('column');
    const [, other] = await filter
      .locator('option')
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
    await filter.selectOption(other!);
    await addressHas(page, 'column', other!);
    await expect.poll(() => columnHeads().count()).toBe(10);
    await filter.selectOption('');
    await expect.poll(() => columnHeads().count()).toBe(11);
  });

  it('gives the table that is shown', async () => {
    await openMatrix();
    const download = page.waitForEvent('download');
    await page.getByTestId('matrix').getByTestId('export').click();
    await page.getByRole('menuitem', { name: '此表（CSV）' }).click();
    const lines = (await contentOf(await download)).toString('utf8').trimEnd().split('\r\n');
    expect(lines[0]).toBe(`\ufeff,${(await columnHeads().allTextContents()).map((text) => text.trim()).join(',')}`);
    expect(lines[1]!.split(',')[0]).toBe((await rowHeads().first().textContent())!.trim());
  });

  it('takes a name from its card, and words from a search, for rows of its own', async () => {
    await page.goto(`${page.url().split('#')[0]}#entity=${encodeURIComponent('programme:枫桥经验')}`);
    await page.getByTestId('entity-card').getByRole('link', { name: '在矩阵里比较' }).click();
    await cell('枫桥经验', '宁波市').waitFor();
    await page.goto(`${page.url()}&hits=${encodeURIComponent('共富')}`);
    await page.getByTestId('concordance-window').getByRole('link', { name: '在矩阵里比较' }).click();
    await expect
      .poll(async () => (await rowHeads().allTextContents()).slice(0, 2).map((text) => text.replace(/[“\s]/gu, '')))
      .toEqual(['枫桥经验', '共富']);
    await addressHas(page, 'hits', null);
  });
});

describe('two columns', () => {
  it('are compared: what both say in which words, what one says alone', async () => {
    await openMatrix();
    await deed(columnHeads().filter({ hasText: '温州市' }), '与另一列对比');
    const compare = page.getByTestId('compare');
    await compare.getByTestId('right').selectOption({ label: '宁波市' });
    await addressNames(page, 'right');
    await compare.getByTestId('wording').first().waitFor();
    const row = compare.getByRole('listitem').filter({ hasText: '提振消费专项行动' });
    await row.getByRole('link').click();
    const card = page.getByTestId('pair-card');
    await card.getByRole('heading', { name: '温州市' }).waitFor();
    await card.getByTestId('passage').nth(1).waitFor();
    await compare.getByRole('radio', { name: /^只有宁波市/u }).check({ force: true });
    await addressHas(page, 'side', 'right');
    await compare.getByRole('listitem').first().getByRole('link').click();
    await card.getByTestId('silence').waitFor();
    const address = at(page, 'row');
    await page.reload();
    await card.getByTestId('silence').waitFor();
    expect(at(page, 'row')).toBe(address);
    await compare.getByTestId('left').selectOption({ label: '宁波市' });
    await expect
      .poll(() => compare.getByTestId('right').evaluate((select: HTMLSelectElement) => select.selectedOptions[0]!.text))
      .toBe('温州市');
  });
});
