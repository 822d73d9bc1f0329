import { browser } from 'wxt/browser';
import { markRules, type Ground } from '../../page/mark/rules';

/** The scripts as they are built, see `entrypoints/`. */
export const PAGE_SCRIPT = '/page.js';
const CARD_SCRIPT = '/card.js';

/**
 * Bring `page.js` into every frame of a tab that may be scripted; where it is already, it stays as it is.
 *
 * @returns frames that it is in; none where the browser does not let us
 */
export async function injectPage(tab: number): Promise<readonly number[]> {
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId: tab, allFrames: true },
      files: [PAGE_SCRIPT as never],
    });
    return results.map(({ frameId }) => frameId);
  } catch {
    return [];
  }
}

/** Bring the card's script into a frame that has `page.js`. Rejects where the browser no longer lets us. */
export async function injectCard(tab: number, frame: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [CARD_SCRIPT as never] });
}

/**
 * Bring the rules that colour marks into a frame. They are the reader's (`USER`), not the page's: no policy of the page refuses
 * them, its own rules do not change them, and its document stays as it is.
 */
export async function injectMarkStyles(tab: number, frame: number, ground: Ground): Promise<void> {
  const target = { tabId: tab, frameIds: [frame] };
  const rules = { target, origin: 'USER' as const, css: markRules(ground) };
  // Once, however often the page is marked.
  await browser.scripting.removeCSS(rules).catch(() => {});
  await browser.scripting.insertCSS(rules);
}
