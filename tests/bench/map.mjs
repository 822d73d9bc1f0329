// The map in real Chromium, packs of 500, 5,000 and 50,000 entities beside plain Cytoscape and sigma with 200 nodes and 400 edges:
// milliseconds a frame while panning and zooming, milliseconds to the first frame with nodes, edges and labels and to the map that answers
// the hand, heap; medians of five rounds.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { load, ROOT } from '../../graph/node/bundle.mjs';
import { serve } from '../../graph/node/serve.mjs';
import { chromiumPath } from '../../graph/node/setup.mjs';

const SIZES = [500, 5_000, 50_000];
const ROUNDS = 5;
const FRAMES = 60;
const PLAIN = { nodes: 200, edges: 400 };
const MODULES = join(ROOT, 'node_modules');
const SCRIPTS = {
  'cytoscape.js': join(MODULES, 'cytoscape', 'dist', 'cytoscape.min.js'),
  'graphology.js': join(MODULES, 'graphology', 'dist', 'graphology.umd.min.js'),
  'sigma.js': join(MODULES, 'sigma', 'dist', 'sigma.min.js'),
};
const median = (values) => values.toSorted((x, y) => x - y)[Math.floor(values.length / 2)];

/** The same picture for both: nodes with Chinese names, as ours have, in a spiral, each with edges to two others. */
const PICTURE = `
  const nameOf = (i) => [...String(i).padStart(3, '0')].map((digit) => '山江湖海林田路桥村镇'[digit]).join('');
  const nodes = Array.from({ length: ${PLAIN.nodes} }, (_, i) => ({ id: String(i), name: nameOf(i), x: 40 * Math.sqrt(i) * Math.cos(2.4 * i), y: 40 * Math.sqrt(i) * Math.sin(2.4 * i) }));
  const edges = Array.from({ length: ${PLAIN.edges} }, (_, i) => ({ source: String(i % ${PLAIN.nodes}), target: String((i * 7 + 3) % ${PLAIN.nodes}) }));`;
const head = (scripts) =>
  `<!doctype html><meta charset="utf-8"><style>html,body,#map{margin:0;height:100%}</style><div id="map"></div>${scripts.map((name) => `<script src="/${name}"></script>`).join('')}`;
const PAGES = {
  '/cytoscape': `${head(['cytoscape.js'])}<script>${PICTURE}
    const cy = cytoscape({ container: document.getElementById('map'), layout: { name: 'preset' },
      style: [{ selector: 'node', style: { label: 'data(name)', 'font-size': 12 } }, { selector: 'edge', style: { width: 1 } }],
      elements: [...nodes.map(({ id, name, x, y }) => ({ data: { id, name }, position: { x, y } })), ...edges.map((edge) => ({ data: edge }))] });
    window.step = { pan: (by) => cy.panBy({ x: by, y: 0 }), zoom: (by) => cy.zoom({ level: cy.zoom() * by, renderedPosition: { x: 600, y: 400 } }) };
    cy.one('render', () => requestAnimationFrame(() => setTimeout(() => (window.painted = window.ready = performance.now()))));
  </script>`,
  '/sigma': `${head(['graphology.js', 'sigma.js'])}<script>${PICTURE}
    const graph = new graphology.MultiGraph();
    for (const { id, name, x, y } of nodes) graph.addNode(id, { x, y, label: name, size: 8 });
    for (const { source, target } of edges) graph.addEdge(source, target);
    const renderer = new Sigma(graph, document.getElementById('map'), { allowInvalidContainer: true });
    const camera = renderer.getCamera();
    window.step = { pan: (by) => camera.setState({ x: camera.x + by / 1000 }), zoom: (by) => camera.setState({ ratio: camera.ratio / by }) };
    // It has drawn when it is made.
    requestAnimationFrame(() => setTimeout(() => (window.painted = window.ready = performance.now())));
  </script>`,
};

