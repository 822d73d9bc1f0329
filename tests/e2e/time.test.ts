import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { Pack } from '../../lib/model/types';
import { reportsPack } from '../fixtures/reports';
import { fileOf, pick } from './files';
import { drawn } from './map';
import { addressHas, addressNames, at, eachOpened } from './opened';

let pack: Pack;
beforeAll(async () => {
  pack = await reportsPack();
}, 60_000);

let page: Page;
eachOpened((opened) => (page = opened));
const view = () => page.getByTestId('time');

beforeEach(async () => {
  const library = page.getByTestId('library-button');
  if (!(await library.textContent())!.includes(pack.title)) {
    await library.click();
    await pick(page, fileOf('reports.wenmai', pack));
    await library.filter({ hasText: pack.title }).waitFor();
    await page.keyboard.press('Escape');
  }
  await drawn(page);
  await page.keyboard.press('7');
  await view().waitFor();
});

describe('time', () => {
  it('lays what has a date on a line of years or months, and in a table', async () => {
    await page.getByTestId('mark').first().waitFor();
    const dates = (await page.getByTestId('mark').allTextContents()).map((text) => text.trim());
    expect(dates).toEqual(['2025-11-03', '2025-12-12', '2026-01-20']);
    const line = page.getByTestId('line-of-time');
    expect(await line.getByRole('button').count()).toBe(3);
    const width = () => line.evaluate((element) => element.scrollWidth);
    const years = await width();
    await view().getByRole('radio', { name: '月' }).check({ force: true });
    await addressHas(page, 'scale', 'month');
    expect(await width()).toBeGreaterThan(years);
    expect(await page.getByTestId('undated').textContent()).toContain('法规 1');
  });

  it('opens the words that say so, from the table and from the line', async () => {
    await page.getByTestId('mark').first().click();
    await page.getByTestId('quote').waitFor();
    expect(await page.getByTestId('quote').textContent()).toContain('2025年11月3日通过');
    await page.goBack();
    await page
      .getByTestId('line-of-time')
      .getByRole('button', { name: /经济工作会议/u })
      .first()
      .click();
    await page.getByTestId('quote').waitFor();
    expect(await page.getByTestId('quote').textContent()).toContain('2025年12月12日');
  });
});

describe('drift', () => {
  it('tells what became of formulations since another pack, by course', async () => {
    await view().getByRole('radio', { name: '演变' }).check({ force: true });
    await addressHas(page, 'over', 'drift');
    const table = page.getByTestId('drift');
    await table.getByRole('row').nth(1).waitFor();
    const courses = async () =>
      new Set((await table.locator('tbody td:first-child').allTextContents()).map((text) => text.trim().slice(-2)));
    expect([...(await courses())]).toContain('消失');
    await view().getByLabel('哪种变化').selectOption('gone');
    await addressHas(page, 'course', 'gone');
    expect(await courses()).toEqual(new Set(['消失']));
    await view().getByTestId('against').selectOption({ index: 0 });
    await addressNames(page, 'against');
    expect(at(page, 'over')).toBe('drift');
    await page.reload();
    await table.getByRole('row').nth(1).waitFor();
    expect(await courses()).toEqual(new Set(['消失']));
  });
});
