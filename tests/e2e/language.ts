import type { Page } from 'playwright-core';
import type { Chromium } from './chromium';

/** What a page says that its language is. */
const TAGS = { zh: 'zh-Hans', en: 'en' } as const;
export type Language = keyof typeof TAGS;
export const LANGUAGES: readonly Language[] = ['zh', 'en'];

/** Choose the language as the options do, and wait until the page speaks it. */
export async function speak(browser: Chromium, page: Page, language: Language): Promise<void> {
  await browser.worker.evaluate(async (language) => {
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...(settings as object | undefined), language } });
  }, language);
  await page.waitForFunction((lang) => document.documentElement.lang === lang, TAGS[language]);
}
