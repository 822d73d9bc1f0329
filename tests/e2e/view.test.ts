import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { Chromium } from './chromium';
import { drawn, placesOf, pointOf } from './map';
import { addressHas, addressNames, at, choose, clipboard, eachOpened, told } from './opened';

let page: Page;
let browser: Chromium;
eachOpened((...opened) => ([page, browser] = opened));

describe('undo and redo', () => {
  it('take back every change of the view and bring it again, by keys, buttons and the browser alike', async () => {
    const [node] = (await drawn(page)).nodes;
    const id = await choose(page, node!);
    await page
      .getByRole('button', { name: /^人物，/u })
      .first()
      .click();
    await addressHas(page, 'hide', 'person');
    await page.keyboard.press('Control+z');
    await addressHas(page, 'hide', null);
    expect(at(page, 'entity')).toBe(id);
    await page.getByRole('button', { name: '撤销' }).first().click();
    await addressHas(page, 'entity', null);
    expect(await page.getByRole('button', { name: '撤销' }).first().isDisabled()).toBe(true);
    await page.keyboard.press('Control+Shift+z');
    await addressHas(page, 'entity', id);
    await page.goForward();
    await addressHas(page, 'hide', 'person');
    expect(await page.getByRole('button', { name: '重做' }).first().isDisabled()).toBe(true);
  });

  it('bring a name that was dragged back to where it was', async () => {
    const [node] = (await drawn(page)).nodes;
    const before = (await placesOf(page))[node!];
    const { x, y } = await pointOf(page, node!);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 30, y + 40, { steps: 4 });
    await page.mouse.up();
    await addressNames(page, 'pins');
    expect((await placesOf(page))[node!]).not.toEqual(before);
    await page.reload();
    await drawn(page);
    expect((await placesOf(page))[node!]).not.toEqual(before);
    await page.keyboard.press('Control+z');
    await addressNames(page, 'pins', false);
    expect((await placesOf(page))[node!]).toEqual(before);
  });
});

describe('the address', () => {
  it('restores the whole view on reload', async () => {
    const [first, second] = (await drawn(page)).nodes;
    const [a, b] = [await choose(page, first!), await choose(page, second!)];
    const hash = new URLSearchParams({ centre: a, depth: '2', hide: 'law', count: '2', measure: 'npmi', entity: b });
    await page.goto(`${page.url().split('#')[0]}#${hash.toString().replaceAll('+', '%20')}`);
    await page.reload();
    const before = await drawn(page);
    expect(await page.getByTestId('ego').isVisible()).toBe(true);
    await page.reload();
    expect(await drawn(page)).toEqual(before);
    expect(at(page, 'measure')).toBe('npmi');
  });

  it('says what it does not understand or the pack has not, and shows the rest', async () => {
    const base = page.url().split('#')[0];
    // From another page, as a link is followed: the explorer would mend its address before a reload.
    await page.goto('about:blank');
    await page.goto(`${base}#tab=list&measure=%3Cscript%3E&nonsense=1&without=place:nowhere`);
    // Messages go by themselves, the one after the other.
    const told = page.getByRole('status').filter({ hasText: '已略过' });
    await told.filter({ hasText: 'measure、nonsense' }).waitFor();
    await told.filter({ hasText: '1 项' }).waitFor();
    await page.getByTestId('list').waitFor();
    expect(at(page, 'without')).toBeNull();
  });
});

describe('the reader', () => {
  it('is where it was after a card or another article was opened, by back and on reload', async () => {
    const reader = page.getByTestId('reader');
    const isAt = (top: number) =>
      page.waitForFunction(
        (top) => Math.round(document.querySelector('[data-testid=reader]')?.scrollTop ?? -1) === top,
        top,
      );
    const scrollTo = async (top: number) => {
      await reader.evaluate(
        (element, top) =>
          new Promise<void>((done) => {
            element.addEventListener('scrollend', () => done(), { once: true });
            element.scrollTo({ top });
          }),
        top,
      );
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    };
    await page.keyboard.press('3');
    await reader.getByRole('heading', { level: 1 }).waitFor();
    await page.setViewportSize({ width: 1280, height: 400 });
    await scrollTo(150);
    const article = at(page, 'article');
    // A click of the test's own would scroll to the link first.
    await reader
      .getByRole('link')
      .last()
      .evaluate((link: HTMLAnchorElement) => link.click());
    await page.getByTestId('entity-card').waitFor();
    await scrollTo(40);
    await page.goBack();
    await addressHas(page, 'entity', null);
    await isAt(150);
    await page.goForward();
    await isAt(40);
    await page.getByTestId('passage').last().click();
    await page.getByTestId('quote').waitFor();
    await page.goBack();
    await addressHas(page, 'article', article);
    await isAt(40);
    await page.reload();
    await reader.getByRole('heading', { level: 1 }).waitFor();
    await isAt(40);
  });
});

describe('a link', () => {
  it('is copied with the content hash, and pasted into the search box opens its view', async () => {
    const [node] = (await drawn(page)).nodes;
    const id = await choose(page, node!);
    await told(page, '已复制链接', () => page.keyboard.press('l'));
    const link = await clipboard(page);
    expect(link).toMatch(/^wenmai:[0-9a-f]{64}#entity=/u);
    await page.keyboard.press('Escape');
    await addressHas(page, 'entity', null);
    await page.getByTestId('search').fill(link);
    await addressHas(page, 'entity', id);
    expect(await page.getByTestId('search').inputValue()).toBe('');
  });

  it('opens its view from the side panel too', async () => {
    await addressNames(page, 'pack');
    const hash = at(page, 'pack')!;
    const panel = await browser.open('sidepanel.html');
    await panel.getByTestId('search').and(panel.locator(':enabled')).fill(`wenmai:${hash}#tab=list`);
    await page.waitForFunction(() => location.hash.includes('tab=list'));
    await panel.close();
  });

  it('names the pack that is missing', async () => {
    await page.getByTestId('search').fill(`wenmai:${'feed'.repeat(16)}#tab=list`);
    await page.getByText('feedfeedfeed').waitFor();
    expect(at(page, 'tab')).toBeNull();
  });
});
