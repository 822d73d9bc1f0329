// npm run screenshots: pictures of every page of the built extension with the sample, in both languages, light and dark, wide and narrow,
// into .output/screenshots; and the README's picture into docs. With names of views (map reader card …) only those; `card` is the card on pages of the web. For people to look at; `npm start -- --no-serve` builds what is shown.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { load, ROOT } from '../../graph/node/bundle.mjs';
import { chromiumPath } from '../../graph/node/setup.mjs';

const EXTENSION = join(ROOT, '.output', 'chrome-mv3');
const OUT = join(ROOT, '.output', 'screenshots');
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 360, height: 760 };
const PROGRAMME = `entity=${encodeURIComponent('programme:千万工程')}`;
const SEVERAL = `${PROGRAMME}&also=${['tifa:三大差距', 'programme:八八战略', 'place:金华市@3307'].map(encodeURIComponent).join()}`;
const CONFINED = `${PROGRAMME}&column=${encodeURIComponent('示例')}`;
const CELL = `tab=matrix&row=${encodeURIComponent('programme:千万工程')}&across=${encodeURIComponent('place:湖州市@3305')}`;
const SILENCE = `tab=matrix&pick=${encodeURIComponent('~低空经济')}&row=${encodeURIComponent('~低空经济')}&across=${encodeURIComponent('place:湖州市@3305')}`;
const EDGE = `${PROGRAMME}&with=${encodeURIComponent('tifa:三大差距')}`;

/** The map has been painted: Cytoscape draws in the frame after its elements are there, and once more when the fonts are. */
const painted = (page) =>
  page.waitForFunction(() => {
    const cy = document.querySelector('[data-testid=map]')?._cyreg?.cy;
    if (!cy || cy.nodes().length === 0) return false;
    return new Promise((done) => cy.one('render', () => requestAnimationFrame(() => done(true))).forceRender());
  });

const click = (testId) => (page) => page.getByTestId(testId).first().click();

