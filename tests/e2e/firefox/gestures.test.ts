import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { drawn } from '../map';
import { serve, type Site } from '../site';
import type { Controls } from './controls';
import { inFirefox } from './opened';
import type { FoxPage } from './page';

/** What is shipped, without a permission for any site: each gesture lets it into the page on which it is made. */
const PAGE = `<!doctype html><meta charset="utf-8"><title>某报</title>
<style>body { font: 18px/1.8 serif; margin: 2em }</style>
<p id="p">湖州市学习<b>千万</b><a href="#">工程</a>经验，温州市随后。</p>`;
const PATIENCE = { timeout: 10_000 };

let site: Site;
beforeAll(async () => {
  site = await serve({ '/': PAGE });
});
afterAll(() => site.close());

inFirefox(
  'a gesture of the reader',
  (firefox) => {
    let controls: Controls;
    let page: FoxPage;
    beforeAll(async () => {
      controls = await firefox().controls();
      await drawn(await firefox().open('explorer.html'));
    });
    beforeEach(async () => {
      page = await firefox().tab();
      await page.goto(`${site.origin}/`);
    });
    afterEach(() => controls.closeSidebar());

    /** Select the name at the beginning; its middle. */
    const selectName = () =>
      page.evaluate(() => {
        const text = document.querySelector('#p')!.firstChild!;
        getSelection()!.setBaseAndExtent(text, 0, text, 3);
        const { left, top, width, height } = getSelection()!.getRangeAt(0).getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      });
    const cardOf = (name: string) =>
      page.inShadow('[popover]', (root, name) => root.querySelector('h2')?.textContent === name, name);
    const noCard = () => page.until(() => document.querySelector('[popover]') === null);
    const marked = (count: number) =>
      page.until((count) => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0) === count, count);
    const badge = async () => (await controls.icon()).badge;
    const inSidebar = async (words: string) => (await controls.sidebar()).text('[data-testid=entity-card]', words);

    it('looks up what is selected by the page’s menu, though the background sleeps', async () => {
      const place = await selectName();
      await controls.asleep();
      await controls.pageMenu(page, place, 'look-up');
      await cardOf('湖州市');
      await page.press('Escape');
      await noCard();
    });

    it('looks up what is selected by the key', async () => {
      await selectName();
      await controls.pressKey(page, 'L');
      await cardOf('湖州市');
    });

    it('opens the sidebar by the icon, with what is selected, and shows there what is selected next', async () => {
      await selectName();
      await controls.pressIcon();
      await inSidebar('湖州市');
      await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('a')!));
      await controls.pressIcon();
      await (await controls.sidebar()).text('[data-testid=look-up]', '工程');
    });

    it.each([
      ['the page’s menu', () => controls.pageMenu(page, { x: 300, y: 300 }, 'mark-page')],
      ['the icon’s menu', () => controls.iconMenu('mark-page')],
      ['the key', () => controls.pressKey(page, 'M')],
    ])('marks the page by %s, and takes the marks away', async (_, ask) => {
      await ask();
      await marked(4);
      await expect.poll(badge, PATIENCE).toBe('3');
      await controls.asleep();
      await ask();
      await marked(0);
      await expect.poll(badge, PATIENCE).toBe('');
    });

    it('shows the name of a card in an open sidebar, and opens none by the card, as the options say', async () => {
      const press = async () => {
        const place = await page.inShadow('[popover]', (root) => {
          const button = [...root.querySelectorAll('footer button')].find((one) => one.textContent.includes('侧栏'));
          const { left, top, width, height } = button?.getBoundingClientRect() ?? new DOMRect();
          return width > 0 && { x: left + width / 2, y: top + height / 2 };
        });
        await page.clickAt(place as { x: number; y: number });
      };
      await controls.pageMenu(page, await selectName(), 'look-up');
      await cardOf('湖州市');
      await press();
      await page.inShadow('[popover]', (root) => root.textContent.includes('浏览器不让由此打开侧栏'));
      expect(await controls.sidebarIsOpen()).toBe(false);
      // Firefox notes the refusal among the errors.
      await firefox().troubles();

      await page.press('Escape');
      await noCard();
      await page.evaluate(() => getSelection()!.removeAllRanges());
      await controls.pressIcon();
      await controls.sidebar();
      await controls.pageMenu(page, await selectName(), 'look-up');
      await cardOf('湖州市');
      await press();
      await inSidebar('湖州市');

      const options = await firefox().open('options.html');
      await options.text('[data-testid=in-firefox]', '侧栏');
    });

    it('lets the sidebar list the names of the page beside, and go to them', async () => {
      await controls.pressIcon();
      const sidebar = await controls.sidebar();
      await sidebar.click('label', '本页');
      await sidebar.click('[data-testid=mark]');
      await sidebar.text('[data-testid=name-here]', '千万工程');
      await marked(4);
      await sidebar.click('[data-testid=name-here] .name', '温州市');
      await sidebar.text('[data-testid=name-here]', '1/1');
    });
  },
  { allowed: ['http://127.0.0.1'] },
);
