import axe from 'axe-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { WEB_PAGES } from '../../fixtures/web-pages.mjs';
import { Chromium, temporaryProfile } from '../chromium';
import { grantedExtension } from '../granted';
import { serve, type Site } from '../site';
import { prepare, type Prepared } from './answers';
import { stage, type Setting, type Showing } from './stage';

const granted = grantedExtension();
const profile = temporaryProfile();
let browser: Chromium;
let site: Site;
let prepared: Prepared;
let page: Page;
let staged: Awaited<ReturnType<typeof stage>>;

beforeAll(async () => {
  prepared = await prepare(['千万工程', '八八战略'], ['千万工成', '火星移民']);
  site = await serve(WEB_PAGES);
  browser = await Chromium.launch(profile.path, { extension: granted.path, allowed: [site.origin] });
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.origin });
});
afterAll(async () => {
  await browser.close();
  await site.close();
  profile.remove();
  granted.remove();
});
afterEach(async () => {
  await page.close();
  expect(browser.troubles.splice(0)).toEqual([]);
});

async function on(path: string, showing: Showing, setting: Partial<Setting> = {}, size = { width: 1000, height: 700 }) {
  page = await browser.context.newPage();
  await page.setViewportSize(size);
  await page.goto(site.origin + path);
  staged = await stage(browser, page, { prepared, open: true, ...setting });
  await staged.show(showing);
}
const card = () => page.getByRole('dialog');
const known = { words: '千万工程' } as const;
const shown = async (text = '千万工程') => void (await card().getByRole('heading', { name: text }).first().waitFor());
const boxOf = async (selector: string) => (await page.locator(selector).first().boundingBox())!;
const gone = () => expect.poll(async () => (await staged.state()).shown).toBe(false);

describe('the card', () => {
  it('says what a name is, who says so, with what, and quotes it', async () => {
    await on('/news', known);
    await shown();
    const answer = prepared.answers['words:千万工程']!;
    if (answer.kind !== 'known') throw new Error('the sample has it');
    const text = (await card().textContent())!;
    for (const { name } of [...answer.card.partners, ...answer.card.places]) expect(text).toContain(name);
    expect(text).toContain(`见于 ${answer.card.of} 篇中的 ${answer.card.articles} 篇`);
    expect(await card().locator('blockquote').textContent()).toContain(answer.card.quote!.text);
    expect(await card().locator('mark').first().textContent()).not.toBe('');
    expect(await card().getByRole('status').allTextContents()).toContainEqual(expect.stringContaining('千万工程'));
  });

  it('is there at once, before its answer', async () => {
    await on('/news', { words: 'never' });
    await shown('正在查找');
  });

  it.each([
    ['no-such', '还没有资料包'],
    ['lost', '文脉没有回应'],
    ['火星移民', '资料包里没有这个名称'],
  ])('has something to say of %s', async (words, text) => {
    await on('/news', { words });
    await card().getByText(text).first().waitFor();
  });

  it('names what is near to unknown words, and looks it up', async () => {
    await on('/news', { words: '千万工成' });
    await card().getByRole('button', { name: '项目 千万工程' }).click();
    await shown();
    await card().getByRole('button', { name: '返回' }).click();
    await shown('千万工成');
  });

  it('looks up partners inside, and goes back', async () => {
    await on('/news', known);
    await shown();
    const partner = card().locator('.names button').first();
    const name = await partner.locator('.name').textContent();
    await partner.click();
    await shown(name!);
    expect(await card().evaluate((element) => element.matches(':focus'))).toBe(true);
    await card().getByRole('button', { name: '返回' }).click();
    await shown();
  });

  it.each([
    ['found', '这段话见于'],
    ['doubt', '这段话可能出自'],
    ['none', '资料包里没有这段话'],
  ] as const)('says of what is selected: %s', async (quoted, text) => {
    await on('/news', { ...known, quoted });
    await card().getByText(text).waitFor();
  });

  it('opens elsewhere, and says so where the browser refuses', async () => {
    await on('/news', known, { opening: 'refused' });
    await shown();
    await card().getByRole('button', { name: '侧栏' }).click();
    await card().getByText('请点工具栏').waitFor();
    await card().locator('footer').getByRole('button', { name: '原文' }).click();
    const { opened } = await staged.state();
    expect(opened[0]).toMatchObject({ where: 'panel', target: { entity: expect.stringMatching(/^programme:/u) } });
    expect(opened[1]).toMatchObject({ where: 'reader', target: { at: expect.any(Array) } });
  });

  it('speaks English', async () => {
    await on('/news', known, { language: 'en' });
    await card()
      .getByText(/^In \d+ of \d+ articles$/u)
      .waitFor();
  });
});

