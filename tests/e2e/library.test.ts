import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { fixtureGraph, fixturePack } from '../fixtures/graph';
import { Chromium, temporaryProfile } from './chromium';
import { drop, fileOf, pick } from './files';
import { drawn } from './map';
import { screenshot } from './screenshot';

const FIRST = fixturePack(fixtureGraph(), '第一份');
const SECOND = fixturePack(
  fixtureGraph(`
+ place 杭州市 | city | code=330100 level=city
+ place 宁波市 | city | code=330200 level=city
+ programme 杭甬双城记
=== other.txt | 另一份 |
# 双城之间
[杭州](place:杭州市)与[宁波](place:宁波市)同唱[杭甬双城记](programme)。
`),
  '第二份',
);

const profile = temporaryProfile();
let browser: Chromium;
let page: Page;

beforeAll(async () => {
  browser = await Chromium.launch(profile.path);
});
afterAll(async () => {
  await browser.close();
  profile.remove();
});
beforeEach(async () => {
  page = await browser.open('explorer.html');
  await drawn(page);
});
afterEach(async () => {
  expect(browser.troubles).toEqual([]);
  await page.close();
});

const openLibrary = () => page.getByTestId('library-button').click();
const rows = () => page.getByRole('dialog').getByTestId('pack');
const row = (title: string) => rows().filter({ hasText: title });
/** Opened, and remembered as the one that is open. */
const opened = (title: string) => page.getByText(`已打开“${title}”`).waitFor();
const openTitle = (title: string) => page.getByTestId('library-button').filter({ hasText: title }).waitFor();

it('opens a pack by the file picker', async () => {
  await openLibrary();
  await pick(page, fileOf('first.wenmai', FIRST));
  await opened('第一份');
  expect(await rows().count()).toBe(2);
  expect(await row('第一份').textContent()).toMatch(/kB|KB/u);
  await screenshot(page, 'library');
});

it('opens a pack that is dropped on the page', async () => {
  await drop(page, fileOf('second.wenmai', SECOND));
  await opened('第二份');
  await page.waitForFunction(() => document.title.includes('第二份'));
});

it('switches between packs, and comes back to the last one', async () => {
  await openLibrary();
  await row('第一份').getByRole('button', { name: '第一份' }).first().click();
  await openTitle('第一份');
  const other = await browser.open('explorer.html');
  await other.getByTestId('library-button').filter({ hasText: '第一份' }).waitFor();
  await other.close();
});

it('opens a pack in a worker, which ends with it', async () => {
  await openLibrary();
  const begun = page.waitForEvent('worker');
  await pick(page, fileOf('第一份', FIRST));
  const worker = await begun;
  expect(worker.url()).toContain('keeper-worker');
  if (page.workers().includes(worker)) await worker.waitForEvent('close');
  await openTitle('第一份');
});

it('renames a pack', async () => {
  await openLibrary();
  await row('第一份').getByRole('button', { name: '改名' }).click();
  await page.getByRole('textbox', { name: '资料包名称' }).fill('改过的名');
  await page.keyboard.press('Enter');
  await row('改过的名').waitFor();
  await page.reload();
  await openTitle('改过的名');
});

it('shows in one page what another page changed', async () => {
  const other = await browser.open('options.html');
  await other.getByTestId('pack').filter({ hasText: '改过的名' }).waitFor();
  await openLibrary();
  await row('改过的名').getByRole('button', { name: '改名' }).click();
  await page.getByRole('textbox', { name: '资料包名称' }).fill('第一份');
  await page.keyboard.press('Enter');
  await other.getByTestId('pack').filter({ hasText: '第一份' }).waitFor();
  await other.close();
});

it('follows a language that is chosen in another page', async () => {
  const other = await browser.open('options.html');
  await other.getByText('English', { exact: true }).click();
  await page.waitForFunction(() => document.documentElement.lang === 'en');
  await other.getByText('中文', { exact: true }).click();
  await page.waitForFunction(() => document.documentElement.lang === 'zh-Hans');
  await other.close();
});

it('deletes a pack, brings it back, and deletes it for good', async () => {
  await openLibrary();
  const remove = row('第二份').getByRole('button', { name: '删除' });
  await remove.click();
  await row('第二份').waitFor({ state: 'detached' });
  await page.getByRole('status').getByRole('button', { name: '撤销' }).click();
  await row('第二份').waitFor();
  await remove.click();
  await row('第二份').waitFor({ state: 'detached' });
  await page.reload();
  await drawn(page);
  await openLibrary();
  await row('第一份').waitFor();
  expect(await row('第二份').count()).toBe(0);
});

it.each([
  ['no pack at all', Buffer.from('文脉')],
  ['an empty file', Buffer.alloc(0)],
  ['a pack cut short', fileOf('', SECOND).buffer.subarray(0, -40)],
  ['a pack with a flipped byte', flipped(fileOf('', SECOND).buffer)],
])('refuses %s with findings and changes nothing', async (_, buffer) => {
  await openLibrary();
  const before = await rows().allTextContents();
  await pick(page, { name: 'damaged.wenmai', mimeType: 'application/octet-stream', buffer });
  await page.getByTestId('findings').getByRole('listitem').first().waitFor();
  expect(await page.getByTestId('findings').textContent()).toContain('damaged.wenmai');
  expect(await rows().allTextContents()).toEqual(before);
});

function flipped(buffer: Buffer): Buffer {
  const copy = Buffer.from(buffer);
  const middle = Math.floor(copy.length / 2);
  copy[middle] = copy[middle]! ^ 0xff;
  return copy;
}
