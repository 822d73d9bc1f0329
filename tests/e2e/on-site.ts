import { afterAll, beforeAll } from 'vitest';
import type { Page } from 'playwright-core';
import { Chromium, temporaryProfile } from './chromium';
import { grantedExtension } from './granted';
import { drawn } from './map';
import { serve, type Served, type Site } from './site';

/** Someone else's site, a browser with the granted build that holds the sample, and an empty tab. */
export interface OnSite {
  readonly site: Site;
  readonly browser: Chromium;
  readonly page: Page;
}

interface Ways {
  /** Origins besides the site's. */
  readonly allowed?: readonly string[];
  /** What is done in a browser of the same profile before: some settings hold only after a restart. */
  readonly before?: (browser: Chromium) => Promise<void>;
}

/** Set up for the tests of a file, and cleared away behind them. */
export function onSite(
  pages: Readonly<Record<string, Served>>,
  take: (on: OnSite) => void | Promise<void>,
  { allowed = [], before }: Ways = {},
): void {
  const granted = grantedExtension();
  const profile = temporaryProfile();
  let site: Site;
  let browser: Chromium;
  beforeAll(async () => {
    site = await serve(pages);
    const launch = () => Chromium.launch(profile.path, { allowed: [site.origin, ...allowed], extension: granted.path });
    if (before) {
      browser = await launch();
      await before(browser);
      await browser.close();
    }
    browser = await launch();
    // The sample comes into the library when a page of the extension opens.
    const explorer = await browser.open('explorer.html');
    await drawn(explorer);
    await explorer.close();
    await take({ site, browser, page: await browser.context.newPage() });
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
    profile.remove();
    granted.remove();
  });
}

/** What the browser does when the reader clicks our menu on the page in front, over words that are selected or none. */
export const clickMenu = (browser: Chromium, menuItemId: string, pageUrl: string, selectionText?: string) =>
  browser.worker.evaluate(
    async (info) => {
      const [tab] = await chrome.tabs.query({ active: true });
      (chrome.contextMenus.onClicked as unknown as { dispatch(...args: unknown[]): void }).dispatch(info, tab);
    },
    { menuItemId, pageUrl, frameId: 0, ...(selectionText === undefined ? {} : { selectionText }) },
  );
