import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { Chromium } from './chromium';
import { onSite } from './on-site';
import { screenshot } from './screenshot';
import type { Site } from './site';

/**
 * No prompt of the browser can be clicked headless. What counts instead: the test build has the permission for the test's pages, the
 * browser's own page of extensions withholds it, gives it and takes it, and the extension is told as after a prompt.
 */
const PATTERN = 'http://127.0.0.1/*';
const PAGE = '<!doctype html><meta charset="utf-8"><title>某报</title><p>湖州市的“千万工程”。</p>';
let site: Site;
let browser: Chromium;
let page: Page;
let extensions: Page;

onSite(
  { '/': PAGE },
  async (on) => {
    ({ site, browser, page } = on);
    extensions = await browser.context.newPage();
    await extensions.goto('chrome://extensions');
    await extensions.evaluate(
      (extensionId) =>
        (chrome as unknown as { developerPrivate: Private }).developerPrivate.updateExtensionConfiguration({
          extensionId,
          hostAccess: 'ON_CLICK',
        }),
      new URL(browser.origin).host,
    );
  },
  { allowed: ['chrome'] },
);
beforeEach(async () => {
  await page.goto(`${site.origin}/`);
  await page.bringToFront();
});
afterEach(() => {
  expect(browser.troubles).toEqual([]);
});

interface Private {
  updateExtensionConfiguration(update: { extensionId: string; hostAccess: 'ON_CLICK' }): Promise<void>;
  addHostPermission(id: string, pattern: string): Promise<void>;
  removeHostPermission(id: string, pattern: string): Promise<void>;
}
const change = (what: 'addHostPermission' | 'removeHostPermission') =>
  extensions.evaluate(
    ([what, id, pattern]) =>
      (chrome as unknown as { developerPrivate: Private }).developerPrivate[what as 'addHostPermission'](id!, pattern!),
    [what, new URL(browser.origin).host, PATTERN],
  );
const registered = () => browser.worker.evaluate(() => chrome.scripting.getRegisteredContentScripts());
/** Whether our script is in the page: it is the one that answers. */
const inPage = () =>
  browser.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    return chrome.tabs.sendMessage(tab!.id!, { kind: 'ask-marks' }).then(
      (marks: unknown) => marks !== undefined,
      () => false,
    );
  });

it('is in no page before it is asked or granted anything', async () => {
  expect(await registered()).toEqual([]);
  expect(await inPage()).toBe(false);
});

describe('a site that was granted', () => {
  beforeAll(async () => {
    await change('addHostPermission');
  });

  it('has the script at once and after a reload, over a restart of the worker', async () => {
    await expect.poll(registered).toMatchObject([{ id: 'page', matches: [PATTERN] }]);
    await expect.poll(inPage).toBe(true);
    await browser.restartWorker();
    await page.reload();
    await page.bringToFront();
    await expect.poll(inPage).toBe(true);
  });

  it('shows a card for the name under the pointer while the key is held', async () => {
    const box = (await page.locator('p').boundingBox())!;
    await page.keyboard.down('Shift');
    await page.mouse.move(box.x + 20, box.y + box.height / 2);
    await page.mouse.move(box.x + 24, box.y + box.height / 2);
    await expect.poll(() => page.evaluate(() => document.documentElement.childElementCount)).toBeGreaterThan(2);
    await page.keyboard.up('Shift');
    await screenshot(page, 'page-hovered');
  });

  it('is listed in the options, where looking up is paused and chosen how it is asked for', async () => {
    const options = await browser.open('options.html');
    await options.getByTestId('granted-sites').filter({ hasText: 'http://127.0.0.1' }).waitFor();
    await options.getByText('停留片刻').click();
    await options.getByTestId('double-click').check();
    await expect
      .poll(() => browser.worker.evaluate(() => chrome.storage.local.get('hover')))
      .toMatchObject({ hover: { trigger: 'dwell', doubleClick: true } });
    await options.getByTestId('pause').check();
    await expect.poll(registered).toEqual([]);
    await expect.poll(() => browser.worker.evaluate(() => chrome.action.getTitle({}))).toContain('暂停');
    await options.getByTestId('pause').uncheck();
    await expect.poll(registered).toHaveLength(1);
    await options.setViewportSize({ width: 760, height: 1500 });
    await screenshot(options, 'options-hover');
    expect(await options.getByTestId('privacy').getByRole('listitem').count()).toBe(5);
    await options.close();
  });

  it('has no script while its site is switched off', async () => {
    const switched = (off: string[]) =>
      browser.worker.evaluate(async (off) => {
        const { hover } = (await chrome.storage.local.get('hover')) as { hover: object };
        await chrome.storage.local.set({ hover: { ...hover, off } });
      }, off);
    await switched([PATTERN]);
    await expect.poll(registered).toMatchObject([{ excludeMatches: [PATTERN] }]);
    await page.reload();
    expect(await inPage()).toBe(false);
    await switched([]);
    await expect.poll(inPage).toBe(true);
  });

  it('looks up what the pointer rests on, and what is double-clicked, as was chosen', async () => {
    const children = () => page.evaluate(() => document.documentElement.childElementCount);
    const box = (await page.locator('p').boundingBox())!;
    const [x, y] = [box.x + 20, box.y + box.height / 2];
    await expect.poll(inPage).toBe(true);
    const before = await children();

    await page.mouse.move(x, y);
    await page.mouse.move(x + 2, y);
    await expect.poll(children).toBe(before + 1);
    await page.keyboard.press('Escape');
    await expect.poll(children).toBe(before);

    await page.mouse.dblclick(x + 2, y);
    await expect.poll(children).toBe(before + 1);
    await page.keyboard.press('Escape');
    await expect.poll(children).toBe(before);
    // What the page makes up is no double-click: what is asked after it is answered, and no card has come.
    await page.evaluate(
      ([x, y]) =>
        document
          .querySelector('p')!
          .dispatchEvent(new MouseEvent('dblclick', { bubbles: true, clientX: x, clientY: y })),
      [x + 2, y] as const,
    );
    for (let asked = 0; asked < 5; asked++) expect(await inPage()).toBe(true);
    expect(await children()).toBe(before);
  });

  it('has none once it was taken back', async () => {
    const options = await browser.open('options.html');
    await options.getByTestId('granted-sites').getByRole('button').waitFor();
    await change('removeHostPermission');
    await expect.poll(registered).toEqual([]);
    await options.getByText('没有单独允许的网站').waitFor();
    await options.close();
    await page.reload();
    await page.bringToFront();
    expect(await inPage()).toBe(false);
  });
});
