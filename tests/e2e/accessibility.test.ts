import axe from 'axe-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { Chromium, temporaryProfile } from './chromium';
import { colours } from './map';
import { LANGUAGES, speak, STATES, type Language } from './states';

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

/** What axe finds wrong, by rule and place. */
async function violations(): Promise<string[]> {
  const results = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as axe.AxeResults;
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}

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
  await page.evaluate(axe.source);
  const found: string[] = [];
  for (const language of Object.keys(LANGUAGES) as Language[]) {
    await speak(browser, page, language);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      found.push(...(await violations()).map((violation) => `${language} ${colorScheme} ${violation}`));
    }
  }
  expect(found).toEqual([]);
});
