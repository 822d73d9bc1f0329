import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { fixturePack } from '../fixtures/graph';
import { Chromium, temporaryProfile } from './chromium';
import { fileOf, pick } from './files';
import { clickMap, drawn } from './map';
import { addressNames, at } from './opened';

const profile = temporaryProfile();
let browser: Chromium;
beforeAll(async () => {
  browser = await Chromium.launch(profile.path);
  await browser.context.addInitScript(watch);
});
afterAll(async () => {
  await browser.close();
  profile.remove();
});
afterEach(() => expect(browser.troubles).toEqual([]));

/** What was painted before there was a map, beside what Cytoscape had drawn when it went. */
interface Seen {
  /** Part of the pixels on which either of both is not ground. */
  readonly inked: number;
  /** Part of these on which both differ, smoothed over three by three pixels: letters and lines may stand by a part of a pixel elsewhere. */
  readonly differing: number;
  readonly map: boolean;
}
declare global {
  interface Window {
    seen?: Seen;
  }
}

/** Runs in the page before all else. */
function watch(): void {
  const SIDE = 3;
  const greys = (source: OffscreenCanvas) => {
    const { width, height } = source;
    const { data } = source.getContext('2d')!.getImageData(0, 0, width, height);
    const cells: number[] = [];
    for (let y = 0; y + SIDE <= height; y += SIDE)
      for (let x = 0; x + SIDE <= width; x += SIDE) {
        let sum = 0;
        for (let dy = 0; dy < SIDE; dy++)
          for (let dx = 0; dx < SIDE; dx++) {
            const i = ((y + dy) * width + x + dx) * 4;
            sum += data[i]! + data[i + 1]! + data[i + 2]!;
          }
        cells.push(sum / (3 * SIDE * SIDE));
      }
    return cells;
  };
  const onGround = (layers: readonly HTMLCanvasElement[]) => {
    const flat = new OffscreenCanvas(layers[0]!.width, layers[0]!.height);
    const context = flat.getContext('2d')!;
    context.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
    context.fillRect(0, 0, flat.width, flat.height);
    for (const layer of layers) context.drawImage(layer, 0, 0);
    return greys(flat);
  };
  new MutationObserver((changes) => {
    const gone = changes.flatMap(({ removedNodes }) => [...removedNodes]);
    const painted = gone.find((node) => node instanceof HTMLCanvasElement && node.className === 'first-map');
    if (!painted) return;
    const map = document.querySelector('[data-testid=map]');
    const layers = [...(map?.querySelectorAll('canvas') ?? [])];
    const before = onGround([painted as HTMLCanvasElement]);
    const after = layers.length === 0 ? [] : onGround(layers);
    const ground = before[0]!;
    const inked = before.flatMap((grey, i) =>
      Math.abs(grey - ground) > 8 || Math.abs((after[i] ?? 0) - ground) > 8 ? [i] : [],
    );
    const differing = inked.filter((i) => Math.abs(before[i]! - (after[i] ?? 0)) > 64);
    window.seen = {
      inked: inked.length / before.length,
      differing: differing.length / inked.length,
      map: before.length === after.length,
    };
  }).observe(document, { childList: true, subtree: true });
}

/** What the page has painted first, by now: the map is drawn. */
async function seen(page: Page): Promise<Seen | undefined> {
  await drawn(page);
  expect(await page.locator('.first-map, .first-panels').count()).toBe(0);
  return page.evaluate(() => window.seen);
}
/** It has been kept how the map is seen first. */
const kept = (page: Page) =>
  page.waitForFunction(
    () =>
      new Promise<boolean>((done) => {
        const opening = indexedDB.open('wenmai');
        opening.onsuccess = () => {
          const database = opening.result;
          const keys = database.transaction('records').objectStore('records').getAllKeys();
          keys.onsuccess = () => {
            const of = (store: string) => keys.result.filter((key) => (key as unknown[])[1] === store).length;
            done(of('overview') === of('sight'));
            database.close();
          };
        };
      }),
  );

async function opened(hash = ''): Promise<Page> {
  const page = await browser.open(`explorer.html${hash}`);
  await drawn(page);
  return page;
}
const alike = { map: true, inked: expect.any(Number), differing: expect.any(Number) };

describe('a map that was drawn before', () => {
  let page: Page;
  beforeEach(async () => {
    page = await opened();
    await kept(page);
  });
  afterEach(() => page.close());

  it.each(['light', 'dark'] as const)('is painted first as Cytoscape then draws it: %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page.reload();
    const found = await seen(page);
    expect(found).toEqual(alike);
    expect(found!.inked).toBeGreaterThan(0.05);
    expect(found!.differing).toBeLessThan(0.02);
  });

  it('is painted in the theme that was chosen', async () => {
    const turn = async (from: string, theme: string) => {
      await page.getByRole('button', { name: `外观：${from}` }).click();
      await page.waitForFunction((theme) => document.documentElement.dataset['theme'] === theme, theme);
    };
    await turn('浅色', 'dark');
    await page.reload();
    expect((await seen(page))!.differing).toBeLessThan(0.02);
    await turn('深色', 'light');
  });

  it.each([
    [1000, 700],
    [800, 600],
  ])('is painted for a window of %i by %i too', async (width, height) => {
    await page.setViewportSize({ width, height });
    await page.reload();
    const found = await seen(page);
    expect(found).toEqual(alike);
    expect(found!.differing).toBeLessThan(0.05);
  });

  it('is not painted on a phone, nor where the address asks for more', async () => {
    const { nodes } = await drawn(page);
    await clickMap(page, 'node', nodes[0]!);
    await addressNames(page, 'entity');
    await page.reload();
    expect(await seen(page)).toBeUndefined();
    await page.goto(`${browser.origin}/explorer.html#tab=list`);
    await page.reload();
    await page.getByTestId('list').waitFor();
    expect(await page.evaluate(() => window.seen)).toBeUndefined();
    await page.goto(`${browser.origin}/explorer.html#`);
    await page.setViewportSize({ width: 400, height: 800 });
    await page.reload();
    expect(await seen(page)).toBeUndefined();
  });

  it('is that of the pack that the address names', async () => {
    await addressNames(page, 'pack');
    const sample = at(page, 'pack')!;
    await page.getByTestId('library-button').click();
    await pick(page, fileOf('other.wenmai', fixturePack(undefined, '另一份')));
    await page.getByText('已打开“另一份”').waitFor();
    await drawn(page);
    await kept(page);
    for (const hash of [`#pack=${sample}`, `#pack=${at(page, 'pack')}`]) {
      const other = await opened(hash);
      const found = await seen(other);
      expect(found).toEqual(alike);
      expect(found!.differing).toBeLessThan(0.02);
      await other.close();
    }
  });
});