describe('its keys', () => {
  it('open, Tab to the citation, copy, Esc: the focus is back where it was', async () => {
    page = await browser.context.newPage();
    await page.goto(`${site.origin}/news`);
    await page.locator('nav').evaluate((nav) => ((nav.tabIndex = 0), nav.focus()));
    staged = await stage(browser, page, { prepared, open: true });
    await staged.show(known);
    await shown();
    const focused = () =>
      card().evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement?.textContent);
    for (let steps = 0; (await focused())?.trim() !== '复制引文'; steps++) {
      expect(steps).toBeLessThan(20);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await card().getByText('已复制').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^“.*千万工程.*”（.*《.*》.*）$/u);
    await page.keyboard.press('Escape');
    await gone();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('NAV');
    expect(await page.locator('[popover]').count()).toBe(0);
  });

  it('copies by command where the page has no clipboard', async () => {
    await on('/news', known, { clipboard: false });
    await shown();
    await card().getByRole('button', { name: '复制引文' }).click();
    await card().getByText('已复制').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^“.*千万工程.*”（.*《.*》.*）$/u);
    const focused = await card().evaluate(
      (element) => (element.getRootNode() as ShadowRoot).activeElement?.textContent,
    );
    expect(focused?.trim()).toBe('复制引文');
  });

  it('shows the citation to be copied by hand where the browser refuses', async () => {
    await on('/news', known, { clipboard: false, command: false });
    await shown();
    await card().getByRole('button', { name: '复制引文' }).click();
    const field = card().getByRole('textbox');
    expect(await field.inputValue()).toMatch(/^“.*千万工程.*”（.*《.*》.*）$/u);
    expect(await field.evaluate((element: HTMLTextAreaElement) => element.selectionEnd)).toBeGreaterThan(10);
  });

  it('a hovered card takes no focus', async () => {
    await on('/news', { ...known, by: 'hover' });
    await shown();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await page.keyboard.press('Escape');
    await gone();
  });
});

