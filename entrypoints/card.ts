import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardLayer } from '../lib/ui/lookup/layer';

// Not a content script of WXT: those announce themselves to the page with an event that names the extension.
export default defineUnlistedScript(() => {
  const page = globalThis.wenmaiPage;
  if (page) page.cardArrived(cardLayer(page.environment));
});
