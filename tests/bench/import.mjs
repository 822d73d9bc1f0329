// How long the page stands still while a pack of 50,000 entities is opened: real Chromium, what the browser itself calls long tasks.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { load, ROOT } from '../../graph/node/bundle.mjs';
import { serve } from '../../graph/node/serve.mjs';
import { chromiumPath } from '../../graph/node/setup.mjs';

const SIZE = 50_000;
const FOLDER = join(ROOT, '.output', 'bench');

/** @returns {Promise<Record<string, number>>} milliseconds by name */
export async function importWaits() {
  const kept = join(FOLDER, `${SIZE}.wenmai`);
  const path = existsSync(kept) ? kept : (await load('tests/bench/large.ts')).writeLarge(SIZE, FOLDER);
  const server = await serve(join(ROOT, '.output', 'chrome-mv3'), 0);
  const browser = await chromium.launch({ executablePath: chromiumPath() ?? undefined, args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(server.url);
  await page.waitForFunction(() => document.querySelector('[data-testid=map]')?._cyreg?.cy.nodes().length > 0);
  await page.getByTestId('library-button').click();
  await page.evaluate(() => {
    window.tasks = [];
    new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
    window.begun = performance.now();
  });
  await page.getByTestId('pack-file').setInputFiles(path);
  await page
    .getByTestId('library-button')
    .filter({ hasText: String(SIZE) })
    .waitFor({ timeout: 300_000 });
  const [tasks, all] = await page.evaluate(() => [window.tasks, performance.now() - window.begun]);
  await browser.close();
  await server.close();
  return {
    'large pack, opened': all,
    'large pack, long tasks': tasks.reduce((sum, one) => sum + one, 0),
    'large pack, longest task': Math.max(0, ...tasks),
  };
}
