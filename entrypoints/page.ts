import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask, onTell } from '../lib/browser/lookup/asker';
import { reside } from '../lib/page/resident';

// Not a content script of WXT: those announce themselves to the page with an event that names the extension.
export default defineUnlistedScript(() => {
  reside({ ask, listen: onTell, isAlive: () => browser.runtime?.id !== undefined });
});
