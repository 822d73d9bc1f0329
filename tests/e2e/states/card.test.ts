/** States of cards, and of the windows that put a name right. */
import type { Page } from 'playwright-core';
import { drawn } from '../map';
import { EDGE, first, PROGRAMME, soundInEach, state } from './state';

/** Take changes in from a file, one of which does nothing here and one of which cannot be read. */
async function putRight(page: Page): Promise<void> {
  await first(page, 'curate').click();
  await page.getByRole('menuitem').last().click();
  const buffer = Buffer.from('wenmai-curation 1\nrename programme:千万工程 to 千村工程\nhide org:别处\nhide\n');
  await page.getByTestId('curation-file').setInputFiles({ name: '整理.txt', mimeType: 'text/plain', buffer });
  await page.getByTestId('imported').waitFor();
}

soundInEach([
  state('the card of a link', `explorer.html#${EDGE}`, async (page) => {
    await page.getByTestId('edge-card').locator('summary, [aria-expanded=false]').first().click();
    await first(page, 'passage').waitFor();
  }),
  state('lines of a concordance', `explorer.html#${PROGRAMME}`, async (page) => {
    await page.getByTestId('entity-card').locator('input[value=lines]').check({ force: true });
    await first(page, 'line').waitFor();
  }),
  state('a wide concordance', `explorer.html#${PROGRAMME}`, async (page) => {
    await page.getByTestId('entity-card').locator('[aria-haspopup=dialog]').click();
    await page.getByRole('dialog').getByTestId('line').first().waitFor();
  }),
  state('a card of nothing', 'explorer.html#entity=place:nowhere', drawn),
  state('the menu that puts a name right', `explorer.html#${PROGRAMME}`, async (page) => {
    await first(page, 'curate').click();
    await page.getByRole('menu').waitFor();
  }),
  ...['merge', 'split', 'rename', 'retype', 'variant'].map((deed, i) =>
    state(`a window to ${deed} a name`, `explorer.html#${PROGRAMME}`, async (page) => {
      await first(page, 'curate').click();
      await page.getByRole('menuitem').nth(i).click();
      const window = page.getByTestId('curate-window');
      await window.locator('input').first().waitFor();
      if (deed === 'merge') {
        await window.getByRole('searchbox').fill('战略');
        await window.getByRole('radio').first().check();
      }
    }),
  ),
  state('changes by hand', `explorer.html#${PROGRAMME}`, putRight),
  state('the card of a name put right', `explorer.html#${PROGRAMME}`, async (page) => {
    await putRight(page);
    await page.keyboard.press('Escape');
    await first(page, 'curated-by').waitFor();
  }),
  state('nothing changed by hand', `explorer.html#${PROGRAMME}`, async (page) => {
    await putRight(page);
    await page.getByTestId('changes').getByRole('button', { name: '全部收回' }).click();
    await page.getByTestId('curated').waitFor({ state: 'detached' });
  }),
]);
