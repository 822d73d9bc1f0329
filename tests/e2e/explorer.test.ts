import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { Chromium, temporaryProfile } from './chromium';
import { clickMap, drawn, openEdge } from './map';
import { screenshot } from './screenshot';

describe.each([
  { language: 'zh_CN', lang: 'zh-Hans', name: '文脉', read: '阅读' },
  { language: 'en', lang: 'en', name: 'Wenmai', read: 'Read' },
] as const)('the explorer in $language', ({ language, lang, name, read }) => {
  const profile = temporaryProfile();
  let browser: Chromium;
  let page: Page;

  beforeAll(async () => {
    browser = await Chromium.launch(profile.path, { language });
  });
  afterAll(async () => {
    await browser.close();
    profile.remove();
  });
  afterEach(async () => {
    expect(browser.troubles).toEqual([]);
    await page.close();
  });

  it('opens the sample, in the language of the system', async () => {
    page = await browser.open('explorer.html');
    const { nodes, edges } = await drawn(page);
    expect(nodes.length).toBeGreaterThan(10);
    expect(edges.length).toBeGreaterThan(10);
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    expect(await page.evaluate('chrome.i18n.getMessage("name")')).toBe(name);
    await screenshot(page, `explorer-${language}`);
  });

  it('leads from a node to its passages and to the quote in the article', async () => {
    page = await browser.open('explorer.html');
    const [node] = (await drawn(page)).nodes;
    await clickMap(page, 'node', node!);
    const card = page.getByTestId('entity-card');
    await card.getByTestId('passage').first().waitFor();
    for (const passage of await card.getByTestId('passage').all())
      expect(await passage.locator('mark').count()).toBeGreaterThan(0);
    const marked = await card.locator('mark').first().textContent();
    expect(await card.textContent()).toContain(marked);
    await screenshot(page, `card-${language}`);

    await card.getByTestId('passage').first().click();
    const quote = page.getByTestId('quote');
    await quote.waitFor();
    expect(await quote.textContent()).toContain(marked);
    expect(await inView(page)).toBe(true);
    await screenshot(page, `reader-${language}`);
  });

  it('leads from an edge to the passages that hold both ends', async () => {
    page = await browser.open('explorer.html');
    await clickMap(page, 'edge', await openEdge(page));
    const card = page.getByTestId('edge-card');
    await card.getByTestId('passage').first().waitFor();
    for (const passage of await card.getByTestId('passage').all()) {
      expect(await passage.locator('mark.first').count()).toBeGreaterThan(0);
      expect(await passage.locator('mark.second').count()).toBeGreaterThan(0);
    }
    await screenshot(page, `edge-${language}`);
  });

  it('finds a name by the search box', async () => {
    page = await browser.open('explorer.html');
    await drawn(page);
    await page.keyboard.press('/');
    await page.getByTestId('search').fill('千万工程');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByTestId('entity-card').getByTestId('passage').first().waitFor();
    expect(await page.getByTestId('entity-card').textContent()).toContain('千万工程');
    expect(decodeURIComponent(page.url())).toContain('entity=programme:');
  });

  it('looks for the words of an address', async () => {
    page = await browser.open(`explorer.html#words=${encodeURIComponent('千万工程')}`);
    await page.getByRole('option').filter({ hasText: '千万工程' }).first().waitFor();
    expect(await page.getByTestId('search').inputValue()).toBe('千万工程');
  });

  it('comes back to what an address names', async () => {
    page = await browser.open('explorer.html');
    const [node] = (await drawn(page)).nodes;
    await clickMap(page, 'node', node!);
    const heading = await page.getByTestId('entity-card').getByRole('heading', { level: 2 }).textContent();
    await page.reload();
    await page.getByTestId('entity-card').waitFor();
    expect(await page.getByTestId('entity-card').getByRole('heading', { level: 2 }).textContent()).toBe(heading);
    await page.getByRole('button', { name: read, exact: true }).click();
    await page.getByTestId('reader').getByRole('heading', { level: 1 }).waitFor();
  });
});

/** Whether the quote is where the reader looks. */
const inView = (page: Page) =>
  page.getByTestId('quote').evaluate((quote) => {
    const { top, bottom } = quote.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
