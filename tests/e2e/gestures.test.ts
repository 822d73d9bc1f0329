import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { Chromium, temporaryProfile } from './chromium';
import { drawn } from './map';
import { serve, type Site } from './site';

/**
 * What is shipped, without a permission for any site: a click on the icon lets it into the page in front. Neither the menus nor the keys
 * of the browser nor what it asks can be reached headless; the same is done with them in Firefox (`firefox/gestures.test.ts`).
 */
const PAGE = `<!doctype html><meta charset="utf-8"><title>某报</title>
<style>body { font: 18px/1.8 serif; margin: 2em }</style>
<p id="p">湖州市学习<b>千万</b><a href="#">工程</a>经验，温州市随后。</p>`;
const PATTERN = 'http://127.0.0.1/*';
const PATIENCE = { timeout: 10_000 };

const profile = temporaryProfile();
let site: Site;
let browser: Chromium;
let page: Page;

/** As if the reader had allowed the site once and taken it back: the browser does not ask again. */
function rememberGrant(id: string): void {
  const file = join(profile.path, 'Default', 'Preferences');
  const preferences = JSON.parse(readFileSync(file, 'utf8')) as {
    extensions: { settings: Record<string, { runtime_granted_permissions?: object }> };
  };
  preferences.extensions.settings[id]!.runtime_granted_permissions = {
    ...{ api: [], manifest_permissions: [], scriptable_host: [] },
    explicit_host: [PATTERN],
  };
  writeFileSync(file, JSON.stringify(preferences));
}

beforeAll(async () => {
  site = await serve({ '/': PAGE, '/second': PAGE });
  const launch = () => Chromium.launch(profile.path, { allowed: [site.origin] });
  browser = await launch();
  await drawn(await browser.open('explorer.html'));
  await browser.close();
  rememberGrant(new URL(browser.origin).host);
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await site.close();
  profile.remove();
});
beforeEach(async () => {
  page = await browser.context.newPage();
  await page.goto(`${site.origin}/`);
});
afterEach(async () => {
  if (await browser.sidePanelIsOpen()) await (await browser.sidePanel()).evaluate(() => close());
  await closed();
  await page.close();
  expect(browser.troubles.splice(0)).toEqual([]);
});

const select = (selector: string) =>
  page.locator(selector).evaluate((element) => getSelection()!.selectAllChildren(element));
const marks = () => page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
const badge = () =>
  browser.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    return chrome.action.getBadgeText({ tabId: tab!.id! });
  });
const closed = () => expect.poll(() => browser.sidePanelIsOpen(), PATIENCE).toBe(false);

it('opens the side panel with what is selected, shows there what is selected next, and closes it', async () => {
  await select('#p b');
  await browser.pressIcon(page);
  const panel = await browser.sidePanel();
  await panel.text('[data-testid=look-up]', '千万');
  await select('#p a');
  await browser.pressIcon(page);
  await panel.text('[data-testid=look-up]', '工程');
  await browser.pressIcon(page);
  await closed();
});

it('lets the panel mark the page, list its names and go to them, though the worker slept', async () => {
  await browser.pressIcon(page);
  const panel = await browser.sidePanel();
  await panel.click('label', '本页');
  await panel.click('[data-testid=mark]');
  await panel.text('[data-testid=name-here]', '千万工程');
  await expect.poll(marks, PATIENCE).toBe(4);
  await expect.poll(badge, PATIENCE).toBe('3');
  await panel.click('[data-testid=name-here] .name', '温州市');
  await panel.text('[data-testid=name-here]', '1/1');
  await panel.screenshot('side-panel');

  await browser.restartWorker();
  await page.bringToFront();
  await panel.click('[data-testid=unmark]');
  await expect.poll(marks, PATIENCE).toBe(0);
  await browser.pressIcon(page);
  await closed();
});

it('is let into another page by the icon while the panel waits for it, and stays open', async () => {
  await browser.pressIcon(page);
  const panel = await browser.sidePanel();
  await panel.click('label', '本页');
  await panel.text('[data-testid=this-page]', '本页还没有标记');
  const other = await browser.context.newPage();
  await other.goto(`${site.origin}/second`);
  await panel.text('[data-testid=this-page]', '要先在这个网页上点一下');
  await browser.pressIcon(other);
  await panel.text('[data-testid=this-page]', '本页还没有标记');
  await browser.pressIcon(other);
  await closed();
  await other.close();
});

it('looks up under the pointer on a site that is allowed in the panel, until it is taken back in the options', async () => {
  await browser.pressIcon(page);
  const panel = await browser.sidePanel();
  await panel.click('label', '本页');
  await panel.click('[data-testid=hover-here] button', '打开');
  await panel.text('[data-testid=hover-here]', '本站已开');
  await browser.pressIcon(page);
  await closed();

  const { x, y, height } = (await page.locator('#p').boundingBox())!;
  const hover = async () => {
    await page.bringToFront();
    await page.mouse.move(x + 20, y + height / 2);
    await page.mouse.move(x + 24, y + height / 2);
  };
  await page.keyboard.down('Shift');
  await hover();
  await page.locator('[popover]').waitFor({ state: 'attached' });
  await page.keyboard.up('Shift');

  const options = await browser.open('options.html');
  await options.getByTestId('granted-sites').filter({ hasText: 'http://127.0.0.1' }).getByRole('button').click();
  await options.getByText('没有单独允许的网站').waitFor();
  await options.close();
  await expect
    .poll(() => browser.worker.evaluate(() => chrome.scripting.getRegisteredContentScripts()), PATIENCE)
    .toEqual([]);
  expect(await browser.worker.evaluate(async () => (await chrome.permissions.getAll()).origins)).toEqual([]);
});
