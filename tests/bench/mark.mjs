// Marking in real Chromium: a page of a million characters with 20,000 names, as paragraphs and as one text with lines. Medians of three
// rounds. The names are in a worker, as they are in a background. The rules of the marks are the page's here. Each round does the same
// with the page unmarked first.
import { createServer } from 'node:http';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { load, ROOT } from '../../graph/node/bundle.mjs';
import { chromiumPath } from '../../graph/node/setup.mjs';
import { longestTasks, traced } from './tasks.mjs';

const ROUNDS = 3;
const median = (values) => values.toSorted((x, y) => x - y)[Math.floor(values.length / 2)];

const bundled = async (file) => {
  const entryPoints = [join(ROOT, 'tests', 'bench', file)];
  const { outputFiles } = await build({ entryPoints, bundle: true, write: false, format: 'iife', logLevel: 'error' });
  return outputFiles[0].text;
};

/** Median of what each of several rounds says under a name, by name. */
const medians = (rounds) =>
  Object.fromEntries(Object.keys(rounds[0]).map((key) => [key, median(rounds.map((round) => round[key]))]));

/**
 * @returns by shape of the page: milliseconds and numbers as `mark-page.ts` times them, and for each thing that is done with the page its
 *   longest task, by the clock and in time of the processor
 */
export async function markBench() {
  const { pageOf, rules } = await load('tests/bench/mark-text.ts');
  const files = { '/page.js': await bundled('mark-page.ts'), '/worker.js': await bundled('mark-worker.ts') };
  for (const shape of ['paragraphs', 'lines'])
    files[`/${shape}`] = pageOf(shape).replace('</style>', `${rules}</style>`);
  const server = createServer(({ url }, response) => {
    response.setHeader('content-type', `${url.endsWith('.js') ? 'text/javascript' : 'text/html'}; charset=utf-8`);
    response.end(files[url] ?? '');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const browser = await chromium.launch({ executablePath: chromiumPath() ?? undefined, args: ['--no-sandbox'] });
  const rows = [];
  for (const name of ['paragraphs', 'lines']) {
    const rounds = [];
    const tasks = [];
    for (let round = 0; round < ROUNDS; round++) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await page.goto(`http://127.0.0.1:${server.address().port}/${name}`);
      const events = await traced(browser, async () => {
        rounds.push(await page.evaluate(() => globalThis.timeMarks()));
      });
      tasks.push(longestTasks(events));
      await page.close();
    }
    const longest = Object.keys(tasks[0]).map((what) => ({ what, ...medians(tasks.map((round) => round[what])) }));
    rows.push({ name, values: medians(rounds), longest });
  }
  await browser.close();
  server.close();
  return rows;
}
