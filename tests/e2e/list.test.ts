import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { largePack } from '../fixtures/large';
import { fileOf } from './files';
import { drawn, nameOf } from './map';
import { addressHas, addressNames, at, choose, contentOf, eachOpened } from './opened';

let page: Page;
eachOpened((opened) => (page = opened));

describe('the list', () => {
  it('has the choice of the map and gives it back, sorted as the address says', async () => {
    const [node] = (await drawn(page)).nodes;
    const id = await choose(page, node!);
    await page.keyboard.press('2');
    const list = page.getByTestId('list');
    await list.locator('.chosen').first().waitFor();
    expect(await list.locator('.chosen').textContent()).toContain(await nameOf(page, node!));
    await list.getByRole('button', { name: '篇数' }).click();
    await addressHas(page, 'sort', 'articles');
    await list.getByRole('checkbox').nth(3).check();
    await addressNames(page, 'also');
    expect(at(page, 'entity')).toBe(id);
    await page.reload();
    await list.getByText('已选 2 个').waitFor();
  });

  it('gives tables of names, links and quotes', async () => {
    await page.keyboard.press('2');
    for (const [kind, header] of [
      ['名称表', 'id,name,type'],
      ['关联表', 'source,source_name'],
      ['引文表', 'id,article,authors'],
    ] as const) {
      await page.getByTestId('list').getByTestId('export').click();
      const download = page.waitForEvent('download');
      await page.getByRole('menuitem', { name: kind }).click();
      const text = (await contentOf(await download)).toString('utf8');
      expect(text.startsWith(`\ufeff${header}`)).toBe(true);
      expect(text.split('\r\n').length).toBeGreaterThan(10);
    }
  });
});

describe('a pack of fifty thousand names', () => {
  it('is listed to its end with few rows in the page, and sorted', async () => {
    const names = 50_000;
    await page.getByTestId('library-button').click();
    await page.getByTestId('pack-file').setInputFiles(fileOf('large.wenmai', largePack(names)));
    await page.getByRole('dialog').getByText('50,000 个名称').waitFor({ timeout: 30_000 });
    await page.keyboard.press('Escape');
    await page.keyboard.press('2');
    const list = page.getByTestId('list');
    await list.getByText('50,000 / 50,000').waitFor();
    await list.getByRole('button', { name: '名称', exact: true }).click();
    await addressHas(page, 'sort', 'name');
    await list.getByRole('button', { name: /^名称/u }).last().click();
    await addressHas(page, 'sort', '-name');
    await list.getByRole('row').filter({ hasText: '第50000号提法' }).waitFor();
    expect(await list.getByRole('row').count()).toBeLessThan(100);
    await page.evaluate(() => {
      const body = [...document.querySelectorAll('[data-testid=list] [role=rowgroup]')].at(-1)!;
      body.scrollTop = body.scrollHeight;
    });
    await list.getByRole('row').filter({ hasText: '第00001号提法' }).waitFor();
    expect(await list.getByRole('row').count()).toBeLessThan(100);
  });
});
