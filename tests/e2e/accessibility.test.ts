import axe from 'axe-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { Chromium, temporaryProfile } from './chromium';
import { clickMap, colours, drawn } from './map';

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
afterEach(() => page.close());

/** What axe finds wrong, by rule and place. */
async function violations(): Promise<string[]> {
  await page.evaluate(axe.source);
  const results = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as axe.AxeResults;
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  const open = async (path: string) => {
    page = await browser.open(path);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  };

  it.each<[string, string, () => Promise<unknown>]>([
    [
      'the map with a card',
      'explorer.html',
      async () => {
        await clickMap(page, 'node', (await drawn(page)).nodes[0]!);
        await page.getByTestId('passage').first().waitFor();
      },
    ],
    ['the list', 'explorer.html#tab=list', () => page.getByTestId('list').getByRole('row').nth(2).waitFor()],
    [
      'the list of links',
      'explorer.html#tab=list&rows=edges',
      () => page.getByTestId('list').getByRole('row').nth(2).waitFor(),
    ],
    [
      'a path, a choice of two and all filters',
      'explorer.html#count=2&levels=village',
      async () => {
        const [one, other] = (await drawn(page)).nodes;
        await clickMap(page, 'node', one!);
        await page.keyboard.press('w');
        await clickMap(page, 'node', other!, { modifiers: ['Shift'] });
        await page.getByTestId('path').waitFor();
        await page.getByTestId('selection').waitFor();
      },
    ],
    [
      'the menu of a name',
      'explorer.html',
      async () => {
        await clickMap(page, 'node', (await drawn(page)).nodes[0]!, { button: 'right' });
        await page.getByTestId('menu').waitFor();
      },
    ],
    [
      'the reader',
      'explorer.html',
      async () => {
        await drawn(page);
        await page.keyboard.press('3');
        await page.getByTestId('reader').getByRole('heading', { level: 1 }).waitFor();
      },
    ],
    [
      'the search',
      'explorer.html',
      async () => {
        await drawn(page);
        await page.getByTestId('search').fill('千万');
        await page.getByRole('option').first().waitFor();
      },
    ],
    [
      'the library',
      'explorer.html',
      async () => {
        await drawn(page);
        await page.getByTestId('library-button').click();
        await page.getByRole('dialog').getByTestId('pack').first().waitFor();
      },
    ],
    ['the side panel', 'sidepanel.html', () => page.getByTestId('search').and(page.locator(':enabled')).waitFor()],
    ['the options', 'options.html', () => page.getByTestId('pack').first().waitFor()],
  ])('axe finds nothing wrong with %s', async (_, path, prepare) => {
    await open(path);
    await prepare();
    expect(await violations()).toEqual([]);
  });

  it('draws names in the colours of their types where motion is reduced', async () => {
    await open('explorer.html');
    await page.reload();
    expect(new Set(await colours(page)).size).toBeGreaterThan(3);
  });
});
