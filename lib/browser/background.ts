import { browser, type Browser } from 'wxt/browser';
import type { Citing } from '../lookup/quote-data';
import { answerPrivatePanels, termOf } from './look-up';
import { lookUpFromBar, lookUpSelection, openWithSelection, type Place } from './lookup/ask-page';
import { forgetMarks, marksOf } from './lookup/counts';
import { onGrants } from './lookup/grants';
import { handlers } from './lookup/handlers';
import { onHover } from './lookup/hover-choices';
import { togglePause, toggleSite } from './lookup/hover-switches';
import { showRest, showRestIn } from './lookup/icon';
import { noteInvoked } from './lookup/invoked';
import { markPage } from './lookup/mark';
import { keptNames } from './lookup/kept-names';
import { createMenus, message, showPauseInMenu } from './lookup/menus';
import { applyToOpenPages, register } from './lookup/registration';
import { answerPages } from './lookup/router';
import { openShelf } from './open-shelf';
import { openPanelOurselves } from './panel';
import { storedSettings } from './stored-settings';
import { openCurrent, suggestions } from './suggest';

async function suggest(text: string, show: (found: { content: string; description: string }[]) => void): Promise<void> {
  const pack = await openCurrent(await openShelf());
  if (pack) show([...suggestions(pack, termOf(text))]);
}

/** Quotes are cited as the reader has chosen. */
const citing = async (): Promise<Citing> => ({
  format: (await storedSettings()).citation ?? 'plain',
  accessed: new Date().toISOString().slice(0, 10),
});

const placeOf = (tab: Browser.tabs.Tab | undefined, url = tab?.url): Place => ({
  tab: tab?.id ?? browser.tabs.TAB_ID_NONE,
  window: tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT,
  url,
  isPrivate: tab?.incognito ?? false,
});

async function toggleMarks(tab: Browser.tabs.Tab | undefined): Promise<void> {
  if (tab?.id !== undefined) await markPage(tab.id, (await marksOf(tab.id)) === null);
}

/** What a menu or a key asks for. Whatever needs the reader's gesture comes before anything is waited for. */
function serve(
  id: string | number,
  place: Place,
  tab: Browser.tabs.Tab | undefined,
  words: string | null,
  frame: number | null,
) {
  void noteInvoked();
  if (id === 'look-up') void lookUpSelection(place, words, frame);
  else if (id === 'mark-page') void toggleMarks(tab);
  else if (id === 'hover-here') void toggleSite(place.url);
  else if (id === 'pause') void togglePause();
}

async function followChoices(): Promise<void> {
  await register();
  await Promise.all([applyToOpenPages(), showRest()]);
}

/** Register every listener, at once: a worker that was woken for an event gets it only then. */
export function listen(): void {
  openPanelOurselves();
  answerPages(handlers(keptNames(openShelf, citing)));
  answerPrivatePanels();
  browser.runtime.onInstalled.addListener(() => void Promise.all([createMenus(), followChoices()]));
  browser.runtime.onStartup.addListener(() => void Promise.all([register(), showRest()]));
  onGrants(() => void followChoices());
  onHover((choices) => void Promise.all([followChoices(), showPauseInMenu(choices.paused)]));
  browser.tabs.onRemoved.addListener((tab) => void forgetMarks(tab));
  browser.tabs.onUpdated.addListener((id, { status }, tab) => {
    if (status === 'loading') void showRestIn(id, tab.url);
  });
  browser.action.onClicked.addListener((tab) => {
    void openWithSelection(placeOf(tab));
    void noteInvoked();
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, pageUrl, frameId }, tab) =>
    serve(menuItemId, placeOf(tab, pageUrl ?? tab?.url), tab, selectionText ?? '', frameId ?? 0),
  );
  browser.commands.onCommand.addListener((command, tab) => serve(command, placeOf(tab), tab, null, null));
  browser.omnibox.setDefaultSuggestion({ description: message('omnibox') });
  browser.omnibox.onInputChanged.addListener((text, show) => void suggest(text, show));
  browser.omnibox.onInputEntered.addListener((text) => void lookUpFromBar(text));
}
