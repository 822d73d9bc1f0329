import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page, Worker } from 'playwright-core';
import { Chromium, temporaryProfile } from './chromium';
import { drawn } from './map';
import { screenshot } from './screenshot';

/** Someone else's page: strict, and with names in it. */
const PAGE =
  '<!doctype html><meta charset="utf-8"><title>某报</title><p id="p">各地学习“千万工程”经验，湖州市先行。</p>';

const profile = temporaryProfile();
let server: Server;
let browser: Chromium;
let page: Page;

beforeAll(async () => {
  server = createServer((_, response) => response.end(PAGE));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await Chromium.launch(profile.path, { allowed: [site] });
  const explorer = await browser.open('explorer.html');
  await drawn(explorer);
  await explorer.close();
  page = await browser.context.newPage();
  await page.goto(site);
});
afterAll(async () => {
  await browser.close();
  await new Promise((done) => server.close(done));
  profile.remove();
});
afterEach(() => {
  expect(browser.troubles).toEqual([]);
});

/** What the browser does when the reader clicks the menu: the selection of the page goes to the background. */
async function askByMenu(worker: Worker, text: string): Promise<void> {
  const selected = await page.evaluate((text) => {
    const node = document.querySelector('#p')!.firstChild as Text;
    const at = node.data.indexOf(text);
    getSelection()!.setBaseAndExtent(node, at, node, at + text.length);
    return String(getSelection());
  }, text);
  await worker.evaluate(async (selectionText) => {
    const [tab] = await chrome.tabs.query({ active: true });
    (chrome.contextMenus.onClicked as unknown as Dispatched).dispatch({ menuItemId: 'look-up', selectionText }, tab);
  }, selected);
}

const askByOmnibox = (worker: Worker, text: string) =>
  worker.evaluate((text) => {
    (chrome.omnibox.onInputEntered as unknown as Dispatched).dispatch(text, 'currentTab');
  }, text);

interface Dispatched {
  dispatch(...args: unknown[]): void;
}

it('goes to the explorer where the browser sees no gesture, as with a dispatched event', async () => {
  const opened = browser.context.waitForEvent('page');
  await askByMenu(browser.worker, '千万工程');
  const explorer = await opened;
  await explorer.getByTestId('entity-card').waitFor();
  expect(decodeURIComponent(explorer.url())).toContain('entity=programme:');

  await askByOmnibox(browser.worker, '湖州市');
  await explorer.getByTestId('entity-card').filter({ hasText: '湖州市' }).waitFor();
  await explorer.close();
});

describe.each([
  ['the context menu', askByMenu],
  ['the omnibox', askByOmnibox],
])('%s', (name, ask) => {
  it('shows the card in a panel that is open', async () => {
    const panel = await browser.open('sidepanel.html');
    await panel.getByTestId('search').and(panel.locator(':enabled')).waitFor();
    await ask(browser.worker, '千万工程');
    await panel.getByTestId('entity-card').getByTestId('passage').first().waitFor();
    expect(await panel.getByTestId('entity-card').textContent()).toContain('千万工程');
    await panel.setViewportSize({ width: 380, height: 800 });
    await screenshot(panel, `panel-${name.split(' ').at(-1)}`);
    await panel.close();
  });

  it('shows the card in a panel that opens later, though the worker slept', async () => {
    await ask(browser.worker, '湖州市');
    await browser.restartWorker();
    const panel = await browser.open('sidepanel.html');
    await panel.getByTestId('entity-card').getByText('湖州市').first().waitFor();
    await panel.close();
  });
});

it('says so where the pack has no such name', async () => {
  await askByOmnibox(browser.worker, '阿特兰蒂斯');
  const panel = await browser.open('sidepanel.html');
  await panel.getByTestId('look-up').filter({ hasText: '阿特兰蒂斯' }).waitFor();
  await panel.close();
});

it('suggests names in the address bar', async () => {
  const worker = browser.worker;
  const found = await worker.evaluate(
    () =>
      new Promise<{ content: string }[]>((done) =>
        (chrome.omnibox.onInputChanged as unknown as Dispatched).dispatch('千万', done),
      ),
  );
  expect(found.map(({ content }) => content).join()).toContain('工程');
});

it('offers the menu for selections alone', async () => {
  const worker = browser.worker;
  // A second one of the same id is refused: the first is there.
  const refusal = await worker.evaluate(
    () =>
      new Promise((done) =>
        chrome.contextMenus.create({ id: 'look-up', title: 'x' }, () => done(chrome.runtime.lastError?.message)),
      ),
  );
  expect(refusal).toContain('look-up');
});
