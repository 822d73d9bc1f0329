import { afterAll, expect, it } from 'vitest';
import { fixturePack } from '../fixtures/graph';
import { Chromium, temporaryProfile } from './chromium';
import { fileOf, pick } from './files';
import { drawn } from './map';

const profile = temporaryProfile();
afterAll(profile.remove);

const packs = async (browser: Chromium) => {
  const page = await browser.open('options.html');
  await page.getByTestId('pack').filter({ hasText: '留下的' }).waitFor();
  const texts = await page.getByTestId('pack').allTextContents();
  await page.close();
  return texts;
};

it('keeps packs, choice and settings over a restart of the background and of the browser', async () => {
  let browser = await Chromium.launch(profile.path);
  const page = await browser.open('explorer.html');
  await drawn(page);
  await page.getByTestId('library-button').click();
  await pick(page, fileOf('kept.wenmai', fixturePack(undefined, '留下的')));
  await page.getByText('已打开“留下的”').waitFor();
  await page.close();
  const options = await browser.open('options.html');
  await options.getByText('English', { exact: true }).click();
  await options.waitForFunction(() => document.documentElement.lang === 'en');
  await options.close();
  const before = await packs(browser);

  await browser.restartWorker();
  const names = await browser.worker.evaluate(
    () =>
      new Promise<{ content: string }[]>((done) =>
        (chrome.omnibox.onInputChanged as unknown as { dispatch(...of: unknown[]): void }).dispatch('湖州', done),
      ),
  );
  expect(names.map(({ content }) => content)).toContain('湖州市');
  expect(await packs(browser)).toEqual(before);
  expect(browser.troubles).toEqual([]);
  await browser.close();

  browser = await Chromium.launch(profile.path);
  expect(await packs(browser)).toEqual(before);
  const again = await browser.open('explorer.html');
  await again.getByTestId('library-button').filter({ hasText: '留下的' }).waitFor();
  expect((await drawn(again)).nodes.length).toBeGreaterThan(0);
  expect(await again.locator('html').getAttribute('lang')).toBe('en');
  expect(browser.troubles).toEqual([]);
  await browser.close();
});
