/** Nothing is cut off at 200 % on a laptop's screen, nor in a side panel of 360 pixels. */
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { Chromium, temporaryProfile } from './chromium';
import { cutOff } from './cut-off';
import { LANGUAGES, speak, STATES, type Language } from './states';

/** CSS pixels that are left of 1280 × 800 at 200 %, and of a narrow panel. */
const SIZES = [
  { width: 640, height: 400 },
  { width: 360, height: 780 },
];

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

it.each(STATES)('$name is whole, in both languages', async ({ path, prepare }) => {
  page = await browser.open(path);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await speak(browser, page, 'zh');
  await prepare(page);
  const found: string[] = [];
  for (const language of Object.keys(LANGUAGES) as Language[]) {
    await speak(browser, page, language);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      found.push(...(await page.evaluate(cutOff)).map((what) => `${language} ${size.width}: ${what}`));
    }
  }
  expect(found).toEqual([]);
});
