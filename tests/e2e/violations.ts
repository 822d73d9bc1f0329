import axe from 'axe-core';
import type { Page } from 'playwright-core';
import type { Chromium } from './chromium';
import { LANGUAGES, speak } from './language';

/** What axe looks for: all that it does by itself, and after a change of theme its rules of colours, for nothing else has changed. */
const RULES = { light: {}, dark: { runOnly: ['color-contrast', 'link-in-text-block'] } };

/** What axe finds wrong with a page as it stands, in both languages, light and dark: by rule and place. */
export async function violations(browser: Chromium, page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found: string[] = [];
  for (const language of LANGUAGES) {
    await speak(browser, page, language);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const options = JSON.stringify({ resultTypes: ['violations'], ...RULES[colorScheme] });
      const results = (await page.evaluate(`axe.run(document, ${options})`)) as axe.AxeResults;
      for (const { id, nodes } of results.violations)
        for (const { target, failureSummary } of nodes)
          found.push(`${language} ${colorScheme} ${id} ${target.join(' ')}: ${failureSummary}`);
    }
  }
  return found;
}
