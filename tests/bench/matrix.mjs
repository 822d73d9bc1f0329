// The matrix of twenty provinces and their formulations in real Chromium: milliseconds until it stands, until a sort or a filter
// answers, and a frame of scrolling; medians of five. Built from the work reports beside the checkout.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ROOT } from '../../graph/node/bundle.mjs';
import { serve } from '../../graph/node/serve.mjs';
import { chromiumPath } from '../../graph/node/setup.mjs';

const REPORTS = join(ROOT, '..', 'shared', 'corpora', 'work-reports-2026');
const PACK = join(ROOT, '.output', 'bench', 'reports.wenmai');
const ROUNDS = 5;
const FRAMES = 60;
/** CSS pixels a frame. */
const STEP = 90;
const VIEW = 'tab=matrix&of=tifa';
const median = (values) => values.toSorted((x, y) => x - y)[Math.floor(values.length / 2)];

/** Do something to the page, and wait for what it shows; milliseconds from the one to the frame that has the other. */
const answered = (page, act, shown) =>
  page.evaluate(
    ([act, shown]) =>
      new Promise((done) => {
        const is = new Function('before', `return ${shown}`);
        const state = () => ({
          heads: [...document.querySelectorAll('[data-testid=matrix-grid] [role=rowheader]')]
            .map((row) => row.textContent)
            .join(),
          cells: document.querySelector('[data-testid=matrix-grid] [role=gridcell]')?.parentElement.textContent ?? '',
        });
        window.state = state;
        const before = state();
        const begun = performance.now();
        new Function(act)();
        const look = () =>
          is(before) ? requestAnimationFrame(() => done(performance.now() - begun)) : requestAnimationFrame(look);
        look();
      }),
    [act, shown],
  );

const choose = (testId, value) =>
  `const select = document.querySelector('[data-testid=${testId}]'); select.value = '${value}'; select.dispatchEvent(new Event('change', { bubbles: true }))`;
const shared = (which) => `document.querySelector('input[name=shared][value=${which}]').click()`;
const type = (words) =>
  `const input = document.querySelector('[data-testid=matrix] input'); input.value = '${words}'; input.dispatchEvent(new Event('input', { bubbles: true }))`;
const HEADS = 'window.state().heads !== before.heads';

/** Milliseconds a frame while the rows are scrolled, and the longest of them. */
const scrolled = (page) =>
  page.evaluate(
    async ([frames, step]) => {
      const frame = () => new Promise(requestAnimationFrame);
      const scroller = document.querySelector('[data-testid=matrix-grid]');
      let longest = 0;
      await frame();
      const begun = performance.now();
      let last = begun;
      for (let i = 0; i < frames; i++) {
        scroller.scrollTop += i < frames / 2 ? step : -step;
        await frame();
        longest = Math.max(longest, performance.now() - last);
        last = performance.now();
      }
      return { mean: (performance.now() - begun) / frames, longest };
    },
    [FRAMES, STEP],
  );

/** @returns {Promise<Record<string, number> | null>} milliseconds by name; null without the reports */
export async function matrixWaits() {
  if (!existsSync(REPORTS)) return null;
  if (!existsSync(PACK)) {
    mkdirSync(join(PACK, '..'), { recursive: true });
    const bin = join(ROOT, 'graph', 'node', 'bin.mjs');
    const { status, stderr } = spawnSync(process.execPath, [bin, 'build', REPORTS, '-qo', PACK], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  }
  const server = await serve(join(ROOT, '.output', 'chrome-mv3'), 0);
  const browser = await chromium.launch({ executablePath: chromiumPath() ?? undefined, args: ['--no-sandbox'] });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const first = await context.newPage();
  await first.goto(server.url);
  await first.waitForURL(/pack=/u);
  const sample = first.url();
  await first.getByTestId('library-button').click();
  await first.getByTestId('pack-file').setInputFiles(PACK);
  await first.getByTestId('library-button').filter({ hasText: 'reports' }).waitFor({ timeout: 60_000 });
  // The address names the pack a moment after it is open.
  await first.waitForURL((url) => url.href !== sample && url.hash.includes('pack='));
  const [hash] = new URL(first.url()).hash.match(/pack=[0-9a-f]+/u);
  await first.close();

  const all = {};
  const note = (what, ms) => (all[what] ??= []).push(ms);
  for (let round = 0; round < ROUNDS; round++) {
    const page = await context.newPage();
    await page.goto(`${server.url}#${hash}`);
    await page.waitForFunction(() => document.querySelector('[data-testid=map]')?._cyreg?.cy.nodes().length > 0);
    note('opened', await answered(page, `location.hash = '${hash}&${VIEW}'`, "window.state().cells !== ''"));
    await page.getByTestId('row-order').waitFor();
    note('sorted by likeness', await answered(page, choose('row-order', 'alike'), HEADS));
    note('rows of one province alone', await answered(page, shared('single'), HEADS));
    await answered(page, shared('all'), HEADS);
    note('filtered by words', await answered(page, type('三'), HEADS));
    await answered(page, type(''), HEADS);
    const keyness = "document.querySelector('input[name=cell][value=keyness]').click()";
    note('keyness', await answered(page, keyness, 'window.state().cells !== before.cells'));
    const { mean, longest } = await scrolled(page);
    note('scrolled, a frame', mean);
    note('scrolled, longest frame', longest);
    await page.close();
  }
  await browser.close();
  await server.close();
  return Object.fromEntries(Object.entries(all).map(([what, values]) => [what, median(values)]));
}
