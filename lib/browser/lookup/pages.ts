import { browser } from 'wxt/browser';
import type { Pages } from '../../ui/host';
import { panelCanClose } from '../panel';
import { Beside } from './beside';
import { grants, onGrants, removeSites, requestSites } from './grants';
import { changeHover, hoverChoices, onHover } from './hover-choices';
import { markPage } from './mark';
import { answerForPanel } from './panel-open';
import { ALL_SITES } from './sites';

/**
 * What the pages of the extension can do on pages of the web.
 *
 * @param window of the page that asks
 */
export function pagesOf(window: number): Pages {
  let beside: Beside | null = null;
  return {
    follow(listener) {
      beside = new Beside(window, listener);
      return beside.follow();
    },
    answerIcon: (awaited) => answerForPanel(window, awaited),
    mark: markPage,
    go: async (_, entity, step) => beside?.go(entity, step),
    hover: hoverChoices,
    changeHover,
    onHover,
    grants,
    onGrants,
    request: requestSites,
    giveBack: removeSites,
    inSidebar: !panelCanClose(),
    allSites: ALL_SITES,
    async keyOf(command) {
      return (await browser.commands.getAll()).find(({ name }) => name === command)?.shortcut ?? '';
    },
  };
}
