import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { expect, it } from 'vitest';
import { readerOf } from '../../graph/node/open';
import { chromiumPath } from '../../graph/node/setup.mjs';
import { gather } from '../../lib/export/exchange';
import { vosviewer } from '../../lib/export/vosviewer';
import { decode } from '../../lib/pack/decode';

/** Where nothing is: whatever the page asks for is answered here. */
const ORIGIN = 'http://vosviewer.example';

it('VOSviewer Online opens its file, with every name, link and community', async () => {
  const outcome = decode(readFileSync('.output/packs/sample.wenmai'));
  if (!outcome.ok) throw new Error('the sample is damaged');
  const { graph, layout } = outcome.value;
  const network = [...vosviewer(await gather(await readerOf(outcome.value)))].join('');
  const { outputFiles } = await build({
    ...{ entryPoints: ['tests/fixtures/vosviewer/page.mjs'], bundle: true, write: false, logLevel: 'error' },
    ...{ format: 'iife', define: { 'process.env.NODE_ENV': '"production"' }, loader: { '.js': 'jsx' } },
  });
  const browser = await chromium.launch({ executablePath: chromiumPath() ?? undefined, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.route('**', (route) =>
      route.request().url() === `${ORIGIN}/`
        ? route.fulfill({
            contentType: 'text/html',
            body: `<!doctype html><meta charset="utf-8"><body><script>window.network = ${network.replaceAll('<', '\\u003c')}</script><script src="/page.js"></script>`,
          })
        : route.request().url() === `${ORIGIN}/page.js`
          ? route.fulfill({ contentType: 'text/javascript', body: outputFiles[0]!.text })
          : route.abort(),
    );
    await page.goto(`${ORIGIN}/`);
    const passages = graph.edges.reduce((sum, { passage }) => sum + passage, 0);
    const communities = new Set(layout.community.filter((number) => number >= 0)).size;
    for (const [what, n] of [
      ['Names', graph.entities.length],
      ['Links', graph.edges.length],
      ['Passages in all', passages],
      ['Clusters', communities],
    ] as const)
      await page.getByText(`${what}: ${n}`, { exact: true }).waitFor({ timeout: 20_000 });
    expect(await page.getByText('Mentions').count()).toBeGreaterThan(0);
  } finally {
    await browser.close();
  }
});
