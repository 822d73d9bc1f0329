import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { drawn } from '../map';
import { serve, type Site } from '../site';
import type { Controls } from './controls';
import { inFirefox } from './opened';
import type { FoxPage } from './page';

/** Looking up under the pointer: what the browser asks is answered in its own window, and the build is what is shipped. */
const PAGE = `<!doctype html><meta charset="utf-8"><title>某报</title>
<style>body { font: 18px/1.8 serif; margin: 2em }</style><p>湖州市的“千万工程”。</p>`;
const PATTERN = 'http://127.0.0.1/*';
const PATIENCE = { timeout: 10_000 };

let site: Site;
beforeAll(async () => {
  site = await serve({ '/': PAGE });
});
afterAll(() => site.close());

inFirefox(
  'looking up under the pointer',
  (firefox) => {
    let controls: Controls;
    let page: FoxPage;
    let options: FoxPage;
    beforeAll(async () => {
      controls = await firefox().controls();
      await drawn(await firefox().open('explorer.html'));
    });
    beforeEach(async () => {
      options = await firefox().open('options.html');
      await options.evaluate(async () => {
        const { browser } = globalThis as unknown as { browser: typeof chrome };
        const { origins } = await browser.permissions.getAll();
        await browser.permissions.remove({ origins });
        await browser.storage.local.remove('hover');
      });
      page = await firefox().tab();
      await page.goto(`${site.origin}/`);
    });

    /** What the browser has for the extension: sites that are granted, and where its script goes by itself. */
    const state = () =>
      options.evaluate(async () => {
        const { browser } = globalThis as unknown as { browser: typeof chrome };
        const { origins } = await browser.permissions.getAll();
        const [script] = await browser.scripting.getRegisteredContentScripts();
        return { origins, matches: script?.matches ?? [], not: script?.excludeMatches ?? [] };
      });
    const comesTo = (wanted: Partial<Awaited<ReturnType<typeof state>>>) =>
      expect.poll(state, PATIENCE).toMatchObject(wanted);
    const granted = { origins: [PATTERN], matches: [PATTERN], not: [] };
    const nothing = { origins: [], matches: [] };
    /** By the icon's menu, which asks before anything is waited for. */
    async function grant(): Promise<void> {
      await controls.iconMenu('hover-here');
      await controls.answer(true);
      await comesTo(granted);
    }
    const title = async () => (await controls.icon()).title;

    /** The page anew, with what goes into it by itself: that has been answered when the background sleeps. */
    async function reload(): Promise<void> {
      await page.reload();
      await controls.asleep();
    }
    const nameAt = () =>
      page.evaluate(() => {
        const { left, top, height } = document.querySelector('p')!.getBoundingClientRect();
        return { x: left + 20, y: top + height / 2 };
      });
    const card = () => page.inShadow('[popover]', (root) => root.querySelector('h2')?.textContent === '湖州市');
    const noCard = () => page.until(() => document.querySelector('[popover]') === null);
    /** Move over the name, with the key held or not. */
    async function hover(key: boolean): Promise<void> {
      const { x, y } = await nameAt();
      if (key) await page.hold('Shift');
      await page.hoverAt({ x, y });
      await page.hoverAt({ x: x + 4, y });
    }
    async function leave(): Promise<void> {
      await page.release('Shift');
      await page.press('Escape');
      await noCard();
    }

    it('is asked for in the sidebar, and refused without a trace', async () => {
      await controls.pressIcon();
      const sidebar = await controls.sidebar();
      await sidebar.click('label', '本页');
      await sidebar.click('[data-testid=hover-here] button', '打开');
      expect(await controls.answer(false)).toContain('127.0.0.1');
      await sidebar.text('[role=status], [role=alert]', '没有允许');
      expect(await state()).toMatchObject(nothing);
      await controls.closeSidebar();
    });

    it('is granted by the icon’s menu, and shows the card while the key is held', async () => {
      await grant();
      await reload();
      await hover(true);
      await card();
      await leave();
      await hover(false);
      await noCard();
    });

    it('rests on a site that is switched off, and everywhere while it is paused, and the icon says so', async () => {
      await grant();
      await controls.iconMenu('hover-here');
      await comesTo({ not: [PATTERN] });
      await expect.poll(title, PATIENCE).toContain('本站');
      await options.text('[data-testid=off-sites]', '127.0.0.1');
      await controls.iconMenu('hover-here');
      await comesTo(granted);
      await controls.iconMenu('pause');
      await comesTo({ matches: [] });
      await expect.poll(title, PATIENCE).toContain('暂停');
      await hover(true);
      await noCard();
      await page.release('Shift');
      await controls.iconMenu('pause');
      await comesTo(granted);
      await expect.poll(title, PATIENCE).not.toContain('暂停');
    });

    it('looks up by a double-click too, once it was chosen', async () => {
      await grant();
      await options.click('label', '双击也查');
      await reload();
      await page.clickAt(await nameAt(), 0, 2);
      await card();
      await leave();
    });

    it('is given back in the options', async () => {
      await grant();
      await options.text('[data-testid=granted-sites]', 'http://127.0.0.1');
      await options.click('[data-testid=granted-sites] button');
      await comesTo(nothing);
      await options.text('[data-testid=granted-sites]', '没有单独允许的网站');
      await reload();
      await hover(true);
      await noCard();
      await page.release('Shift');
    });

    it('is granted on all sites and given back by the same box', async () => {
      await options.toFront();
      await options.click('[data-testid=all-sites]');
      await controls.answer(false);
      await options.until(() => !document.querySelector<HTMLInputElement>('[data-testid=all-sites]')!.checked);
      await options.click('[data-testid=all-sites]');
      await controls.answer(true);
      await comesTo({ origins: ['http://*/*', 'https://*/*'] });
      await page.toFront();
      await reload();
      await hover(true);
      await card();
      await leave();
      await options.click('[data-testid=all-sites]');
      await comesTo(nothing);
    });
  },
  { allowed: ['http://127.0.0.1'] },
);
