import { afterAll, beforeAll, expect, it } from 'vitest';
import { FIREFOX } from '../built';
import { grantedExtension } from '../granted';
import { drawn } from '../map';
import { serve, type Site } from '../site';
import { inFirefox } from './opened';

const TEXT = '湖州市学习<b>千万</b><a href="#">工程</a>经验，温州市随后。';
const PAGE = `<!doctype html><meta charset="utf-8"><title>某报</title><p>${TEXT}</p>`;
const STRICT = {
  body: PAGE,
  headers: {
    'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  },
};

const granted = grantedExtension(FIREFOX);
let site: Site;
beforeAll(async () => {
  site = await serve({ '/': PAGE, '/strict': STRICT });
});
afterAll(async () => {
  await site.close();
  granted.remove();
});

inFirefox(
  'the names of a page',
  (firefox) => {
    it.each(['/', '/strict'])(
      'are marked on %s without a change to its document, and what is written later too',
      async (path) => {
        const explorer = await firefox().open('explorer.html');
        await drawn(explorer);
        const page = await firefox().tab();
        await page.goto(site.origin + path);
        const before = await page.evaluate(() => new XMLSerializer().serializeToString(document));
        const tell = (on: boolean) =>
          explorer.evaluate(
            async ([url, on]) => {
              const { browser } = globalThis as unknown as { browser: typeof chrome };
              const tabId = (await browser.tabs.query({})).find((tab) => tab.url === url)!.id!;
              await browser.scripting.executeScript({ target: { tabId }, files: ['/page.js' as never] });
              await browser.tabs.sendMessage(tabId, { kind: 'mark', on });
            },
            [site.origin + path, on] as const,
          );
        const marked = (name: string, count: number) =>
          page.until(
            ([name, count]) =>
              (CSS.highlights as unknown as Map<string, Set<unknown>>).get(name as string)?.size === count || null,
            [name, count] as const,
          );

        await tell(true);
        await marked('wenmai-place', 2);
        // Of two pieces, in two elements.
        await marked('wenmai-programme', 2);
        expect(await page.evaluate(() => new XMLSerializer().serializeToString(document))).toBe(before);
        // Their style may come a moment later.
        await page.until(
          () =>
            getComputedStyle(document.querySelector('p')!, '::highlight(wenmai-place)').textDecorationLine ===
              'underline' || null,
        );

        await page.evaluate(() => void document.querySelector('p')!.append('嘉兴市也来了。'));
        await marked('wenmai-place', 3);
        await page.screenshot(`marked${path.replace('/', '-')}`);

        await tell(false);
        await page.until(
          () =>
            ![...(CSS.highlights as unknown as Map<string, Set<unknown>>).values()].some(({ size }) => size > 0) ||
            null,
        );
      },
    );
  },
  { extension: granted.path, allowed: ['http://127.0.0.1'] },
);
