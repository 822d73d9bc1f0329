import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { Attrs, Graph, Json, Pack } from '../../lib/model/types';
import { LIMITS } from '../../lib/pack/limits';
import { fixtureGraph, fixturePack } from '../fixtures/graph';
import { Chromium, temporaryProfile } from './chromium';
import { fileOf, pick } from './files';
import { drawn } from './map';
import { screenshot } from './screenshot';

/** What a hostile pack puts into each of its strings: markup, handlers, addresses, what breaks out of attributes and scripts. */
const PAYLOADS = [
  `<img src=x onerror=alert(1)>`,
  `"><script>alert(2)</script>`,
  `<svg/onload=alert(3)>`,
  `javascript:alert(4)`,
  `<a href="javascript:alert(5)">x</a>`,
  `{{constructor.constructor('alert(6)')()}}`,
  `<style>@import "http://127.0.0.1:9/x"</style><link rel=stylesheet href=http://127.0.0.1:9/>`,
  `</title></textarea><iframe srcdoc="<script>alert(7)</script>">`,
  `\u202e__proto__`,
  `x" style="background:url(http://127.0.0.1:9/)" onmouseover="alert(8)`,
];
let next = 0;
/** The payloads in turn; a number keeps names apart. */
const payload = () => `${PAYLOADS[next++ % PAYLOADS.length]!} ${next}`;

const hostileAttrs = (attrs: Attrs): Attrs =>
  Object.fromEntries(
    [...Object.entries(attrs), ['__proto__x', ''], ['constructor', '']].map(([key]): [string, Json] => [
      `${key}${payload()}`.slice(0, LIMITS.keyLength),
      [payload(), { [payload().slice(0, LIMITS.keyLength)]: payload() }],
    ]),
  );

/** The graph with a payload wherever a string is free; texts keep their length, so that offsets stay sound. */
function hostile(graph: Graph): Graph {
  const fill = (text: string) => payload().repeat(20).slice(0, text.length).padEnd(text.length, '<');
  const texts = new Map(graph.passages.map(({ id, text }) => [id, fill(text)]));
  return {
    documents: graph.documents.map((document) => ({
      ...document,
      title: payload(),
      uri: `javascript:alert(9)//${payload()}`,
    })),
    articles: graph.articles.map((article) => ({
      ...article,
      title: payload(),
      authors: [payload(), payload()],
      authorPost: payload(),
      column: payload(),
    })),
    passages: graph.passages.map((passage) => ({ ...passage, text: texts.get(passage.id)! })),
    entities: graph.entities.map((entity) => ({
      ...entity,
      subtype: payload(),
      name: payload(),
      aliases: [payload(), payload()],
      attrs: hostileAttrs(entity.attrs),
    })),
    mentions: graph.mentions.map((mention) => ({
      ...mention,
      surface: texts.get(mention.passage)!.slice(mention.start, mention.end),
      evidence: [`${payload()}/${payload()}`],
    })),
    edges: graph.edges,
    relations: graph.relations.map((relation) => ({
      ...relation,
      type: payload(),
      value: payload(),
      attrs: hostileAttrs(relation.attrs),
    })),
  };
}

const PACK: Pack = fixturePack(hostile(fixtureGraph()), PAYLOADS[0]!);

const profile = temporaryProfile();
let browser: Chromium;
let page: Page;

beforeAll(async () => {
  browser = await Chromium.launch(profile.path);
  page = await browser.open('explorer.html');
  await drawn(page);
  await page.getByTestId('library-button').click();
  await pick(page, fileOf(`${PAYLOADS[0]!.replaceAll('/', '')}.wenmai`, PACK));
  await page.getByTestId('library-button').filter({ hasText: '<img' }).waitFor();
});
afterAll(async () => {
  await browser.close();
  profile.remove();
});

const go = (hash: string) => page.goto(`${browser.origin}/explorer.html${hash}`);
/** Go to a view and wait until this very thing is shown: `name` is its label or heading. */
async function see(hash: string, testid: string, name?: string): Promise<void> {
  await go(hash);
  await page.waitForFunction(
    ([testid, name]) => {
      const view = document.querySelector(`[data-testid=${testid}]`);
      const names = [view?.getAttribute('aria-label'), view?.querySelector('h1')?.textContent];
      return view !== null && (name === undefined || names.includes(name));
    },
    [testid, name] as const,
  );
}
const passages = () => page.getByTestId('passage').first().waitFor();

it('shows every string of a hostile pack as text, in every view, and asks nobody for anything', async () => {
  await screenshot(page, 'hostile-map');
  await page.keyboard.press('Escape');

  for (const { id, name } of PACK.graph.entities) {
    await see(`#entity=${encodeURIComponent(id)}`, 'entity-card', name);
    await passages();
  }
  await screenshot(page, 'hostile-card');
  const { a, b } = PACK.graph.edges[0]!;
  await see(`#entity=${encodeURIComponent(a)}&with=${encodeURIComponent(b)}`, 'edge-card');
  await passages();
  await see(`#tab=list`, 'list');
  for (const { id, title } of PACK.graph.articles)
    await see(
      `#tab=read&article=${encodeURIComponent(id)}&entity=${encodeURIComponent(PACK.graph.entities[0]!.id)}`,
      'reader',
      title,
    );
  await screenshot(page, 'hostile-reader');
  await see(`#pack=${encodeURIComponent(PAYLOADS[1]!)}&article=${encodeURIComponent(PAYLOADS[0]!)}&tab=read`, 'reader');
  await see('', 'map');
  await page.getByTestId('search').fill('alert');
  await page.getByRole('option').first().waitFor();

  for (const path of ['sidepanel.html', 'options.html']) {
    const other = await browser.open(path);
    await other.getByText('<img').first().waitFor();
    if (path === 'sidepanel.html') {
      await other.getByTestId('search').fill('onload');
      await other.getByRole('option').first().click();
      await other.getByText('alert').first().waitFor();
    }
    await other.close();
  }
  expect(browser.troubles).toEqual([]);
});

it('makes no element and no link of what it holds', async () => {
  await see(`#entity=${encodeURIComponent(PACK.graph.entities[0]!.id)}`, 'entity-card');
  const made = await page.evaluate(() => ({
    elements: document.querySelectorAll('img, iframe, object, embed, body script, [onerror], [onload], [onmouseover]')
      .length,
    links: [...document.links]
      .map(({ protocol }) => protocol)
      .filter((protocol) => !['chrome-extension:', 'https:', 'http:'].includes(protocol)),
    polluted: Object.keys(Object.prototype).length,
  }));
  expect(made).toEqual({ elements: 0, links: [], polluted: 0 });
});
