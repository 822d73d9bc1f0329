import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import type { Host, Library } from '../ui/host';
import { explorerUrl, showExplorer } from './explorer-tab';
import { onLookUp } from './look-up';
import { DEFAULTS, parseSettings } from './settings';

const stored = storage.defineItem<unknown>('local:settings', { fallback: DEFAULTS });

/** The pages of the extension. */
export async function extensionHost(library: Library): Promise<Host> {
  // The panel of a private window runs with the others' in Chrome, and is told by its window alone.
  const { id = browser.windows.WINDOW_ID_NONE, incognito } = await browser.windows.getCurrent();
  const isPrivate = incognito || browser.extension.inIncognitoContext;
  const settings = async () => parseSettings(await stored.getValue());
  return {
    kind: 'extension',
    isPrivate,
    library,
    settings,
    changeSettings: async (change) => stored.setValue({ ...(await settings()), ...change }),
    onSettings: (listener) => stored.watch((value) => listener(parseSettings(value))),
    explorerUrl,
    async openExplorer(hash) {
      if (location.pathname === '/explorer.html') location.hash = hash;
      else await showExplorer(hash);
    },
    onLookUp: (listener) => onLookUp(id, isPrivate, listener),
  };
}
