// Marking in real Chromium: a page of a million characters with 20,000 names, as paragraphs and as one text with lines. Medians of three
// rounds. The names are in a worker, as they are in a background. The rules of the marks are the page's here.
import { createServer } from 'node:http';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { load, ROOT } from '../../graph/node/bundle.mjs';
import { chromiumPath } from '../../graph/node/setup.mjs';

const ROUNDS = 3;
const median = (values) => values.toSorted((x, y) => x - y)[Math.floor(values.length / 2)];

const bundled = async (file) => {
  const entryPoints = [join(ROOT, 'tests', 'bench', file)];
  const { outputFiles } = await build({ entryPoints, bundle: true, write: false, format: 'iife', logLevel: 'error' });
  return outputFiles[0].text;
};

/** @returns {Promise<readonly { name: string, values: Record<string, number> }[]>} by shape of the page */
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
    for (let round = 0; round < ROUNDS; round++) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await page.goto(`http://127.0.0.1:${server.address().port}/${name}`);
      rounds.push(await page.evaluate(() => globalThis.timeMarks()));
      await page.close();
    }
    const values = Object.fromEntries(
      Object.keys(rounds[0]).map((key) => [key, median(rounds.map((row) => row[key]))]),
    );
    rows.push({ name, values });
  }
  await browser.close();
  server.close();
  return rows;
}
