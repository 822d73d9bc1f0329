import { afterAll, beforeAll, expect, it } from 'vitest';
import { serve } from '../../graph/node/serve.mjs';
import { fixturePack } from '../fixtures/graph';
import { CHROME } from './built';
import { Chromium, temporaryProfile } from './chromium';
import { fileOf, pick } from './files';
import { clickMap, drawn } from './map';
import { contentOf } from './opened';
import { screenshot } from './screenshot';

const profile = temporaryProfile();
let server: Awaited<ReturnType<typeof serve>>;
let browser: Chromium;

beforeAll(async () => {
  server = await serve(CHROME, 0);
  browser = await Chromium.launch(profile.path, { allowed: [server.url] });
});
afterAll(async () => {
  await browser.close();
  await server.close();
  profile.remove();
});

it('is the explorer as a plain web page: sample, card, library and settings', async () => {
  const page = await browser.context.newPage();
  await page.goto(server.url);
  const [node] = (await drawn(page)).nodes;
  await clickMap(page, 'node', node!);
  await page.getByTestId('entity-card').getByTestId('passage').first().waitFor();

  await page.getByTestId('library-button').click();
  await pick(page, fileOf('web.wenmai', fixturePack(undefined, '网页里的')));
  await page.getByText('已打开“网页里的”').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '切换到英文' }).click();
  await page.waitForFunction(() => document.documentElement.lang === 'en');

  await page.reload();
  await page.getByTestId('library-button').filter({ hasText: '网页里的' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await drawn(page);
  await screenshot(page, 'web');
  // What is fetched only when it is asked for is there too.
  await page.getByTestId('export').first().click();
  await page.getByRole('menuitem', { name: 'Other formats…' }).click();
  const download = page.waitForEvent('download');
  await page.getByTestId('format-graphml').click();
  expect((await contentOf(await download)).toString('utf8')).toContain('<graphml ');
  expect(browser.troubles).toEqual([]);
  await page.close();
});

it('shares nothing with the extension', async () => {
  const page = await browser.open('options.html');
  await page.getByTestId('pack').first().waitFor();
  expect(await page.getByTestId('pack').filter({ hasText: '网页里的' }).count()).toBe(0);
  expect(browser.troubles).toEqual([]);
  await page.close();
});