function plainServer() {
  const server = createServer(({ url }, response) => {
    const script = SCRIPTS[url.slice(1)];
    response.setHeader('Content-Type', script ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(script ? readFileSync(script) : (PAGES[url] ?? ''));
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}

/**
 * Milliseconds a frame while the map is moved in every frame; zooming goes to more than twice the size and back, so that what ours does
 * then and then while it zooms (setting sizes anew) is in it.
 */
const frames = (page, what) =>
  page.evaluate(
    async ([what, frames]) => {
      const frame = () => new Promise(requestAnimationFrame);
      await frame();
      const begun = performance.now();
      for (let i = 0; i < frames; i++) {
        window.step[what](what === 'pan' ? (i < frames / 2 ? 6 : -6) : i < frames / 2 ? 1.03 : 1 / 1.03);
        await frame();
      }
      return (performance.now() - begun) / frames;
    },
    [what, FRAMES],
  );

async function measure(page) {
  await page.waitForFunction(() => window.ready > 0);
  const { paint, ready } = await page.evaluate(() => ({ paint: window.painted, ready: window.ready }));
  const pan = await frames(page, 'pan');
  const zoom = await frames(page, 'zoom');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return { paint, ready, pan, zoom, heap: usedSize / 2 ** 20 };
}

/**
 * Our map as the same steps: the explorer knows nothing of benches, its canvas is found as the tests find it. What it paints before there is
 * a map is a picture of it (a test compares both), and shows in the frame after it is put into the page; the map answers the hand when
 * Cytoscape has drawn and nothing lies over it.
 */
const EXPLORER = () => {
  const inNextFrame = (tell) => requestAnimationFrame(() => setTimeout(() => tell(performance.now())));
  const painted = () => inNextFrame((now) => (window.painted ??= now));
  const early = new MutationObserver(() => {
    if (!document.querySelector('.first-map')) return;
    early.disconnect();
    painted();
  });
  early.observe(document, { childList: true, subtree: true });
  const look = () => {
    const cy = document.querySelector('[data-testid=map]')?._cyreg?.cy;
    if (!cy || cy.nodes().length === 0 || document.querySelector('.first-map')) return requestAnimationFrame(look);
    window.step = {
      pan: (by) => cy.panBy({ x: by, y: 0 }),
      zoom: (by) => cy.zoom({ level: cy.zoom() * by, renderedPosition: { x: 400, y: 400 } }),
    };
    painted();
    inNextFrame((now) => (window.ready = now));
  };
  addEventListener('DOMContentLoaded', look);
};

const open = () =>
  chromium.launch({
    executablePath: chromiumPath() ?? undefined,
    args: ['--no-sandbox', '--enable-unsafe-swiftshader'],
  });

/** A browser context in which a pack has been imported by the library, as a reader does. */
async function imported(browser, url, size, path) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(url);
  await page.getByTestId('library-button').click();
  await page.getByTestId('pack-file').setInputFiles(path);
  await page
    .getByTestId('library-button')
    .filter({ hasText: String(size) })
    .waitFor({ timeout: 300_000 });
  await page.close();
  return context;
}

export async function mapBench() {
  const { writeLarge } = await load('tests/bench/large.ts');
  const explorer = await serve(join(ROOT, '.output', 'chrome-mv3'), 0);
  const plain = await plainServer();
  const plainUrl = `http://127.0.0.1:${plain.address().port}`;
  const browser = await open();
  const subjects = [];
  for (const name of ['cytoscape', 'sigma']) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    subjects.push({ name: `${name} ${PLAIN.nodes}/${PLAIN.edges}`, context, url: `${plainUrl}/${name}` });
  }
  for (const size of SIZES) {
    const path = writeLarge(size, join(ROOT, '.output', 'bench'));
    const context = await imported(browser, explorer.url, size, path);
    await context.addInitScript(EXPLORER);
    subjects.push({ name: `pack of ${size.toLocaleString('en')}`, context, url: explorer.url });
  }
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) {
    const results = [];
    for (const { context, url } of subjects) {
      const page = await context.newPage();
      await page.goto(url);
      results.push(await measure(page));
      await page.close();
    }
    rounds.push(results);
  }
  await browser.close();
  await explorer.close();
  plain.close();
  // A ratio is taken within each round, where all met the same machine.
  const of = (subject, what) => median(rounds.map((results) => results[subject][what]));
  const ratio = (subject, what) => median(rounds.map((results) => results[subject][what] / results[0][what]));
  return subjects.map(({ name }, subject) => ({
    name,
    values: Object.fromEntries(
      ['paint', 'ready', 'pan', 'zoom', 'heap'].map((what) => [
        what,
        { value: of(subject, what), ratio: ratio(subject, what) },
      ]),
    ),
  }));
}
