import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { Chromium } from '../chromium';
import { clickMenu, onSite } from '../on-site';
import type { Site } from '../site';

/** Frames that have no address of their own: they are of the site that wrote them, but for one that is kept apart. */
const PAGE = `<!doctype html><meta charset="utf-8"><title>某报</title>
  <iframe name="srcdoc" srcdoc="<p>湖州市的“千万工程”。</p>"></iframe>
  <iframe name="blank"></iframe>
  <iframe name="apart" sandbox="allow-scripts" srcdoc="<p>湖州市的“千万工程”。</p>"></iframe>
  <script>
    frames.blank.document.body.append(Object.assign(document.createElement('p'), { textContent: '湖州市的“千万工程”。' }));
  </script>`;

let site: Site;
let browser: Chromium;
let page: Page;
onSite({ '/': PAGE }, async (on) => {
  ({ site, browser, page } = on);
  await page.goto(`${site.origin}/`);
  await page.bringToFront();
});

describe.each(['srcdoc', 'blank'])('a frame that a granted page wrote, %s', (name) => {
  const frame = () => page.frame(name)!;

  it('shows a card for the name under the pointer', async () => {
    const children = () => frame().evaluate(() => document.documentElement.childElementCount);
    const box = (await frame().locator('p').boundingBox())!;
    const hover = async () => {
      await page.mouse.move(box.x + 20, box.y + box.height / 2);
      await page.mouse.move(box.x + 24, box.y + box.height / 2);
      return children();
    };
    await page.keyboard.down('Shift');
    await expect.poll(hover).toBe(3);
    await page.keyboard.up('Shift');
    // Keys go to the frame that has the focus: here the pointer leaves.
    await page.mouse.move(5, 5);
    await expect.poll(children).toBe(2);
  });
});

it('marks the names in each of them', async () => {
  await clickMenu(browser, 'mark-page', `${site.origin}/`);
  for (const name of ['srcdoc', 'blank'])
    await expect.poll(() => page.frame(name)!.evaluate(() => CSS.highlights.get('wenmai-place')?.size)).toBe(1);
  expect(browser.troubles).toEqual([]);
});
