import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { Download, Page } from 'playwright-core';
import { Chromium, temporaryProfile } from './chromium';
import { clickMap, drawn } from './map';

/** For each test of a file the explorer with the sample, its map drawn, and afterwards no trouble of the browser. */
export function eachOpened(take: (page: Page, browser: Chromium) => void): void {
  const profile = temporaryProfile();
  let browser: Chromium;
  let page: Page;
  beforeAll(async () => {
    browser = await Chromium.launch(profile.path);
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  });
  afterAll(async () => {
    await browser.close();
    profile.remove();
  });
  beforeEach(async () => {
    page = await browser.open('explorer.html');
    take(page, browser);
    await drawn(page);
  });
  afterEach(async () => {
    expect(browser.troubles).toEqual([]);
    await page.close();
  });
}

/** A field of the address; null where it is left out. */
export const at = (page: Page, field: string): string | null =>
  new URLSearchParams(new URL(page.url()).hash.slice(1).replaceAll('+', '%2B')).get(field);

/** The address has come to hold a field of this value. */
export const addressHas = (page: Page, field: string, value: string | null) =>
  page.waitForFunction(
    ([field, value]) => new URLSearchParams(location.hash.slice(1).replaceAll('+', '%2B')).get(field!) === value,
    [field, value],
  );

/** The address has come to hold a field of whatever value, or none. */
export const addressNames = (page: Page, field: string, is = true) =>
  page.waitForFunction(([field, is]) => new URLSearchParams(location.hash.slice(1)).has(field as string) === is, [
    field,
    is,
  ] as const);

/** Do what a message tells of. It goes by itself, and on a busy machine may be gone before the deed is known to be done. */
export const told = (page: Page, message: string, act: () => Promise<unknown>) =>
  Promise.all([page.getByText(message).waitFor(), act()]);

export const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** Click a node; its entity's id. */
export async function choose(page: Page, node: string): Promise<string> {
  await clickMap(page, 'node', node);
  await page.getByTestId('entity-card').waitFor();
  return at(page, 'entity')!;
}

export async function contentOf(download: Download): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
