import { afterEach, expect, it } from 'vitest';
import type { Page, Worker } from 'playwright-core';
import type { Chromium } from './chromium';
import { cutOff } from './cut-off';
import { onSite } from './on-site';
import { screenshot } from './screenshot';
import type { Site } from './site';
import { speak } from './language';
import { violations } from './violations';

const FRAME = '<!doctype html><meta charset="utf-8"><title>框</title><p>湖州市的“千万工程”。</p>';
const PAGE = `<!doctype html><meta charset="utf-8"><title>某报</title>
<style>body { font: 18px/1.8 serif; max-width: 40em; margin: 3em auto }</style>
<h1>各地学习<b>千万</b>工程</h1>
<p>湖州市先行，<a href="#">杭州市</a>随后；湖州市又有新办法，宁波市、绍兴市也学“千万工程”。</p>
<div style="height: 3000px"></div><p id="last">末了再说湖州市。</p>
<iframe src="/frame" title="框"></iframe>`;
const STRICT = {
  body: PAGE,
  headers: {
    'content-security-policy':
      "default-src 'none'; frame-src 'self'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  },
};

let site: Site;
let browser: Chromium;
let page: Page;
let panel: Page;

onSite({ '/': PAGE, '/strict': STRICT, '/frame': FRAME }, async (on) => {
  ({ site, browser, page } = on);
  panel = await browser.open('sidepanel.html');
  await panel.setViewportSize({ width: 380, height: 800 });
  await page.goto(`${site.origin}/`);
  await page.bringToFront();
});
afterEach(() => {
  // What the strict page refuses of its own style is its own affair.
  expect(browser.troubles.filter((trouble) => !trouble.includes('style-src'))).toEqual([]);
});

/** What the icon shows for the tab in front. */
const badge = (worker: Worker) =>
  worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    return chrome.action.getBadgeText({ tabId: tab!.id! });
  });
const row = (name: string) => panel.getByTestId('name-here').filter({ hasText: name });
const here = () => panel.getByText('本页', { exact: true }).click();
const command = (worker: Worker, name: string) =>
  worker.evaluate(async (name) => {
    const [tab] = await chrome.tabs.query({ active: true });
    (chrome.commands.onCommand as unknown as { dispatch(...args: unknown[]): void }).dispatch(name, tab);
  }, name);

it('marks the page beside, lists its names of all frames, goes from place to place', async () => {
  await here();
  await panel.getByTestId('mark').click();
  await row('湖州市').getByText('4', { exact: true }).waitFor();
  // On the icon all of them together.
  await expect.poll(() => badge(browser.worker)).toMatch(/^\d+$/u);
  expect(Number(await badge(browser.worker))).toBeGreaterThanOrEqual(9);

  await row('湖州市').locator('.name').click();
  await row('湖州市').getByText('1/4').waitFor();
  await panel.keyboard.press('Enter');
  await row('湖州市').getByText('2/4').waitFor();
  await panel.keyboard.press('Enter');
  await row('湖州市').getByText('3/4').waitFor();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
  // The last is in the frame, and then it begins anew.
  await panel.keyboard.press('Enter');
  await row('湖州市').getByText('4/4').waitFor();
  await panel.keyboard.press('Enter');
  await row('湖州市').getByText('1/4').waitFor();
  await panel.keyboard.press('Shift+Enter');
  await row('湖州市').getByText('4/4').waitFor();
  await screenshot(panel, 'panel-this-page');
  await page.evaluate(() => scrollTo(0, 0));
  await screenshot(page, 'page-marked');
});

it('is read by everyone and cut off nowhere, in both languages, light and dark', async () => {
  await panel.setViewportSize({ width: 360, height: 780 });
  await panel.emulateMedia({ reducedMotion: 'reduce' });
  expect(await violations(browser, panel)).toEqual([]);
  for (const language of ['en', 'zh'] as const) {
    await speak(browser, panel, language);
    expect(await panel.evaluate(cutOff)).toEqual([]);
  }
  await panel.emulateMedia({ colorScheme: 'light' });
  await panel.setViewportSize({ width: 380, height: 800 });
});

it('filters by type and shows the card of a name', async () => {
  await panel.getByRole('group').getByRole('button').nth(1).click();
  await row('千万工程').waitFor({ state: 'detached' });
  await row('湖州市').getByRole('link').click();
  await panel.getByTestId('entity-card').filter({ hasText: '湖州市' }).waitFor();
  await here();
});

it('leaves the page as it was but for the marks, which the page’s own script can see', async () => {
  const seen = await page.evaluate(() => ({
    elements: document.querySelectorAll('*').length,
    styles: document.querySelectorAll('style').length,
    marks: [...CSS.highlights.keys()].filter((name) => name.startsWith('wenmai-')),
    ours: 'wenmaiPage' in globalThis,
  }));
  expect(seen.marks.length).toBeGreaterThan(0);
  expect(seen).toMatchObject({ styles: 1, ours: false });
});

it('takes the marks away, and the number with them, though the worker slept', async () => {
  await browser.restartWorker();
  await page.bringToFront();
  await here();
  await panel.getByTestId('unmark').click();
  await panel.getByTestId('mark').waitFor();
  await expect.poll(() => badge(browser.worker)).toBe('');
  expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
});

it('marks by the command too, on a page that is strict, and again takes away', async () => {
  await page.goto(`${site.origin}/strict`);
  await page.bringToFront();
  await command(browser.worker, 'mark-page');
  await row('湖州市').getByText('4', { exact: true }).waitFor();
  await expect.poll(() => badge(browser.worker)).toMatch(/^\d+$/u);
  await command(browser.worker, 'mark-page');
  await panel.getByTestId('mark').waitFor();
});
