import { browser } from 'wxt/browser';
import type { Host, Library } from '../ui/host';
import { explorerUrl, showExplorer } from './explorer-tab';
import { onLookUp } from './look-up';
import { pagesOf } from './lookup/pages';
import { changeStoredSettings, onStoredSettings, storedSettings } from './stored-settings';

/** The pages of the extension. */
export async function extensionHost(library: Library): Promise<Host> {
  // The panel of a private window runs with the others' in Chrome, and is told by its window alone.
  const { id = browser.windows.WINDOW_ID_NONE, incognito } = await browser.windows.getCurrent();
  const isPrivate = incognito || browser.extension.inIncognitoContext;
  return {
    kind: 'extension',
    isPrivate,
    library,
    settings: storedSettings,
    changeSettings: changeStoredSettings,
    onSettings: onStoredSettings,
    explorerUrl,
    async openExplorer(hash) {
      if (location.pathname === '/explorer.html') location.hash = hash;
      else await showExplorer(hash);
    },
    pages: pagesOf(id),
    onLookUp: (listener) => onLookUp(id, isPrivate, listener),
  };
}
