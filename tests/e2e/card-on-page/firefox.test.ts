import { afterAll, beforeAll, expect, it } from 'vitest';
import { WEB_PAGES } from '../../fixtures/web-pages.mjs';
import { FIREFOX } from '../built';
import { drawn } from '../map';
import { inFirefox } from '../firefox/opened';
import { grantedExtension } from '../granted';
import { serve, type Site } from '../site';

const granted = grantedExtension(FIREFOX);
let site: Site;
beforeAll(async () => {
  site = await serve(WEB_PAGES);
});
afterAll(async () => {
  await site.close();
  granted.remove();
});

inFirefox(
  'a card',
  (firefox) => {
    it.each(['/news', '/strict', '/hostile'] as const)('shows what is selected on %s', async (path) => {
      const explorer = await firefox().open('explorer.html');
      await drawn(explorer);
      const page = await firefox().tab();
      await page.goto(site.origin + path);
      await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('#word')!));
      const shown = await explorer.evaluate(async (url) => {
        const { browser } = globalThis as unknown as { browser: typeof chrome };
        // A pattern of Firefox has no port.
        const tabId = (await browser.tabs.query({})).find((tab) => tab.url === url)!.id!;
        await browser.scripting.executeScript({
          target: { tabId },
          // The root is open here, so that the test can look into it.
          func: () => {
            const attach = Element.prototype.attachShadow;
            Element.prototype.attachShadow = function (init) {
              return attach.call(this, { ...init, mode: 'open' });
            };
          },
        });
        await browser.scripting.executeScript({ target: { tabId }, files: ['/page.js' as never] });
        // A page may let nothing be selected: then the browser says what was.
        return (await browser.tabs.sendMessage(tabId, { kind: 'look-up-selection', words: '千万工程' })) as boolean;
      }, site.origin + path);
      expect(shown).toBe(true);
      const look = await page.until(() => {
        const card = document.querySelector('[popover]')?.shadowRoot?.querySelector('[role=dialog]');
        if (!card?.querySelector('blockquote')) return null;
        const { display, position, fontSize } = getComputedStyle(card);
        return { title: card.querySelector('h2')!.textContent, display, position, fontSize };
      });
      expect(look).toEqual({ title: '千万工程', display: 'flex', position: 'absolute', fontSize: '13px' });
      await page.screenshot(`card${path.replace('/', '-')}`);
    });
  },
  { extension: granted.path, allowed: ['http://127.0.0.1'] },
);
