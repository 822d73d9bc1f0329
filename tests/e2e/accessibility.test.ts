import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { Chromium, temporaryProfile } from './chromium';
import { colours } from './map';
import { speak, STATES } from './states';
import { violations } from './violations';

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
afterEach(() => page.close());

it.each(['light', 'dark'] as const)(
  'draws names in the colours of their types in the %s theme',
  async (colorScheme) => {
    page = await browser.open('explorer.html');
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.reload();
    expect(new Set(await colours(page)).size).toBeGreaterThan(3);
  },
);

it.each(STATES)('axe finds nothing wrong with $name, in both languages, light and dark', async ({ path, prepare }) => {
  page = await browser.open(path);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await speak(browser, page, 'zh');
  await prepare(page);
  expect(await violations(browser, page)).toEqual([]);
});
