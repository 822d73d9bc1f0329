/** States of the side panel, the options and the library. */
import type { Page } from 'playwright-core';
import { pick } from '../files';
import { drawn } from '../map';
import { EDGE, first, option, PROGRAMME, soundInEach, state } from './state';

async function openLibrary(page: Page): Promise<void> {
  await drawn(page);
  await page.getByTestId('library-button').click();
  await page.getByRole('dialog').getByTestId('library').waitFor();
}

soundInEach([
  state('the side panel', 'sidepanel.html', (page) =>
    page.getByTestId('search').and(page.locator(':enabled')).waitFor(),
  ),
  state('a card in the side panel', `sidepanel.html#${PROGRAMME}`, (page) => first(page, 'passage').waitFor()),
  state('the card of a link in the side panel', `sidepanel.html#${EDGE}`, (page) => first(page, 'passage').waitFor()),
  state('a look-up in the side panel', `sidepanel.html#words=${encodeURIComponent('共富')}`, (page) =>
    page.getByTestId('look-up').getByRole('link').first().waitFor(),
  ),
  state('nothing looked up', `sidepanel.html#words=${encodeURIComponent('量子纠缠通信')}`, (page) =>
    page.getByTestId('look-up').getByText('“量子纠缠通信”').waitFor(),
  ),
  state('the search in the side panel', 'sidepanel.html', async (page) => {
    await page.getByTestId('search').fill('共富');
    await option(page).waitFor();
  }),
  state('the page beside the side panel, unmarked', 'sidepanel.html', async (page) => {
    await page.getByRole('radio').last().check({ force: true });
    await page.getByRole('main').getByText(/\S/u).first().waitFor();
  }),
  state('the options', 'options.html', (page) => first(page, 'pack').waitFor()),
  state('the library', 'explorer.html', openLibrary),
  state('a broken pack', 'explorer.html', async (page) => {
    await openLibrary(page);
    await pick(page, { name: '坏.wenmai', mimeType: 'application/octet-stream', buffer: Buffer.from('文脉') });
    await page.getByTestId('findings').waitFor();
  }),
  // The last: it takes the sample away.
  state('an empty library', 'explorer.html', async (page) => {
    await openLibrary(page);
    await page.getByRole('dialog').getByTestId('pack').getByRole('button', { name: '删除' }).click();
    await page.getByRole('dialog').getByTestId('pack').waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('main').getByTestId('library').waitFor();
  }),
]);
