import { browser } from 'wxt/browser';
import { showExplorer } from './explorer-tab';
import { handOver, termOf } from './look-up';
import { openShelf } from './open-shelf';
import { openPanel, openPanelByIcon } from './panel';
import { openCurrent, suggestions } from './suggest';

const MENU = 'look-up';

/** A text of `_locales`; the generated types know them only after a build. */
const message = (name: 'lookUp' | 'omnibox') => browser.i18n.getMessage(name as '@@ui_locale');

function createMenu(): void {
  void browser.contextMenus.removeAll().then(() => {
    browser.contextMenus.create({ id: MENU, title: message('lookUp'), contexts: ['selection'] });
  });
}

/** Where the panel cannot open: the explorer at the entity that has this name, or at the passages that hold the words. */
async function explore(text: string): Promise<void> {
  const pack = await openCurrent(await openShelf());
  const [hit] = pack?.search(text, 1) ?? [];
  const entity = hit && pack!.overview.entities[hit.entity]!;
  const exact = entity && [entity.name, ...entity.aliases].includes(text);
  await showExplorer(exact ? `#entity=${encodeURIComponent(entity.id)}` : `#words=${encodeURIComponent(text)}`);
}

/** Look a term up in the panel. The panel comes first: waiting for anything would spend the user's gesture. */
async function lookUp(selection: string, windowId: number): Promise<void> {
  const opened = openPanel(windowId);
  const text = termOf(selection);
  if (text === '') return;
  await Promise.all([handOver(text), opened.catch(() => explore(text))]);
}

async function suggest(text: string, show: (found: { content: string; description: string }[]) => void): Promise<void> {
  const pack = await openCurrent(await openShelf());
  if (pack) show([...suggestions(pack, termOf(text))]);
}

/** Register every listener, at once: a worker that was woken for an event gets it only then. */
export function listen(): void {
  openPanelByIcon();
  browser.runtime.onInstalled.addListener(createMenu);
  browser.contextMenus.onClicked.addListener(({ selectionText }, tab) => {
    void lookUp(selectionText ?? '', tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT);
  });
  browser.omnibox.setDefaultSuggestion({ description: message('omnibox') });
  browser.omnibox.onInputChanged.addListener((text, show) => void suggest(text, show));
  browser.omnibox.onInputEntered.addListener((text) => void lookUp(text, browser.windows.WINDOW_ID_CURRENT));
}
