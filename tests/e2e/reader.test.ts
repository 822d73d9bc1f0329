import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { Chromium, temporaryProfile } from './chromium';
import { CHOSEN, CORNERS, cornerAt } from '../fixtures/corners';
import { LONG, longAt } from '../fixtures/long-article';
import type { Pack } from '../../lib/model/types';
import { fileOf, pick } from './files';
import { drawn } from './map';
import { screenshot } from './screenshot';

const PROGRAMME = `entity=${encodeURIComponent('programme:千万工程')}`;

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
beforeEach(async () => {
  page = await browser.open(`explorer.html#${PROGRAMME}`);
  await drawn(page);
});
afterEach(async () => {
  expect(browser.troubles).toEqual([]);
  await page.close();
});

/** What the clipboard holds: pasted, as a reader would. */
async function copied(): Promise<string> {
  await page.evaluate(() => {
    const area = document.createElement('textarea');
    area.id = 'pasted';
    document.body.append(area);
    area.focus();
  });
  await page.keyboard.press('Control+v');
  return page.evaluate(() => {
    const area = document.querySelector<HTMLTextAreaElement>('#pasted')!;
    area.remove();
    return area.value;
  });
}
const quoteText = () => page.getByTestId('quote').textContent();

it('finds a programme, opens an edge, reads the passage and copies the citation, by keyboard alone', async () => {
  await page.goto(`${browser.origin}/explorer.html#`);
  await page.keyboard.press('/');
  await page.keyboard.type('qwgc');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  const neighbour = page.getByTestId('entity-card').locator('a[href*="with="]').first();
  await neighbour.waitFor();
  const tabTo = async (selector: string) => {
    for (let n = 0; n < 60; n++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((css) => document.activeElement?.matches(css) ?? false, selector)) return;
    }
    throw new Error(`no Tab leads to ${selector}`);
  };
  await tabTo('[data-testid=entity-card] a[href*="with="]');
  await page.keyboard.press('Enter');
  await page.getByTestId('edge-card').getByTestId('passage').first().waitFor();
  await tabTo('[data-testid=edge-card] [data-testid=passage]');
  await page.keyboard.press('Enter');
  await page.getByTestId('quote').waitFor();
  await page.keyboard.press('c');

  await page.getByText('已复制引文').waitFor();
  expect(await copied()).toContain('千万工程');
  expect(await copied()).toMatch(/^“.*”（.*《.*》.*）$/su);
});

it('steps through the hits by Enter and Shift+Enter and by the strip', async () => {
  await page.getByTestId('passage').nth(12).click();
  await page.getByTestId('quote').waitFor();
  const hit = () => page.getByText(/^命中 \d+ \/ \d+$/u).textContent();
  const before = await hit();
  expect(await page.getByTestId('hit-strip').locator('i').count()).toBeGreaterThan(1);

  await page.keyboard.press('Enter');
  await page.waitForFunction((text) => !document.body.textContent?.includes(text!), before);
  await page.keyboard.press('Shift+Enter');
  await page.getByText(before!).waitFor();
  await page.getByTestId('hit-strip').locator('i:not(.current)').first().click();
  await page.waitForFunction((text) => !document.body.textContent?.includes(text!), before);
});

