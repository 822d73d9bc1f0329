import { afterEach, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { WEB_PAGES } from '../../fixtures/web-pages.mjs';
import type { Chromium } from '../chromium';
import { onSite } from '../on-site';
import type { Site } from '../site';

/** The whole way: what is selected on a page, the background, the card. Nothing is played. */
let browser: Chromium;
let site: Site;
let page: Page;

onSite(WEB_PAGES, (on) => void ({ site, browser } = on));
afterEach(async () => {
  await page.close();
  expect(browser.troubles.splice(0)).toEqual([]);
});

const tabOf = () => browser.worker.evaluate(async (url) => (await chrome.tabs.query({ url }))[0]!.id!, page.url());

/** Open a page; its shadow roots are open, so that the test can look into them. */
async function open(path: string) {
  page = await browser.context.newPage();
  await page.goto(site.origin + path);
  await browser.worker.evaluate(
    async (tabId) => {
      const func = () => {
        const attach = Element.prototype.attachShadow;
        Element.prototype.attachShadow = function (init) {
          return attach.call(this, { ...init, mode: 'open' });
        };
      };
      await chrome.scripting.executeScript({ target: { tabId }, func });
    },
    await tabOf(),
  );
}

/** As the menu and the shortcut do: bring the script, tell it to look up what is selected. */
const lookUp = async () =>
  browser.worker.evaluate(
    async (tabId) => {
      await chrome.scripting.executeScript({ target: { tabId }, files: ['/page.js' as never] });
      return (await chrome.tabs.sendMessage(tabId, { kind: 'look-up-selection', words: null })) as boolean;
    },
    await tabOf(),
  );

const card = () => page.getByRole('dialog');
const select = (selector: string) =>
  page.locator(selector).evaluate((element) => getSelection()!.selectAllChildren(element));

it.each(['/news', '/strict'])('looks up what is selected: %s', async (path) => {
  await open(path);
  await select('#word');
  expect(await lookUp()).toBe(true);
  await card().getByRole('heading', { name: '千万工程' }).waitFor();
  const partner = card().locator('.names button').first();
  const name = await partner.locator('.name').textContent();
  await partner.click();
  await card().getByRole('heading', { name: name! }).waitFor();
});

it('looks up again when the background has slept', async () => {
  await open('/news');
  await browser.restartWorker();
  await select('#word');
  await lookUp();
  await card().getByRole('heading', { name: '千万工程' }).waitFor();
});

it('opens the reader at the quote', async () => {
  await open('/news');
  await select('#word');
  await lookUp();
  await card().getByRole('heading', { name: '千万工程' }).waitFor();
  const arrived = browser.context.waitForEvent('page');
  await card().locator('footer').getByRole('button', { name: '原文' }).click();
  const explorer = await arrived;
  await explorer.getByTestId('reader').waitFor();
  await explorer.getByTestId('quote').first().waitFor();
  await explorer.close();
});

it('says of words that no name has where they stand, and what is near', async () => {
  await open('/news');
  await page.locator('h1').evaluate((heading) => (heading.textContent = '千万工成'));
  await select('h1');
  await lookUp();
  await card().getByText('资料包里没有这个名称').first().waitFor();
  await card().getByRole('button', { name: '项目 千万工程' }).waitFor();
});

it('says where a passage stands that the page quotes', async () => {
  await open('/news');
  const sentence = '消费一端，提振消费专项行动在宁波展开，消费券政策更新换代';
  await page.locator('h1').evaluate((heading, text) => (heading.textContent = text), sentence);
  await select('h1');
  await lookUp();
  await card().getByText('这段话见于').waitFor();
  expect(await card().locator('blockquote').textContent()).toContain(sentence);
});
