import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { Chromium } from './chromium';
import { clickMenu, onSite } from './on-site';
import type { Site } from './site';

/** A whole look-up, with every request of every page and of the background written down. */
const PAGE = '<!doctype html><meta charset="utf-8"><title>某报</title><p id="p">湖州市学习“千万工程”经验。</p>';

const requests: string[] = [];
let site: Site;
let browser: Chromium;
let page: Page;

onSite({ '/': PAGE }, async (on) => {
  ({ site, browser, page } = on);
  browser.context.on('request', (request) => requests.push(request.url()));
  await page.goto(`${site.origin}/`);
  await page.bringToFront();
});

const byMenu = () => clickMenu(browser, 'look-up', `${site.origin}/`, '千万工程');
const children = () => page.evaluate(() => document.documentElement.childElementCount);

it('shows the card in the page for words of the menu, and nothing more is in the page when it is closed', async () => {
  const before = await children();
  await page.evaluate(() => {
    const node = document.querySelector('#p')!.firstChild as Text;
    const at = node.data.indexOf('千万工程');
    getSelection()!.setBaseAndExtent(node, at, node, at + 4);
  });
  await byMenu();
  await expect.poll(children).toBe(before + 1);
  await page.keyboard.press('Escape');
  await expect.poll(children).toBe(before);
});

it('has asked nothing of any address but the extension’s own and the page itself', () => {
  expect(browser.troubles).toEqual([]);
  expect(requests).toContain(`${site.origin}/`);
  const elsewhere = requests.filter(
    (url) =>
      ![browser.origin, site.origin].some((origin) => url.startsWith(origin)) && !/^(data|blob|about):/u.test(url),
  );
  expect(elsewhere).toEqual([]);
  // Of the page itself once, by the test.
  expect(requests.filter((url) => url.startsWith(site.origin) && !url.endsWith('/favicon.ico'))).toEqual([
    `${site.origin}/`,
  ]);
});

it('has written down nothing of what was looked up', async () => {
  const kept = await browser.worker.evaluate(async () => [
    await chrome.storage.local.get(null),
    await chrome.storage.session.get(null),
  ]);
  expect(JSON.stringify(kept)).not.toContain('千万工程');
  expect(JSON.stringify(kept)).not.toContain('湖州');
});
