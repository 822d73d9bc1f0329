import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { Chromium, temporaryProfile } from './chromium';
import { drawn } from './map';
import { screenshot } from './screenshot';

const PROGRAMME = `entity=${encodeURIComponent('programme:千万工程')}`;

const profile = temporaryProfile();
let browser: Chromium;
let page: Page;

beforeAll(async () => {
  browser = await Chromium.launch(profile.path);
});
afterAll(async () => {
  await browser.close();
  profile.remove();
});
beforeEach(async () => {
  page = await browser.open(`explorer.html#${PROGRAMME}`);
  await drawn(page);
});
afterEach(async () => {
  expect(browser.troubles).toEqual([]);
  await page.close();
});

/** What the clipboard holds: pasted, as a reader would. */
async function copied(): Promise<string> {
  await page.evaluate(() => {
    const area = document.createElement('textarea');
    area.id = 'pasted';
    document.body.append(area);
    area.focus();
  });
  await page.keyboard.press('Control+v');
  return page.evaluate(() => {
    const area = document.querySelector<HTMLTextAreaElement>('#pasted')!;
    area.remove();
    return area.value;
  });
}
const quoteText = () => page.getByTestId('quote').textContent();

it('finds a programme, opens an edge, reads the passage and copies the citation, by keyboard alone', async () => {
  await page.goto(`${browser.origin}/explorer.html#`);
  await page.keyboard.press('/');
  await page.keyboard.type('qwgc');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  const neighbour = page.getByTestId('entity-card').locator('a[href*="with="]').first();
  await neighbour.waitFor();
  const tabTo = async (selector: string) => {
    for (let n = 0; n < 60; n++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((css) => document.activeElement?.matches(css) ?? false, selector)) return;
    }
    throw new Error(`no Tab leads to ${selector}`);
  };
  await tabTo('[data-testid=entity-card] a[href*="with="]');
  await page.keyboard.press('Enter');
  await page.getByTestId('edge-card').getByTestId('passage').first().waitFor();
  await tabTo('[data-testid=edge-card] [data-testid=passage]');
  await page.keyboard.press('Enter');
  await page.getByTestId('quote').waitFor();
  await page.keyboard.press('c');

  await page.getByText('已复制引文').waitFor();
  expect(await copied()).toContain('千万工程');
  expect(await copied()).toMatch(/^“.*”（.*《.*》.*）$/su);
});

it('steps through the hits by Enter and Shift+Enter and by the strip', async () => {
  await page.getByTestId('passage').nth(12).click();
  await page.getByTestId('quote').waitFor();
  const hit = () => page.getByText(/^命中 \d+ \/ \d+$/u).textContent();
  const before = await hit();
  expect(await page.getByTestId('hit-strip').locator('i').count()).toBeGreaterThan(1);

  await page.keyboard.press('Enter');
  await page.waitForFunction((text) => !document.body.textContent?.includes(text!), before);
  await page.keyboard.press('Shift+Enter');
  await page.getByText(before!).waitFor();
  await page.getByTestId('hit-strip').locator('i:not(.current)').first().click();
  await page.waitForFunction((text) => !document.body.textContent?.includes(text!), before);
});

it('copies in the format that was chosen last', async () => {
  await page.getByTestId('passage').first().click();
  await page.getByTestId('quote').waitFor();
  for (const [format, expected] of [
    ['gbt7714', /\n.*\[[A-Z/]+\]/u],
    ['bibtex', /^@\w+\{wenmai-/u],
    ['csl', /^\[\s*\{\s*"id"/u],
    ['plain', /^“/u],
  ] as const) {
    await page.getByTestId('reader').locator('..').locator('select').selectOption(format);
    await page.getByRole('button', { name: '复制引文' }).click();
    await expect.poll(copied).toMatch(expected);
  }
});

it('marks the types that are switched on, here and on the next visit', async () => {
  await page.getByTestId('passage').first().click();
  await page.getByTestId('quote').waitFor();
  const places = () => page.getByTestId('reader').locator('a[style*="--place"]').count();
  expect(await places()).toBeGreaterThan(0);

  await page.getByTestId('marks').getByRole('button', { name: '地点' }).click();
  await page.waitForFunction(() => document.querySelectorAll('[data-testid=reader] a[style*="--place"]').length === 0);
  await page.reload();
  await page.getByTestId('quote').waitFor();
  expect(await places()).toBe(0);
  expect(await quoteText()).toContain('千万工程');
  await page.getByTestId('marks').getByRole('button', { name: '地点' }).click();
  await page.waitForFunction(() => document.querySelectorAll('[data-testid=reader] a[style*="--place"]').length > 0);
  await screenshot(page, 'reader-marks');
});