describe('its manners', () => {
  it('hovered, it goes when the pointer has left words and card, and stays pinned', async () => {
    await on('/news', { ...known, by: 'hover' });
    await shown();
    const word = await boxOf('#word');
    await page.mouse.move(word.x + 4, word.y + 4);
    const box = (await card().boundingBox())!;
    await page.mouse.move(box.x + 40, box.y + 40, { steps: 4 });
    await card().getByRole('button', { name: '固定' }).click();
    await page.locator('nav').click();
    expect((await staged.state()).shown).toBe(true);
    await card().getByRole('button', { name: '固定' }).click();
    await page.locator('nav').click();
    await gone();
    await staged.show({ ...known, by: 'hover' });
    await shown();
    await page.mouse.move(word.x + 4, word.y + 4);
    await page.mouse.move(5, 5, { steps: 3 });
    await gone();
  });

  it('goes with its words while the page scrolls; one that was hovered goes', async () => {
    await on('/news', known, {}, { width: 1000, height: 420 });
    await shown();
    const [word, box] = [await boxOf('#word'), (await card().boundingBox())!];
    await page.mouse.move(20, 200);
    await page.mouse.wheel(0, 40);
    await expect.poll(async () => (await boxOf('#word')).y).toBe(word.y - 40);
    await expect.poll(async () => (await card().boundingBox())!.y).toBe(box.y - 40);
    await staged.show({ ...known, by: 'hover' });
    await shown();
    await page.mouse.wheel(0, 40);
    await gone();
  });

  it('is dragged by its head and stays where it is put', async () => {
    await on('/news', known);
    await shown();
    const from = (await card().boundingBox())!;
    const head = (await card().locator('h2').boundingBox())!;
    await page.mouse.move(head.x + 10, head.y + 10);
    await page.mouse.down();
    await page.mouse.move(head.x + 210, head.y - 90, { steps: 5 });
    await page.mouse.up();
    const to = (await card().boundingBox())!;
    expect([Math.round(to.x - from.x), Math.round(to.y - from.y)]).toEqual([200, -100]);
    expect(await card().getByRole('button', { name: '固定' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('is moved by arrow keys at its pin, and stays there', async () => {
    await on('/news', known);
    await shown();
    const from = (await card().boundingBox())!;
    const pin = card().getByRole('button', { name: '固定' });
    await pin.focus();
    for (const key of ['ArrowRight', 'Shift+ArrowRight', 'ArrowUp']) await page.keyboard.press(key);
    const to = (await card().boundingBox())!;
    expect([Math.round(to.x - from.x), Math.round(to.y - from.y)]).toEqual([112, -16]);
    expect(await pin.getAttribute('aria-pressed')).toBe('true');
  });

  it('looks up words that are selected in its quote', async () => {
    await on('/news', known);
    await shown();
    const quote = card().locator('blockquote').first();
    const box = (await quote.boundingBox())!;
    await page.mouse.dblclick(box.x + 60, box.y + 12);
    // No name is there: the word itself is asked for.
    await expect.poll(async () => (await staged.state()).asked.at(-1)).toMatch(/^words:.{1,4}$/u);
    expect((await staged.state()).asked.at(-2)).toMatch(/^at:/u);
    await card().getByRole('button', { name: '返回' }).click();
    await shown();
    await page.mouse.move(box.x + 12, box.y + 12);
    await page.mouse.down();
    await page.mouse.move(box.x + 90, box.y + 12, { steps: 4 });
    await page.mouse.up();
    const offer = card().getByRole('button', { name: '查“' });
    const [, words] = /“(.+)”/u.exec((await offer.textContent())!)!;
    await offer.click();
    await expect.poll(async () => (await staged.state()).asked.at(-1)).toBe(`words:${words!}`);
  });

  it('is thrown out by a page without harm', async () => {
    await on('/news', known);
    await shown();
    await page.evaluate(() => document.querySelector('[popover]')!.remove());
    expect((await staged.state()).shown).toBe(false);
    await staged.show(known);
    await shown();
  });
});

describe('a page cannot', () => {
  it.each(['/hostile', '/strict'])('change how it looks: %s', async (path) => {
    const look = () =>
      card().evaluate((element) => {
        const read = (one: Element) => {
          const { color, backgroundColor, fontSize, fontFamily, display, opacity, direction } = getComputedStyle(one);
          const { width, height } = one.getBoundingClientRect();
          return { color, backgroundColor, fontSize, fontFamily, display, opacity, direction, width, height };
        };
        return [element, ...element.querySelectorAll('h2, b, svg, button, blockquote, figcaption span')].map(read);
      });
    await on('/news', known, { theme: 'light' });
    await shown();
    const plain = await look();
    await page.close();
    await on(path, known, { theme: 'light' });
    await shown();
    expect(await look()).toEqual(plain);
    const { x, y, width, height } = (await card().boundingBox())!;
    const top = await page.evaluate(
      ([x, y]) => document.elementFromPoint(x!, y!)?.matches('[popover]'),
      [x + width / 2, y + height / 2],
    );
    expect(top).toBe(true);
  });

  it('look into it, or act in it', async () => {
    await on('/news', known, { open: false });
    await expect.poll(async () => (await staged.state()).shown).toBe(true);
    const found = await page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('[popover]')!;
      const box = document.documentElement.getBoundingClientRect();
      host.click();
      for (const type of ['keydown', 'pointerdown', 'pointermove', 'scroll', 'resize'])
        for (const target of [host, document, window])
          target.dispatchEvent(new KeyboardEvent(type, { key: 'Escape', bubbles: true, composed: true }));
      return { root: host.shadowRoot, text: host.textContent, inside: host.childElementCount, box: box.width > 0 };
    });
    expect(found).toEqual({ root: null, text: '', inside: 0, box: true });
    expect((await staged.state()).shown).toBe(true);
  });
});

describe('where it stands', () => {
  it.each([
    ['/vertical', { width: 1000, height: 700 }],
    ['/narrow', { width: 360, height: 640 }],
    ['/hostile', { width: 1000, height: 700 }],
    ['/news', { width: 1000, height: 320 }],
  ])('beside the words, in the viewport: %s %o', async (path, size) => {
    await on(path, known, {}, size);
    await shown();
    const [word, box] = [await boxOf('#word'), (await card().boundingBox())!];
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(size.width);
    expect(box.y + box.height).toBeLessThanOrEqual(size.height);
    const apart =
      box.x + box.width <= word.x ||
      box.x >= word.x + word.width ||
      box.y + box.height <= word.y ||
      box.y >= word.y + word.height;
    expect(apart).toBe(true);
  });

  it.each([
    ['/news', 'light'],
    ['/dark', 'dark'],
    ['/government', 'dark'],
    ['/vertical', 'light'],
  ])('%s is %s, and so is the card', async (path, theme) => {
    await on(path, known);
    await shown();
    expect(await page.locator('.wenmai').getAttribute('data-theme')).toBe(theme);
  });
});

it.each(['zh', 'en'] as const)('axe finds nothing wrong with it in %s', async (language) => {
  const found: string[] = [];
  for (const [words, theme] of [
    ['千万工程', 'light'],
    ['千万工程', 'dark'],
    ['千万工成', 'light'],
    ['never', 'light'],
    ['lost', 'dark'],
    ['no-such', 'light'],
  ] as const) {
    await on('/news', { words, quoted: 'doubt' }, { language, theme });
    await card().waitFor();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.evaluate(axe.source);
    const run = 'axe.run(document.querySelector("[popover]"), { resultTypes: ["violations"] })';
    const { violations } = (await page.evaluate(run)) as axe.AxeResults;
    found.push(
      ...violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${words} ${id} ${String(node.target)}: ${node.failureSummary}`),
      ),
    );
    await page.close();
  }
  page = await browser.context.newPage();
  expect(found).toEqual([]);
});
