import { browser } from 'wxt/browser';
import { showExplorer } from '../explorer-tab';
import { handOver, isHandedOver, termOf } from '../look-up';
import { openShelf } from '../open-shelf';
import { openPanel, panelCanClose } from '../panel';
import { openCurrent } from '../suggest';
import { injectPage } from './inject';
import { closePanel, panelOf } from './panel-open';
import { canScript } from './reach';
import { tellFrame } from './tell';

/** Where the reader asked for something, as the browser's events say it. */
export interface Place {
  readonly tab: number;
  readonly window: number;
  readonly url: string | undefined;
  readonly isPrivate: boolean;
}

/** The explorer at the entity that has this name, or at the passages that hold the words. */
async function explore(text: string): Promise<void> {
  const pack = await openCurrent(await openShelf());
  const [hit] = pack?.search(text, 1) ?? [];
  const entity = hit && pack!.overview.entities[hit.entity]!;
  const exact = entity && [entity.name, ...entity.aliases].includes(text);
  await showExplorer(exact ? `#entity=${encodeURIComponent(entity.id)}` : `#words=${encodeURIComponent(text)}`);
}

/**
 * Look words up in the panel, or in the explorer where it may not open; a private window has the panel alone. The panel comes first:
 * waiting for anything would spend the reader's gesture.
 */
async function lookUpInPanel(selection: string, { window, isPrivate }: Omit<Place, 'tab' | 'url'>): Promise<void> {
  const opened = openPanel(window);
  const text = termOf(selection);
  const unopened = opened.then(
    () => false,
    () => true,
  );
  if (text === '') return;
  await handOver({ text, entity: null }, window, isPrivate);
  if ((await unopened) && !isPrivate) await explore(text);
}

/** Look words up where the address bar is: which window that is may only be asked once the panel is open. */
export async function lookUpFromBar(text: string): Promise<void> {
  const opened = openPanel(browser.windows.WINDOW_ID_CURRENT).then(
    () => true,
    () => false,
  );
  const { id = browser.windows.WINDOW_ID_NONE, incognito } = await browser.windows.getLastFocused();
  const term = termOf(text);
  if (term === '') return;
  await handOver({ text: term, entity: null }, id, incognito);
  if (!(await opened) && !incognito) await explore(term);
}

/**
 * Look up what is selected: in the page where scripts may go, else in the panel.
 *
 * @param words what is selected, as far as the browser says; null where the page is to be asked
 * @param frame where it is selected, as far as the browser says
 */
export async function lookUpSelection(place: Place, words: string | null, frame: number | null): Promise<void> {
  if (!canScript(place.url)) return lookUpInPanel(words ?? '', place);
  const frames = await injectPage(place.tab);
  const told = frame === null ? frames : frames.filter((one) => one === frame);
  for (const one of told) if (await tellFrame(place.tab, one, { kind: 'look-up-selection', words })) return;
  if (words) await lookUpInPanel(words, place);
}

/** What is selected in the frames of a tab, the first of them that has a selection. */
async function selected(tab: number): Promise<string> {
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId: tab, allFrames: true },
      func: () => String(getSelection()),
    });
    return results.map(({ result }) => result ?? '').find((text) => text.trim() !== '') ?? '';
  } catch {
    return '';
  }
}

/**
 * Open the panel, with what is selected in the page. Where it is open, close it: unless something else is selected than it was told last,
 * or it waits to be let into the page.
 */
export async function openWithSelection(place: Place): Promise<void> {
  const before = panelCanClose() ? panelOf(place.window) : null;
  const opened = openPanel(place.window).catch(() => {});
  const open = canScript(place.url);
  const text = open ? termOf(await selected(place.tab)) : '';
  const panel = await before;
  if (panel && !(open && panel.awaitsIcon) && (text === '' || (await isHandedOver(text, place.window)))) {
    // What was asked to open must not do so after the closing.
    await opened;
    return closePanel(place.window);
  }
  if (text !== '') await handOver({ text, entity: null }, place.window, place.isPrivate);
  await opened;
}
