import { expect, it } from 'vitest';
import type { Chromium } from './chromium';
import { onSite } from './on-site';
import type { Site } from './site';

/** A private window in which the reader has allowed the extension, as the browser's own page of extensions allows it. */
const PAGE = '<!doctype html><meta charset="utf-8"><title>某报</title><p id="p">湖州市学习“千万工程”经验。</p>';

let site: Site;
let browser: Chromium;

/** Allowed, the extension begins anew, so that the browser does too. */
async function allow({ context, origin }: Chromium): Promise<void> {
  const extensions = await context.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(
    (extensionId) =>
      (chrome as unknown as Private).developerPrivate.updateExtensionConfiguration({
        extensionId,
        incognitoAccess: true,
      }),
    new URL(origin).host,
  );
}
interface Private {
  readonly developerPrivate: { updateExtensionConfiguration(update: object): Promise<void> };
}

onSite({ '/': PAGE }, (on) => void ({ site, browser } = on), { allowed: ['chrome'], before: allow });

it('shows the card in a private window and keeps nothing of what was looked up there', async () => {
  const tab = await browser.worker.evaluate(async (url) => {
    const window = await chrome.windows.create({ incognito: true, url });
    return window!.tabs![0]!.id!;
  }, `${site.origin}/`);
  const run = <T>(act: () => T) =>
    browser.worker.evaluate(
      async ([tab, act]) => {
        const [result] = await chrome.scripting.executeScript({
          target: { tabId: tab as number },
          func: (act) => (0, eval)(`(${act})()`) as unknown,
          args: [act as string],
          world: 'MAIN',
        });
        return result!.result as T;
      },
      [tab, act.toString()] as const,
    );
  await expect.poll(() => run(() => document.readyState)).toBe('complete');
  await run(() => getSelection()!.selectAllChildren(document.querySelector('#p')!));
  const before = await run(() => document.documentElement.childElementCount);
  await browser.worker.evaluate(
    async ([tabId, pageUrl]) => {
      const tab = await chrome.tabs.get(tabId as number);
      const clicked = { menuItemId: 'look-up', selectionText: '千万工程', pageUrl, frameId: 0 };
      (chrome.contextMenus.onClicked as unknown as { dispatch(...args: unknown[]): void }).dispatch(clicked, tab);
    },
    [tab, `${site.origin}/`] as const,
  );
  await expect.poll(() => run(() => document.documentElement.childElementCount)).toBe(before + 1);

  expect(await browser.worker.evaluate(async (tab) => (await chrome.tabs.get(tab)).incognito, tab)).toBe(true);
  const kept = await browser.worker.evaluate(async () => [
    await chrome.storage.local.get(null),
    await chrome.storage.session.get(null),
  ]);
  expect(JSON.stringify(kept)).not.toContain('千万工程');
  expect(JSON.stringify(kept)).not.toContain('湖州');
});
