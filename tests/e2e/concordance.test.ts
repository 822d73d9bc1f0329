import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { fixtureGraph, fixturePack } from '../fixtures/graph';
import { Chromium, temporaryProfile } from './chromium';
import { fileOf, pick } from './files';
import { drawn } from './map';

const LINES = 10_000;
const ARTICLES = 8;
const COLOURS = ['青', '蓝', '碧', '白'];
const TEXT = Array.from({ length: ARTICLES }, (_, article) =>
  [
    `=== ${article}.txt | 第${article + 1}份 |`,
    `# 港口纪事之${article + 1}`,
    ...Array.from(
      { length: LINES / ARTICLES },
      (_, i) => `${COLOURS[i % 4]}湾的渔船从[宁波](place:宁波市)出发，带着[护湾行动](programme)的第${i}份清单。`,
    ),
  ].join('\n'),
).join('\n');
const PACK = fixturePack(
  fixtureGraph(`\n+ place 宁波市 | city | code=330200 level=city\n+ programme 护湾行动\n${TEXT}\n`),
  '万行',
);

const profile = temporaryProfile();
let browser: Chromium;
let page: Page;

beforeAll(async () => {
  browser = await Chromium.launch(profile.path);
  page = await browser.open('explorer.html');
  await drawn(page);
  await page.getByTestId('library-button').click();
  await pick(page, fileOf('lines.wenmai', PACK));
  const pack = `pack=${PACK.contentHash.slice(0, 12)}`;
  // Opened, and named in the address.
  await page.waitForURL((url) => url.hash.includes(pack));
  await page.keyboard.press('Escape');
  await page.goto(`${browser.origin}/explorer.html#${pack}&entity=${encodeURIComponent('programme:护湾行动')}`);
  await page.getByTestId('entity-card').locator('input[value=lines]').check({ force: true });
  await page.getByTestId('line').first().waitFor();
});
afterAll(async () => {
  await browser.close();
  profile.remove();
});
afterEach(() => expect(browser.troubles).toEqual([]));

const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-line'));

it('holds few of ten thousand lines in the page, and any of them can be reached by keys', async () => {
  await page.getByTestId('line').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-line') === '1');
  await page.keyboard.press('End');
  await page.waitForFunction((last) => document.activeElement?.getAttribute('data-line') === last, `${LINES - 1}`);

  expect(await page.getByTestId('line').count()).toBeLessThan(100);
  expect(await page.getByTestId('concordance').locator('[role=listitem]').last().getAttribute('aria-setsize')).toBe(
    String(LINES),
  );
  await page.keyboard.press('Home');
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-line') === '0');
  expect(await focused()).toBe('0');
});

it('sorts by what stands to the left or to the right', async () => {
  const first = () => page.getByTestId('line').first().textContent();
  await page.getByTestId('concordance').locator('input[value=right]').check({ force: true });
  expect(await first()).toContain('的第0份清单');
  await page.getByTestId('concordance').locator('input[value=left]').check({ force: true });
  const left = await first();

  // All lines say the same as far as the boat; the colour before it decides.
  expect(left).toContain(`${COLOURS.toSorted()[0]}湾的渔船`);
});

it('leads from a line to the quote, also from the wide window', async () => {
  await page.getByTestId('entity-card').locator('[aria-haspopup=dialog]').click();
  const line = page.getByTestId('concordance-window').getByTestId('line').first();
  await line.waitFor();
  expect(await line.locator('mark').textContent()).toBe('护湾行动');
  await line.click();

  await page.getByTestId('quote').waitFor();
  await page.getByTestId('concordance-window').waitFor({ state: 'detached' });
  expect(await page.getByTestId('quote').textContent()).toContain('护湾行动');
});
