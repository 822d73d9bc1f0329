// How long the page stands still while a pack of 50,000 entities is opened: real Chromium, what the browser itself calls long tasks.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { load, ROOT } from '../../graph/node/bundle.mjs';
import { serve } from '../../graph/node/serve.mjs';
import { chromiumPath } from '../../graph/node/setup.mjs';

const SIZE = 50_000;
const FOLDER = join(ROOT, '.output', 'bench');

/** A first search, which makes the forms of all names, and later ones: a name, its pinyin, a slip, a name of no pack. */
const SEARCHES = ['山山江', '山海', 'shan', '山海江海', '量子通信'];

/** Milliseconds from words in the box to the frame with what was found, or that nothing was. */
async function search(page, words) {
  await page.getByTestId('search').fill('');
  return page.evaluate(
    (words) =>
      new Promise((done) => {
        const input = document.querySelector('[data-testid=search]');
        const begun = performance.now();
        input.focus();
        input.value = words;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        const look = () => {
          const found = document.querySelector('[data-testid=search-drop]')?.textContent ?? '';
          if (found.includes(words) || found.includes(words.slice(0, 2)))
            requestAnimationFrame(() => done(performance.now() - begun));
          else requestAnimationFrame(look);
        };
        look();
      }),
    words,
  );
}

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
  await page.keyboard.press('Escape');
  const searches = [];
  for (const words of SEARCHES) searches.push(await search(page, words));
  await browser.close();
  await server.close();
  return {
    'large pack, opened': all,
    'large pack, long tasks': tasks.reduce((sum, one) => sum + one, 0),
    'large pack, longest task': Math.max(0, ...tasks),
    'large pack, first search': searches[0],
    'large pack, later search': searches.slice(1).toSorted((x, y) => x - y)[(searches.length - 1) >> 1],
  };
}
