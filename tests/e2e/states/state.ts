/** Every state that a page can be in, and how a reader comes to it: what must hold everywhere is tested in each. */
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { Chromium, temporaryProfile } from '../chromium';
import { cutOff } from '../cut-off';
import { LANGUAGES, speak } from '../language';
import { violations } from '../violations';

interface State {
  readonly name: string;
  readonly path: string;
  readonly prepare: (page: Page) => Promise<unknown>;
}
/** @param prepare what the reader does on the page, up to what must be there when the state is come to */
export const state = (name: string, path: string, prepare: State['prepare']): State => ({ name, path, prepare });

export const PROGRAMME = `entity=${encodeURIComponent('programme:千万工程')}`;
export const EDGE = `${PROGRAMME}&with=${encodeURIComponent('tifa:三大差距')}`;

export const first = (page: Page, testId: string) => page.getByTestId(testId).first();
export const option = (page: Page) => page.getByTestId('search-drop').getByRole('listbox').getByRole('option').first();

/** CSS pixels that are left of 1280 × 800 at 200 %, and of a narrow panel. */
const SIZES = [
  { width: 640, height: 400 },
  { width: 360, height: 780 },
];

/** What is not whole at those sizes, in both languages. */
async function cutOffIn(browser: Chromium, page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const language of LANGUAGES) {
    await speak(browser, page, language);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      found.push(...(await page.evaluate(cutOff)).map((what) => `${language} ${size.width}: ${what}`));
    }
  }
  return found;
}

/**
 * With the sample open, in each state: axe finds nothing wrong, in both languages, light and dark; and nothing is cut off at 200 % on a
 * laptop's screen, nor in a side panel of 360 pixels. The states are come to in their order, in one profile.
 */
export function soundInEach(states: readonly State[]): void {
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

  // Longer than a test of one thing: axe looks four times, and every wait has a limit of its own.
  it.each(states)(
    '$name is accessible and whole, in both languages',
    { timeout: 120_000 },
    async ({ path, prepare }) => {
      page = await browser.open(path);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await speak(browser, page, 'zh');
      await prepare(page);
      expect(await violations(browser, page)).toEqual([]);
      expect(await cutOffIn(browser, page)).toEqual([]);
    },
  );
}
