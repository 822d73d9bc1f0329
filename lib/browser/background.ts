import { browser, type Browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import type { Citing } from '../lookup/quote-data';
import { answerPrivatePanels, termOf } from './look-up';
import { lookUpFromBar, lookUpSelection, openWithSelection, type Place } from './lookup/ask-page';
import { handlers } from './lookup/handlers';
import { markPage } from './lookup/mark';
import { createMenus, message } from './lookup/menus';
import { keptNames } from './lookup/kept-names';
import { answerPages } from './lookup/router';
import { openShelf } from './open-shelf';
import { openPanelOurselves } from './panel';
import { parseSettings } from './settings';
import { openCurrent, suggestions } from './suggest';

async function suggest(text: string, show: (found: { content: string; description: string }[]) => void): Promise<void> {
  const pack = await openCurrent(await openShelf());
  if (pack) show([...suggestions(pack, termOf(text))]);
}

/** Quotes are cited as the reader has chosen. */
const citing = async (): Promise<Citing> => ({
  format: parseSettings(await storage.getItem('local:settings')).citation ?? 'plain',
  accessed: new Date().toISOString().slice(0, 10),
});

const placeOf = (tab: Browser.tabs.Tab | undefined, url = tab?.url): Place => ({
  tab: tab?.id ?? browser.tabs.TAB_ID_NONE,
  window: tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT,
  url,
  isPrivate: tab?.incognito ?? false,
});

/** Register every listener, at once: a worker that was woken for an event gets it only then. */
export function listen(): void {
  openPanelOurselves();
  answerPages(handlers(keptNames(openShelf, citing)));
  answerPrivatePanels();
  browser.runtime.onInstalled.addListener(createMenus);
  browser.action.onClicked.addListener((tab) => void openWithSelection(placeOf(tab)));
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, pageUrl, frameId }, tab) => {
    if (menuItemId === 'look-up') void lookUpSelection(placeOf(tab, pageUrl), selectionText ?? '', frameId ?? 0);
    else if (menuItemId === 'mark-page' && tab?.id !== undefined) void markPage(tab.id);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'look-up') void lookUpSelection(placeOf(tab), null, null);
    else if (command === 'mark-page' && tab?.id !== undefined) void markPage(tab.id);
  });
  browser.omnibox.setDefaultSuggestion({ description: message('omnibox') });
  browser.omnibox.onInputChanged.addListener((text, show) => void suggest(text, show));
  browser.omnibox.onInputEntered.addListener((text) => void lookUpFromBar(text));
}
