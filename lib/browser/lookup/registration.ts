import { browser, type Browser } from 'wxt/browser';
import { grantedPatterns } from './grants';
import { hoverChoices } from './hover-choices';
import { hoverHere } from './hover-here';
import { injectPage, PAGE_SCRIPT } from './inject';
import { tellTab } from './tell';

const ID = 'page';

/** One after the other: two that overlap would register twice. */
let last: Promise<void> = Promise.resolve();

/** Have the browser put `page.js` into the pages that are granted, and into no other. Done again, nothing changes. */
export function register(): Promise<void> {
  last = last.then(apply, apply);
  return last;
}

async function apply(): Promise<void> {
  const { paused, off } = await hoverChoices();
  const matches = paused ? [] : await grantedPatterns();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  const script: Browser.scripting.RegisteredContentScript = {
    id: ID,
    js: [PAGE_SCRIPT.slice(1)],
    matches: [...matches],
    ...(off.length > 0 ? { excludeMatches: [...off] } : {}),
    allFrames: true,
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
  // Frames that a page writes in place (`about:srcdoc`) are of its site; Chromium before 119 does not know the word for it.
  await browser.scripting
    .registerContentScripts([{ ...script, matchOriginAsFallback: true }])
    .catch(() => browser.scripting.registerContentScripts([script]));
}

/** Let pages that are open follow what was granted or chosen: those where it is on get the script, the others are told to rest. */
export async function applyToOpenPages(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id === undefined) return;
      const hover = await hoverHere(url);
      if (hover) await injectPage(id);
      await tellTab(id, { kind: 'hover', hover });
    }),
  );
}
