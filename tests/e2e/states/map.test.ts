/** States of the map and of what lies over it. */
import { clickMap, drawn, openEdge } from '../map';
import { first, PROGRAMME, soundInEach, state } from './state';

soundInEach([
  state('the map with a card', 'explorer.html', async (page) => {
    await clickMap(page, 'node', (await drawn(page)).nodes[0]!);
    await first(page, 'passage').waitFor();
  }),
  state('a path, a choice of two and all filters', 'explorer.html#count=2&levels=village', async (page) => {
    const [one, other] = (await drawn(page)).nodes;
    await clickMap(page, 'node', one!);
    await page.keyboard.press('w');
    await clickMap(page, 'node', other!, { modifiers: ['Shift'] });
    await page.getByTestId('path').waitFor();
    await page.getByTestId('selection').waitFor();
  }),
  state('the steps of a path', 'explorer.html', async (page) => {
    const { nodes } = await drawn(page);
    await clickMap(page, 'node', nodes[0]!);
    await page.keyboard.press('w');
    await clickMap(page, 'node', nodes.at(-1)!);
    await page.getByTestId('path').getByRole('button', { expanded: false }).click();
    await page.getByTestId('path-steps').waitFor();
  }),
  state('the menu of a name', 'explorer.html', async (page) => {
    await clickMap(page, 'node', (await drawn(page)).nodes[0]!, { button: 'right' });
    await page.getByTestId('menu').waitFor();
  }),
  state('a map without links', 'explorer.html#count=500', (page) => page.getByTestId('loosen').waitFor()),
  state('the network around a name, and communities', `explorer.html#${PROGRAMME}&groups=1`, async (page) => {
    await drawn(page);
    await page.getByTestId('map').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+Enter');
    await page.getByTestId('ego').waitFor();
  }),
  state('the export menu', 'explorer.html', async (page) => {
    await drawn(page);
    await first(page, 'export').click();
    await page.getByRole('menu').waitFor();
  }),
  state('the formats of other programs', 'explorer.html', async (page) => {
    await drawn(page);
    await first(page, 'export').click();
    await page.getByRole('menuitem').last().click();
    await page.getByTestId('formats').waitFor();
  }),
  state('the card of a link on the map', 'explorer.html', async (page) => {
    await clickMap(page, 'edge', await openEdge(page));
    await first(page, 'passage').waitFor();
  }),
  state('a message', 'explorer.html', async (page) => {
    await drawn(page);
    await page.keyboard.press('l');
    // With the focus in it, it stays.
    await page.getByRole('status').getByRole('button').first().focus();
  }),
]);
