/** Every state that a page can be in, and how a reader comes to it: what must hold everywhere is tested in each. */
import type { Page } from 'playwright-core';
import { pick } from './files';
import { clickMap, drawn, openEdge } from './map';
import type { Chromium } from './chromium';

interface State {
  readonly name: string;
  readonly path: string;
  readonly prepare: (page: Page) => Promise<unknown>;
}
const state = (name: string, path: string, prepare: State['prepare']): State => ({ name, path, prepare });

const PROGRAMME = `entity=${encodeURIComponent('programme:千万工程')}`;
const EDGE = `${PROGRAMME}&with=${encodeURIComponent('tifa:三大差距')}`;

const HUZHOU = encodeURIComponent('place:湖州市@3305');
const CELL = `${encodeURIComponent('programme:千万工程')}&across=${HUZHOU}`;
const WORDS = encodeURIComponent('村庄灯光工程');

const first = (page: Page, testId: string) => page.getByTestId(testId).first();
async function openLibrary(page: Page): Promise<void> {
  await drawn(page);
  await page.getByTestId('library-button').click();
  await page.getByRole('dialog').getByTestId('library').waitFor();
}
async function searchFor(page: Page, words: string): Promise<void> {
  await drawn(page);
  await page.getByTestId('search').fill(words);
}
const option = (page: Page) => page.getByTestId('search-drop').getByRole('listbox').getByRole('option').first();
const rows = (page: Page) => page.getByTestId('list').getByRole('row').nth(2).waitFor();

/** Take changes in from a file, one of which does nothing here and one of which cannot be read. */
async function putRight(page: Page): Promise<void> {
  await first(page, 'curate').click();
  await page.getByRole('menuitem').last().click();
  const buffer = Buffer.from('wenmai-curation 1\nrename programme:千万工程 to 千村工程\nhide org:别处\nhide\n');
  await page.getByTestId('curation-file').setInputFiles({ name: '整理.txt', mimeType: 'text/plain', buffer });
  await page.getByTestId('imported').waitFor();
}

/** With the sample open. */
export const STATES: readonly State[] = [
  state('the map with a card', 'explorer.html', async (page) => {
    await clickMap(page, 'node', (await drawn(page)).nodes[0]!);
    await first(page, 'passage').waitFor();
  }),
  state('the list', 'explorer.html#tab=list', rows),
  state('the list of links', 'explorer.html#tab=list&rows=edges', rows),
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
  state('what places report', 'explorer.html#tab=targets&figures=result', (page) => first(page, 'figure').waitFor()),
  state('what has a date', 'explorer.html#tab=time', (page) => first(page, 'mark').waitFor()),
  state('drift without a second pack', 'explorer.html#tab=time&over=drift', (page) =>
    page.getByTestId('time').getByText(/\S/u).first().waitFor(),
  ),
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
  state('a card of nothing', 'explorer.html#entity=place:nowhere', drawn),
  state('the matrix with a cell', `explorer.html#tab=matrix&row=${CELL}`, (page) =>
    page.getByTestId('cell-card').getByTestId('passage').first().waitFor(),
  ),
  state(
    'the matrix by keyness, in the order of likeness',
    'explorer.html#tab=matrix&cell=keyness&order=alike',
    (page) => page.getByTestId('matrix-grid').getByRole('gridcell').first().waitFor(),
  ),
  state('a silence in the matrix', `explorer.html#tab=matrix&pick=~${WORDS}&row=~${WORDS}&across=${HUZHOU}`, (page) =>
    page.getByTestId('silence').waitFor(),
  ),
  state('a matrix without rows', 'explorer.html#tab=matrix&of=picked', (page) =>
    page.getByTestId('matrix').getByText(/\S/u).first().waitFor(),
  ),
  state('the menu of a column', 'explorer.html#tab=matrix', async (page) => {
    await page.getByTestId('matrix-grid').getByRole('columnheader').nth(1).click({ button: 'right' });
    await page.getByTestId('axis-menu').waitFor();
  }),
  state('two columns compared', `explorer.html#tab=compare&row=${encodeURIComponent('programme:千万工程')}`, (page) =>
    page.getByTestId('pair-card').waitFor(),
  ),
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
  state('the library', 'explorer.html', openLibrary),
  state('a broken pack', 'explorer.html', async (page) => {
    await openLibrary(page);
    await pick(page, { name: '坏.wenmai', mimeType: 'application/octet-stream', buffer: Buffer.from('文脉') });
    await page.getByTestId('findings').waitFor();
  }),
  state('a message', 'explorer.html', async (page) => {
    await drawn(page);
    await page.keyboard.press('l');
    await page.getByRole('status').getByText(/\S/u).first().waitFor();
  }),
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
  // The last: it takes the sample away.
  state('an empty library', 'explorer.html', async (page) => {
    await openLibrary(page);
    await page.getByRole('dialog').getByTestId('pack').getByRole('button', { name: '删除' }).click();
    await page.getByRole('dialog').getByTestId('pack').waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('main').getByTestId('library').waitFor();
  }),
];

export const LANGUAGES = { zh: 'zh-Hans', en: 'en' } as const;
export type Language = keyof typeof LANGUAGES;

/** Choose the language as the options do, and wait until the page speaks it. */
export async function speak(browser: Chromium, page: Page, language: Language): Promise<void> {
  await browser.worker.evaluate(async (language) => {
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...(settings as object | undefined), language } });
  }, language);
  await page.waitForFunction((lang) => document.documentElement.lang === lang, LANGUAGES[language]);
}