/** What is shown: name, page and address, what must be there, and what is done first. */
const VIEWS = [
  ['map', 'explorer.html', '[data-testid=map] canvas'],
  ['entity', `explorer.html#${PROGRAMME}`, '[data-testid=entity-card] [data-testid=passage]'],
  [
    'lines',
    `explorer.html#${PROGRAMME}`,
    '[data-testid=line]',
    (page) => page.locator('input[value=lines]').check({ force: true }),
  ],
  [
    'concordance',
    `explorer.html#${PROGRAMME}`,
    '[data-testid=concordance-window] [data-testid=line]',
    (page) => page.locator('[data-testid=entity-card] [aria-haspopup=dialog]').click(),
  ],
  ['ego', `explorer.html#${PROGRAMME}&centre=${PROGRAMME.slice('entity='.length)}`, '[data-testid=ego]'],
  ['communities', 'explorer.html#groups=1&count=2', '[data-testid=communities] path'],
  ['empty', 'explorer.html#tab=map&count=500', '[data-testid=loosen] button'],
  ['keys', 'explorer.html', '[role=dialog] kbd', (page) => page.keyboard.press('?')],
  [
    'formats',
    'explorer.html',
    '[data-testid=formats] li',
    async (page) => {
      await painted(page);
      await click('export')(page);
      await page.getByRole('menuitem').last().click();
    },
  ],
  ['edge', `explorer.html#${EDGE}`, '[data-testid=edge-card] [data-testid=passage]'],
  ['several', `explorer.html#${SEVERAL}`, '[data-testid=selection-card] [data-testid=passage]'],
  ['confined', `explorer.html#${CONFINED}`, '[data-testid=scope] ~ * [data-testid=passage]'],
  ['confined-whole', `explorer.html#${CONFINED}&whole=1`, '[data-testid=scope] ~ * [data-testid=passage]'],
  ['list', `explorer.html#tab=list&${PROGRAMME}`, '[data-testid=list] [role=row] a'],
  ['targets', 'explorer.html#tab=targets&figures=result', '[data-testid=figure]'],
  ['time', 'explorer.html#tab=time', '[data-testid=mark]'],
  ['links', 'explorer.html#tab=list&rows=edges', '[data-testid=list] [role=row] a'],
  ['matrix', 'explorer.html#tab=matrix', '[data-testid=matrix-grid] [role=gridcell]'],
  ['matrix-cell', `explorer.html#${CELL}`, '[data-testid=cell-card] [data-testid=passage]'],
  ['keyness', 'explorer.html#tab=matrix&of=tifa&cell=keyness&order=alike&column-order=alike', '[role=gridcell]'],
  ['silence', `explorer.html#${SILENCE}`, '[data-testid=silence]'],
  ['compare', 'explorer.html#tab=compare', '[data-testid=compare] [role=listitem]'],
  ['pair', `explorer.html#tab=compare&row=${encodeURIComponent('programme:千万工程')}`, '[data-testid=pair-card]'],
  ['reader', `explorer.html#${PROGRAMME}`, '[data-testid=quote]', click('passage')],
  [
    'selected',
    `explorer.html#${PROGRAMME}`,
    '[data-testid=selected]',
    async (page) => {
      await page.getByTestId('passage').first().click();
      await page.getByTestId('quote').waitFor();
      await page.keyboard.press('s');
    },
  ],
  ['search', 'explorer.html', '[role=option]', (page) => page.getByTestId('search').fill('共富')],
  ['library', 'explorer.html', '[data-testid=library]', click('library-button')],
  ['panel', `sidepanel.html#${PROGRAMME}`, '[data-testid=entity-card] [data-testid=passage]'],
  ['options', 'options.html', 'main'],
  [
    'curate',
    `explorer.html#${PROGRAMME}`,
    '[data-testid=curate-window] [type=radio]',
    async (page) => {
      await page.getByTestId('curate').first().click();
      await page.getByRole('menuitem').first().click();
      await page.getByTestId('curate-window').getByRole('searchbox').fill('战略');
      await page.getByTestId('curate-window').getByRole('radio').first().check();
    },
  ],
  [
    'split',
    `explorer.html#${PROGRAMME}`,
    '[data-testid=curate-window] [type=checkbox]',
    async (page) => {
      await page.getByTestId('curate').first().click();
      await page.getByRole('menuitem').nth(1).click();
    },
  ],
  // The last: they change the pack.
  [
    'changes',
    `explorer.html#${PROGRAMME}`,
    '[data-testid=imported]',
    async (page) => {
      await page.getByTestId('curate').first().click();
      await page.getByRole('menuitem').last().click();
      await page.getByTestId('curation-file').setInputFiles({
        name: 'curation.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from(
          'wenmai-curation 1\n# 全称\nrename programme:千万工程 to 千村工程\nmerge tifa:六干 into programme:千村工程\nhide org:别处\nhide\n',
        ),
      });
    },
  ],
  ['curated', `explorer.html#${PROGRAMME}`, '[data-testid=curated-by]'],
];

async function picture(context, origin, [name, path, shown, act], { size, scheme }, file) {
  const page = await context.newPage();
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await page.goto(`${origin}/${path}`);
  if (path.startsWith('explorer.html') && !path.includes('tab=')) await painted(page);
  await act?.(page);
  try {
    await page.locator(shown).first().waitFor({ timeout: 15_000 });
  } catch {
    console.error(`✘ ${name}: nothing matches ${shown}`);
    process.exitCode = 1;
  }
  await page.screenshot({ path: file });
  await page.close();
}

const wanted = process.argv.slice(2);
/** Views of the extension's own pages; none where only cards are wanted. */
const own = VIEWS.filter(([name]) => wanted.length === 0 || wanted.includes(name));
mkdirSync(OUT, { recursive: true });
for (const language of own.length > 0 ? ['zh_CN', 'en'] : []) {
  const profile = mkdtempSync(join(tmpdir(), 'wenmai-screenshots-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath() ?? undefined,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
    ],
    env: { ...process.env, LANGUAGE: language },
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const origin = `chrome-extension://${new URL(worker.url()).host}`;
  if (language === 'zh_CN' && wanted.length === 0) {
    mkdirSync(join(ROOT, 'docs'), { recursive: true });
    await picture(context, origin, VIEWS[1], { size: WIDE, scheme: 'light' }, join(ROOT, 'docs', 'explorer.png'));
  }
  for (const view of own)
    for (const [width, size] of Object.entries({ wide: WIDE, narrow: NARROW }))
      for (const scheme of ['light', 'dark'])
        await picture(
          context,
          origin,
          view,
          { size, scheme },
          join(OUT, `${view[0]}-${width}-${scheme}-${language}.png`),
        );
  await context.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
const { cardPictures } = await load('tests/screenshots/cards.ts');
await cardPictures(OUT, wanted);
console.log(`pictures are in ${OUT} and docs`);
