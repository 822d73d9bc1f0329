// How long a reader waits for the explorer: real Chromium, the built folder served as npm start serves it, median of five.
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ROOT } from '../../graph/node/bundle.mjs';
import { serve } from '../../graph/node/serve.mjs';
import { chromiumPath } from '../../graph/node/setup.mjs';

const ROUNDS = 5;

const median = (values) => values.toSorted((x, y) => x - y)[Math.floor(values.length / 2)];

/** Milliseconds from the start of the navigation to the first words on the page, and to the map drawn. */
async function visit(page, url) {
  await page.goto(url);
  const map = await page.evaluate(
    () =>
      new Promise((done) => {
        const look = () => {
          const cy = document.querySelector('[data-testid=map]')?._cyreg?.cy;
          if (cy?.nodes().length > 0) requestAnimationFrame(() => setTimeout(() => done(performance.now())));
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0].startTime);
  return { paint, map };
}

/**
 * First visit (the sample is unpacked and kept) and return (it is there already).
 *
 * @returns {Promise<Record<string, number>>} milliseconds by name
 */
export async function firstPaint() {
  const server = await serve(join(ROOT, '.output', 'chrome-mv3'), 0);
  const browser = await chromium.launch({ executablePath: chromiumPath() ?? undefined, args: ['--no-sandbox'] });
  const first = [];
  const again = [];
  for (let round = 0; round < ROUNDS; round++) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    first.push(await visit(await context.newPage(), server.url));
    again.push(await visit(await context.newPage(), server.url));
    await context.close();
  }
  await browser.close();
  await server.close();
  const of = (visits, what) => median(visits.map((each) => each[what]));
  return {
    'first visit, first paint': of(first, 'paint'),
    'first visit, map drawn': of(first, 'map'),
    'return, first paint': of(again, 'paint'),
    'return, map drawn': of(again, 'map'),
  };
}
