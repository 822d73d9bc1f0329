import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { clickMap, drawn } from './map';
import { addressHas, clipboard, eachOpened, told } from './opened';

let page: Page;
eachOpened((opened) => (page = opened));

describe('the filters', () => {
  it('confine all counts to a column and a document', async () => {
    const all = (await drawn(page)).nodes.length;
    await page.getByText('更多筛选').click();
    const documents = page.getByTestId('document');
    const option = await documents.locator('option').nth(1).getAttribute('value');
    await documents.selectOption(option!);
    await addressHas(page, 'document', option);
    await page.getByText('重新计数').waitFor({ state: 'detached' });
    expect((await drawn(page)).nodes.length).not.toBe(all);
    await page.getByTestId('reset-filters').click();
    await addressHas(page, 'document', null);
    expect((await drawn(page)).nodes.length).toBe(all);
  });

  it('confine the card too, which says so and leads to the whole pack', async () => {
    await page.getByText('更多筛选').click();
    const documents = page.getByTestId('document');
    const option = await documents.locator('option').nth(1).getAttribute('value');
    await documents.selectOption(option!);
    await page.getByText('重新计数').waitFor({ state: 'detached' });
    await clickMap(page, 'node', (await drawn(page)).nodes[0]!);
    const scope = page.getByTestId('scope');
    const cells = page.getByTestId('spread').getByRole('option');
    await scope.getByText('只计').waitFor();
    await cells.first().waitFor();
    const few = await cells.count();
    await scope.getByRole('button', { name: '看整个资料包' }).click();
    await scope.getByText('计整个资料包').waitFor();
    await cells.nth(few).waitFor();
    expect(await cells.count()).toBe(20);
    await addressHas(page, 'whole', '1');
    await page.reload();
    await scope.getByText('计整个资料包').waitFor();
    await page.keyboard.press('Control+z');
    await scope.getByText('只计').waitFor();
    await page.keyboard.press('Control+Shift+z');
    await cells.nth(few).waitFor();
    await scope.getByRole('button', { name: '只看' }).click();
    await cells.nth(few).waitFor({ state: 'detached' });
    await cells.first().waitFor();
    expect(await cells.count()).toBe(few);
  });

  it('say which of them to loosen where nothing is left, and do it', async () => {
    await page.getByText('更多筛选').click();
    await page.getByTestId('least-count').fill('500');
    await page.getByTestId('loosen').getByRole('button', { name: '同现次数' }).click();
    await addressHas(page, 'count', null);
    expect((await drawn(page)).nodes.length).toBeGreaterThan(0);
    await page.keyboard.press('Control+z');
    await addressHas(page, 'count', '500');
  });

  it('make one step of a slider, however far it moves, and keep where it stopped', async () => {
    const slider = page.getByRole('slider');
    await slider.focus();
    for (let i = 0; i < 30; i++) await page.keyboard.press('ArrowLeft', { delay: 0 });
    const value = await slider.getAttribute('aria-valuetext');
    // The address is written at intervals: it has stood still for longer than one.
    await page.waitForFunction(() => {
      const seen = globalThis as unknown as { hash?: string; frames?: number };
      seen.frames = seen.hash === location.hash ? (seen.frames ?? 0) + 1 : 0;
      seen.hash = location.hash;
      return seen.frames > 30;
    });
    await page.reload();
    await drawn(page);
    expect(await page.getByRole('slider').getAttribute('aria-valuetext')).toBe(value);
    await page.keyboard.press('Control+z');
    await addressHas(page, 'min', null);
  });

  it('are all told by the method that is copied', async () => {
    await page.getByText('更多筛选').click();
    await page.getByTestId('least-mentions').fill('3');
    await page.getByRole('checkbox', { name: /村社区/u }).uncheck();
    await page.getByText('NPMI', { exact: true }).click();
    await told(page, '已复制方法', () => page.getByRole('button', { name: '复制方法' }).click());
    const method = await clipboard(page);
    for (const words of ['提及 3 次', '不含村社区', 'NPMI = ']) expect(method).toContain(words);
  });
});
