import axe from 'axe-core';
import type { Page } from 'playwright-core';
import type { Chromium } from './chromium';
import { LANGUAGES, speak, type Language } from './states';

/** What axe finds wrong with a page as it stands, in both languages, light and dark: by rule and place. */
export async function violations(browser: Chromium, page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found: string[] = [];
  for (const language of Object.keys(LANGUAGES) as Language[]) {
    await speak(browser, page, language);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const results = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as axe.AxeResults;
      for (const { id, nodes } of results.violations)
        for (const { target, failureSummary } of nodes)
          found.push(`${language} ${colorScheme} ${id} ${target.join(' ')}: ${failureSummary}`);
    }
  }
  return found;
}
