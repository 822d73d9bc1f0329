import { defineContentScript } from 'wxt/utils/define-content-script';
import { cardLayer } from '../lib/ui/lookup/layer';

export default defineContentScript({
  registration: 'runtime',
  main() {
    const page = globalThis.wenmaiPage;
    if (page) page.cardArrived(cardLayer(page.environment));
  },
});
