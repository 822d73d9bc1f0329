/** States of the reader and of the search. */
import type { Page } from 'playwright-core';
import { drawn } from '../map';
import { first, option, PROGRAMME, soundInEach, state } from './state';

async function searchFor(page: Page, words: string): Promise<void> {
  await drawn(page);
  await page.getByTestId('search').fill(words);
}

soundInEach([
  state('the reader', 'explorer.html', async (page) => {
    await drawn(page);
    await page.keyboard.press('3');
    await page.getByTestId('reader').getByRole('heading', { level: 1 }).waitFor();
  }),
  state('the reader at a quote', `explorer.html#${PROGRAMME}`, async (page) => {
    await first(page, 'passage').click();
    await page.getByTestId('quote').waitFor();
  }),
  state('words selected in the reader', `explorer.html#${PROGRAMME}`, async (page) => {
    await first(page, 'passage').click();
    await page.getByTestId('quote').waitFor();
    await page.keyboard.press('s');
    await page.getByTestId('selected').waitFor();
  }),
  state('a link to a passage that is not there', `explorer.html#${PROGRAMME}`, async (page) => {
    await first(page, 'passage').click();
    await page.getByTestId('quote').waitFor();
    await page.evaluate(() => (location.hash = location.hash.replace(/passage=[^&]*/u, 'passage=nowhere')));
    await page.getByTestId('reader').getByRole('status').waitFor();
  }),
  state('the reader before an article', 'explorer.html#tab=read', (page) => page.getByTestId('reader').waitFor()),
  state('the reader without its article', 'explorer.html#tab=read&article=none', (page) =>
    page.getByTestId('reader').waitFor(),
  ),
  state('names and passages found', 'explorer.html', async (page) => {
    await searchFor(page, '共富');
    await page.getByTestId('search-drop').getByRole('listbox').locator('mark').first().waitFor();
  }),
  state('every hit of words', `explorer.html#hits=${encodeURIComponent('共富')}`, (page) =>
    page.getByTestId('concordance-window').getByTestId('line').first().waitFor(),
  ),
  state('nothing found', 'explorer.html', async (page) => {
    await searchFor(page, '量子纠缠通信');
    await page.getByTestId('search-drop').getByText('“量子纠缠通信”').waitFor();
  }),
  state('recent look-ups', 'explorer.html', async (page) => {
    await searchFor(page, '枫桥经验');
    await option(page).waitFor();
    await page.keyboard.press('Enter');
    await page.getByTestId('entity-card').waitFor();
    await page.getByTestId('search').fill('');
    await option(page).waitFor();
  }),
  state('the keys', 'explorer.html', async (page) => {
    await drawn(page);
    await page.keyboard.press('?');
    await page.getByRole('dialog').locator('kbd').first().waitFor();
  }),
]);