it('copies in the format that was chosen last', async () => {
  await page.getByTestId('passage').first().click();
  await page.getByTestId('quote').waitFor();
  for (const [format, expected] of [
    ['gbt7714', /\n.*\[[A-Z/]+\]/u],
    ['bibtex', /^@\w+\{wenmai-/u],
    ['csl', /^\[\s*\{\s*"id"/u],
    ['plain', /^“/u],
  ] as const) {
    await page.getByTestId('reader').locator('..').locator('select').selectOption(format);
    await page.getByRole('button', { name: '复制引文' }).click();
    await expect.poll(copied).toMatch(expected);
  }
});

it('marks the types that are switched on, here and on the next visit', async () => {
  await page.getByTestId('passage').first().click();
  await page.getByTestId('quote').waitFor();
  const places = () => page.getByTestId('reader').locator('a[style*="--place"]').count();
  expect(await places()).toBeGreaterThan(0);

  await page.getByTestId('marks').getByRole('button', { name: '地点' }).click();
  await page.waitForFunction(() => document.querySelectorAll('[data-testid=reader] a[style*="--place"]').length === 0);
  await page.reload();
  await page.getByTestId('quote').waitFor();
  expect(await places()).toBe(0);
  expect(await quoteText()).toContain('千万工程');
  await page.getByTestId('marks').getByRole('button', { name: '地点' }).click();
  await page.waitForFunction(() => document.querySelectorAll('[data-testid=reader] a[style*="--place"]').length > 0);
  await screenshot(page, 'reader-marks');
});

const bar = () => page.getByTestId('selected');
const selectedText = () => page.evaluate(() => getSelection()!.toString());

it('copies selected words with their source, by keys alone', async () => {
  await page.getByTestId('passage').first().click();
  await page.getByTestId('quote').waitFor();
  const sentence = (await quoteText())!;
  await page.keyboard.press('s');
  await bar().waitFor();
  expect(await selectedText()).toBe(sentence);

  await page.keyboard.press('Shift+ArrowLeft');
  await page.waitForFunction((was) => getSelection()!.toString() === was.slice(0, -1), sentence);
  await page.keyboard.press('s');
  await page.waitForFunction(() => document.activeElement?.closest('[data-testid=selected]') !== null);
  await page.keyboard.press('Enter');
  await page.getByText('已复制引文').waitFor();
  expect(await copied()).toMatch(/^“.*[^。]”（.*《.*》.*）$/su);

  await page.getByTestId('reader').focus();
  await page.keyboard.press('s');
  await page.keyboard.press('s');
  await page.keyboard.press('Escape');
  await bar().waitFor({ state: 'detached' });
  expect(await page.getByTestId('reader').isVisible()).toBe(true);
});

it('looks selected words up, and shows where else they stand', async () => {
  await page.getByTestId('passage').first().click();
  const name = page.getByTestId('quote').locator('[data-hit]').first();
  await name.waitFor();
  await name.evaluate((element) => getSelection()!.selectAllChildren(element));
  await bar().waitFor();
  const words = await selectedText();
  await screenshot(page, 'reader-selected');

  await bar().getByRole('button', { name: '索引行' }).click();
  const lines = page.getByTestId('concordance-window').getByTestId('line');
  await lines.first().waitFor();
  for (const mark of await lines.locator('mark').allTextContents()) expect(mark).toBe(words);
  await page.keyboard.press('Escape');
  await page.getByTestId('concordance-window').waitFor({ state: 'detached' });
  expect(await page.getByTestId('reader').isVisible()).toBe(true);

  await name.evaluate((element) => getSelection()!.selectAllChildren(element));
  await bar().getByRole('button', { name: '查找' }).click();
  await page.getByRole('option').first().waitFor();
  expect(await page.getByTestId('search').inputValue()).toBe(words);
});

it('says what to do where the link leads to nothing', async () => {
  await page.goto(`${browser.origin}/explorer.html#tab=read&article=nowhere`);
  await page.getByRole('button', { name: '从第一篇读起' }).click();
  await page.getByTestId('reader').locator('article h1').waitFor();

  const { hash } = new URL(page.url());
  await page.goto(`${browser.origin}/explorer.html${hash}&passage=nowhere&words=${encodeURIComponent('共同富裕')}`);
  const lost = page.getByText('链接所指的段落不在这一篇里');
  await lost.waitFor();
  // The notice is not scrolled away for the sake of another hit.
  expect(
    await lost.evaluate(
      (note) => note.getBoundingClientRect().top >= note.closest('[data-testid=reader]')!.getBoundingClientRect().top,
    ),
  ).toBe(true);
  await screenshot(page, 'reader-lost');
  await page.getByRole('button', { name: '查找“共同富裕”' }).click();
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '从头读起' }).click();
  await page.getByText('链接所指的段落不在这一篇里').waitFor({ state: 'detached' });
});

async function openPack(pack: Pack): Promise<void> {
  await page.getByTestId('library-button').click();
  await pick(page, fileOf('test.wenmai', pack));
  await page.getByText(`已打开“${pack.title}”`).waitFor();
  await page.keyboard.press('Escape');
}
const goTo = (hash: string) => page.goto(`${browser.origin}/explorer.html${hash}`);
const inView = (words: string) =>
  page.waitForFunction((words) => {
    const quote = document.querySelector('[data-testid=quote]');
    if (!quote?.textContent?.includes(words)) return false;
    const [box, { top, bottom }] = [
      document.querySelector('[data-testid=reader]')!.getBoundingClientRect(),
      quote.getBoundingClientRect(),
    ];
    return top >= box.top && bottom <= box.bottom;
  }, words);

it('jumps to the quote in an article of a hundred thousand characters, also by Enter and after a reload', async () => {
  expect(LONG.graph.passages.reduce((sum, { text }) => sum + text.length, 0)).toBeGreaterThan(100_000);
  await openPack(LONG);
  for (const n of [600, 30, 699, 350]) {
    const { hash, words } = longAt(n);
    await goTo(hash);
    await inView(words);
  }
  await page.keyboard.press('Enter');
  await inView(longAt(351).words);
  await page.reload();
  await inView(longAt(351).words);
});

it('ticks beside a long article stand where its hits are once all of it has been laid out', async () => {
  await openPack(LONG);
  const { hash, words } = longAt(350);
  await goTo(hash);
  await inView(words);
  await page.getByTestId('reader').evaluate(async (reader) => {
    for (let top = 0; top < reader.scrollHeight; top += reader.clientHeight) {
      reader.scrollTo({ top, behavior: 'instant' });
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }
  });

  const off = () =>
    page.getByTestId('hit-strip').evaluate((strip) => {
      const reader = document.querySelector('[data-testid=reader]')!;
      const zero = reader.getBoundingClientRect().top - reader.scrollTop;
      const hits = [...reader.querySelectorAll('[data-hit]')];
      const shares = hits.map((hit) => (hit.getBoundingClientRect().top - zero) / reader.scrollHeight);
      const ticks = [...strip.querySelectorAll('i')].map((tick) => parseFloat(tick.style.top) / 100);
      const nearest = ticks.map((tick) => Math.min(...shares.map((share) => Math.abs(share - tick))));
      const gaps = shares.map((share) => Math.min(...ticks.map((tick) => Math.abs(share - tick))));
      return {
        tick: Math.max(...nearest) * strip.clientHeight,
        hit: Math.max(...gaps) * strip.clientHeight,
        all: ticks.length > 100,
      };
    });
  // A tick is three pixels high, and so near to it other hits share it.
  await expect.poll(async () => (await off()).tick).toBeLessThan(1);
  expect((await off()).hit).toBeLessThan(4);
  expect((await off()).all).toBe(true);
});

/** Where words stand on the page: the left end and the right end of them. */
const edgesOf = (words: string) =>
  page.getByTestId('reader').evaluate((reader, words) => {
    const texts = document.createTreeWalker(reader, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const at = texts.currentNode.textContent!.indexOf(words);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(texts.currentNode, at);
      range.setEnd(texts.currentNode, at + words.length);
      const { left, right, top, height } = range.getBoundingClientRect();
      return { left, right, y: top + height / 2 };
    }
    throw new Error(`no ${words} on the page`);
  }, words);

/** Press the pointer before words, draw it behind others, and let go. */
async function drag(from: string, to: string): Promise<void> {
  const [start, end] = [await edgesOf(from), await edgesOf(to)];
  await page.mouse.move(start.left + 1, start.y);
  await page.mouse.down();
  await page.mouse.move((start.left + end.right) / 2, (start.y + end.y) / 2, { steps: 4 });
  await page.mouse.move(end.right - 1, end.y, { steps: 4 });
  expect(await bar().count()).toBe(0);
  await page.mouse.up();
}

it('copies words that were drawn over with the pointer, and cites both pages that they stand on', async () => {
  await openPack(CORNERS);
  await goTo(cornerAt('渔港账本') + CHOSEN);
  await page.getByTestId('quote').waitFor();

  await drag('码头上', '第二年');
  await bar().waitFor();
  await bar().getByRole('button', { name: '复制并注明出处' }).click();
  await page.getByText('已复制引文').waitFor();
  expect(await copied()).toBe('“码头上只有两盏灯。\n船户合作社第二年”（《渔港账本》，《港湾公报》，第 12–13 页）');

  await page.getByTestId('reader').locator('..').locator('select').selectOption('gbt7714');
  await drag('码头上', '两盏灯');
  await page.keyboard.press('c');
  await expect.poll(copied).toMatch(/^“码头上只有两盏灯”\n.*: 12\.$/su);
  await page.getByTestId('reader').locator('..').locator('select').selectOption('plain');
});

it('selects part of a name with the pointer without following it', async () => {
  await openPack(CORNERS);
  await goTo(cornerAt('渔港账本') + CHOSEN);
  await page.getByTestId('quote').waitFor();
  const before = page.url();

  await drag('户合作', '户合作');
  await bar().waitFor();
  expect(await selectedText()).toBe('户合作');
  expect(page.url()).toBe(before);

  await page.getByTestId('reader').getByRole('link', { name: '船户合作社' }).click();
  await page.getByTestId('entity-card').getByRole('heading', { name: '船户合作社' }).first().waitFor();
  expect(page.url()).not.toBe(before);
});

/** Take the passages of every pack out of the database, as a browser short of room might; gives the way to bring them back. */
async function losePassages(): Promise<() => Promise<void>> {
  const kept = await page.evaluateHandle(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error!);
      });
    const database = await done(indexedDB.open('wenmai'));
    const records = database.transaction('records', 'readwrite').objectStore('records');
    const keys = (await done(records.getAllKeys())).filter((key) => (key as unknown[])[1] === 'block');
    const lost: [IDBValidKey, unknown][] = [];
    for (const key of keys) {
      lost.push([key, await done(records.get(key) as IDBRequest<unknown>)]);
      await done(records.delete(key));
    }
    return { database, lost };
  });
  return () =>
    kept.evaluate(async ({ database, lost }) => {
      const transaction = database.transaction('records', 'readwrite');
      for (const [key, value] of lost) transaction.objectStore('records').put(value, key);
      await new Promise((done) => (transaction.oncomplete = done));
      database.close();
    });
}

