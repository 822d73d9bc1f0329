// How long until a quote in an article of a hundred thousand characters is in view, and how smoothly the article scrolls: real Chromium,
// the wheel turned in every frame from the beginning to the end.
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { load, ROOT } from '../../graph/node/bundle.mjs';
import { serve } from '../../graph/node/serve.mjs';
import { chromiumPath } from '../../graph/node/setup.mjs';

/** Pixels by which a frame scrolls: a brisk turn of the wheel. */
const STEP = 120;
const median = (values) => values.toSorted((x, y) => x - y)[Math.floor(values.length / 2)];

/** Milliseconds from following a link to its quote being drawn inside the reader. */
const open = (page, { hash, words }) =>
  page.evaluate(
    ([hash, words]) =>
      new Promise((done) => {
        const begun = performance.now();
        location.hash = hash;
        const look = () => {
          const quote = document.querySelector('[data-testid=quote]');
          const box = document.querySelector('[data-testid=reader]')?.getBoundingClientRect();
          const at = quote?.textContent.includes(words) ? quote.getBoundingClientRect() : null;
          if (at && at.top >= box.top && at.bottom <= box.bottom)
            requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun)));
          else requestAnimationFrame(look);
        };
        look();
      }),
    [hash, words],
  );

/** Milliseconds of every frame while the article is scrolled from its beginning to its end. */
const scroll = (page) =>
  page.evaluate(async (step) => {
    const column = document.querySelector('[data-testid=reader]');
    const frame = () => new Promise(requestAnimationFrame);
    column.scrollTo({ top: 0, behavior: 'instant' });
    const frames = [];
    let last = await frame();
    for (let before = -1; column.scrollTop > before;) {
      before = column.scrollTop;
      column.scrollBy({ top: step, behavior: 'instant' });
      const now = await frame();
      frames.push(now - last);
      last = now;
    }
    return frames;
  }, STEP);

/** @returns {Promise<Record<string, number>>} milliseconds by name */
export async function readerWaits() {
  const { path, title, quotes } = (await load('tests/bench/long.ts')).writeLong(join(ROOT, '.output', 'bench'));
  const server = await serve(join(ROOT, '.output', 'chrome-mv3'), 0);
  const browser = await chromium.launch({ executablePath: chromiumPath() ?? undefined, args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(server.url);
  await page.getByTestId('library-button').click();
  await page.getByTestId('pack-file').setInputFiles(path);
  await page.getByTestId('library-button').filter({ hasText: title }).waitFor();
  await page.keyboard.press('Escape');
  const opened = [];
  for (const quote of quotes) {
    await page.goto(`${server.url}#tab=list`);
    await page.getByTestId('reader').waitFor({ state: 'detached' });
    opened.push(await open(page, quote));
  }
  const frames = (await scroll(page)).toSorted((x, y) => x - y);
  await browser.close();
  await server.close();
  return {
    'long article, quote seen': median(opened),
    'long article, frame': median(frames),
    'long article, 99 of 100': frames[Math.floor(frames.length * 0.99)],
  };
}
