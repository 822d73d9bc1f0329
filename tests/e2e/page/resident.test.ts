import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { CHROME, FIREFOX } from '../built';
import type { Chromium } from '../chromium';
import { clickMenu, onSite } from '../on-site';
import type { Site } from '../site';

describe.each([CHROME, FIREFOX])('the script that stays in pages, in %s', (folder) => {
  const script = readFileSync(join(folder, 'page.js'));

  it('weighs 10 kB at most, gzipped', () => expect(gzipSync(script).length).toBeLessThanOrEqual(10_000));

  it('sets no markup and reaches for no file and no address', () =>
    expect(script.toString()).not.toMatch(
      /\.(?:inner|outer)HTML\s*=|insertAdjacentHTML|document\.write|runtime\.getURL|fetch\(|XMLHttpRequest/u,
    ));
});

/** A name in the page's own shadow root, whose style no rule of the document reaches. */
const PAGE = `<!doctype html><meta charset="utf-8"><title>某报</title>
  <p id="light">湖州市学习“千万工程”经验。</p><div id="host"></div>
  <script>
    const root = document.querySelector('#host').attachShadow({ mode: 'open' });
    root.append(Object.assign(document.createElement('p'), { id: 'dark', textContent: '温州市也在学习。' }));
  </script>`;

let site: Site;
let browser: Chromium;
let page: Page;

onSite(
  { '/': PAGE },
  async (on) => {
    ({ site, browser, page } = on);
    await page.goto(`${site.origin}/`);
    await page.bringToFront();
  },
  { allowed: ['chrome'] },
);
afterEach(() => expect(browser.troubles).toEqual([]));

const markByMenu = () => clickMenu(browser, 'mark-page', `${site.origin}/`);
const marked = () =>
  page.evaluate(() =>
    [...(CSS.highlights as unknown as Map<string, Set<unknown>>)]
      .map(([name, { size }]) => [name, size] as const)
      .filter(([, size]) => size > 0)
      .sort(),
  );
const underlined = (id: string) =>
  page.evaluate((id) => {
    const root = document.querySelector('#host')!.shadowRoot!;
    const element = document.getElementById(id) ?? root.getElementById(id)!;
    return getComputedStyle(element, '::highlight(wenmai-place)').textDecorationLine;
  }, id);

it('marks what is in the page and in its shadow roots, each once, and the style reaches both', async () => {
  await markByMenu();
  const once = [
    ['wenmai-place', 2],
    ['wenmai-programme', 1],
  ];
  await expect.poll(marked).toEqual(once);
  await expect.poll(() => underlined('light')).toBe('underline');
  expect(await underlined('dark')).toBe('underline');
});

it('is there once however often it is brought in, and its marks stay when the worker slept', async () => {
  const again = () =>
    browser.worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true });
      const results = await chrome.scripting.executeScript({ target: { tabId: tab!.id! }, files: ['/page.js'] });
      return results.length;
    });
  expect(await again()).toBe(1);
  await browser.restartWorker();
  await page.bringToFront();
  expect(await again()).toBe(1);
  await page.evaluate(() => {
    document.querySelector('#light')!.textContent = '湖州市学习“千万工程”经验，温州市也一样。';
  });
  await expect.poll(marked).toEqual([
    ['wenmai-place', 3],
    ['wenmai-programme', 1],
  ]);
});

it('shows the card for a name under the pointer, and again after it was closed there', async () => {
  await page.reload();
  await page.bringToFront();
  const children = () => page.evaluate(() => document.documentElement.childElementCount);
  const before = await children();
  const box = (await page.locator('#light').boundingBox())!;
  await page.mouse.move(box.x + 20, box.y + box.height / 2);
  for (let round = 0; round < 2; round++) {
    await page.keyboard.down('Shift');
    await expect.poll(children).toBe(before + 1);
    await page.keyboard.up('Shift');
    await page.keyboard.press('Escape');
    await expect.poll(children).toBe(before);
  }
});

it('leaves a page in quiet when the extension is gone, and what is written then is no longer marked', async () => {
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(String(error)));
  const extensions = await browser.context.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(
    (id) =>
      (
        chrome as unknown as { management: { setEnabled(id: string, on: boolean): Promise<void> } }
      ).management.setEnabled(id, false),
    new URL(browser.origin).host,
  );
  await extensions.close();
  await page.evaluate(() => document.querySelector('#light')!.append('嘉兴市'));
  await expect.poll(marked).toEqual([]);
  expect(thrown).toEqual([]);
});
