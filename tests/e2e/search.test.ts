import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { Chromium, temporaryProfile } from './chromium';
import { drawn } from './map';
import { addressHas } from './opened';
import { screenshot } from './screenshot';

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
  await page.keyboard.press('/');
});
afterEach(async () => {
  expect(browser.troubles).toEqual([]);
  await page.close();
});

const box = () => page.getByTestId('search');
const options = () => page.getByTestId('search-drop').getByRole('listbox').getByRole('option');
const first = () => options().first();

it.each([
  ['a name', '千万工程'],
  ['a variant', '千村示范'],
  ['pinyin', 'qianwangong'],
  ['initials', 'qwgc'],
  ['traditional characters', '千萬工程'],
  ['a slip', '千万工城'],
])('finds by %s', async (_, words) => {
  await box().fill(words);
  await first().waitFor();

  expect(await first().textContent()).toContain('千万工程');
});

it('lists passages under names, and leads to the words', async () => {
  await box().fill('共富');
  const passage = options()
    .filter({ has: page.locator('mark') })
    .first();
  await passage.waitFor();
  await passage.click();

  await page.getByTestId('quote').waitFor();
  expect(await page.getByTestId('quote').textContent()).toContain('共富');
});

it('counts all hits and lists them line by line, from where each leads to its words and back to the list', async () => {
  await box().fill('共富');
  const all = options().filter({ hasText: /\d+ 处/u });
  const [hits] = /\d+/u.exec((await all.textContent())!)!;
  expect(Number(hits)).toBeGreaterThan(6);
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  const list = page.getByTestId('concordance-window');
  await list.getByRole('list', { name: `${hits} 行` }).waitFor();
  await screenshot(page, 'search-hits');
  await list.getByTestId('line').nth(2).click();
  await list.waitFor({ state: 'detached' });
  await page.getByTestId('quote').waitFor();

  await page.goBack();
  await list.getByTestId('line').first().waitFor();
  await page.keyboard.press('Escape');
  await list.waitFor({ state: 'detached' });
  await addressHas(page, 'hits', null);
});

it('goes through the list by keys, and out of it', async () => {
  await box().fill('市');
  // Names come first, passages after a pause, and the number of all hits last, so then the list is whole.
  await first().waitFor();
  await options()
    .filter({ hasText: /\d+ 处/u })
    .waitFor();
  const active = () => page.locator('[role=option][aria-selected=true]').textContent();
  const top = await active();
  await page.keyboard.press('ArrowDown');
  expect(await active()).not.toBe(top);
  await page.keyboard.press('ArrowUp');
  expect(await active()).toBe(top);
  await page.keyboard.press('Control+End');
  expect(await active()).toBe(await options().last().textContent());
  await page.keyboard.press('PageUp');
  expect(await active()).toBe(top);
  await page.keyboard.press('Escape');

  await page.getByTestId('search-drop').getByRole('listbox').waitFor({ state: 'detached' });
  expect(await box().inputValue()).toBe('市');
});

it('says what to try where nothing is found', async () => {
  await box().fill('量子纠缠通信');
  await page.getByTestId('search-drop').getByText('量子纠缠通信').waitFor();

  expect(await options().count()).toBe(0);
  expect(await box().getAttribute('aria-expanded')).toBe('false');
  await screenshot(page, 'search-nothing');
});

it('offers the names most like it where nothing is found', async () => {
  await box().fill('枫乔经念');
  await page.getByTestId('search-drop').getByText('没有找到').waitFor();
  await options().filter({ hasText: '枫桥经验' }).waitFor();
  await screenshot(page, 'search-near');
  await options().filter({ hasText: '枫桥经验' }).click();
  await page.getByTestId('entity-card').getByRole('heading', { name: '枫桥经验' }).waitFor();
});

it('remembers look-ups until they are cleared', async () => {
  await box().fill('枫桥经验');
  await first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByTestId('entity-card').waitFor();
  await page.keyboard.press('/');
  await box().fill('');
  await first().waitFor();
  expect(await first().textContent()).toContain('枫桥经验');
  await screenshot(page, 'search-recent');

  await page.keyboard.press('Enter');
  expect(await box().inputValue()).toBe('枫桥经验');
  await box().fill('');
  await first().waitFor();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('清除记录');
  await page.keyboard.press('Escape');
  await page.getByTestId('search-drop').getByRole('listbox').waitFor({ state: 'detached' });
  await box().press('ArrowDown');
  await page.getByRole('button', { name: '清除记录' }).click();
  await page.getByTestId('search-drop').getByRole('listbox').waitFor({ state: 'detached' });
  expect(await box().evaluate((input) => input === document.activeElement)).toBe(true);
});