it('says that an article could not be read, and reads it when asked again', async () => {
  await openPack(CORNERS);
  const bringBack = await losePassages();
  await goTo(cornerAt('渔港账本'));
  const alert = page.getByTestId('reader').getByRole('alert');
  await alert.getByText('读取失败').waitFor();
  await screenshot(page, 'reader-failed');

  await alert.getByRole('button', { name: '再试一次' }).click();
  await alert.getByText('读取失败').waitFor();
  await bringBack();
  await alert.getByRole('button', { name: '再试一次' }).click();
  await page.getByTestId('reader').getByText('码头上只有两盏灯').waitFor();
  expect(await alert.count()).toBe(0);
});

it('says that an article has no words, and leads to one that has', async () => {
  await openPack(CORNERS);
  await goTo(cornerAt('空白一页'));
  await page.getByTestId('reader').getByText('这一篇没有文字').waitFor();
  await page.getByText('没有命中').waitFor();

  await page.getByRole('button', { name: '从第一篇读起' }).click();
  await page.getByTestId('reader').getByText('码头上只有两盏灯').waitFor();
});

it('says that the page of a PDF is not known, and copies the words to look for in it', async () => {
  await openPack(CORNERS);
  await goTo(cornerAt('防波堤') + CHOSEN);
  await page.getByTestId('quote').waitFor();
  await page.getByTestId('reader').getByText('PDF 页码不明').waitFor();
  const link = page.getByTestId('reader').getByRole('link', { name: '港湾简报' });
  expect(await link.getAttribute('href')).toBe('https://example.org/gazette.pdf');

  await page.getByRole('button', { name: '复制原句，到 PDF 里查找' }).click();
  await page.getByText('已复制引文').waitFor();
  expect(await copied()).toBe(await quoteText());
});
