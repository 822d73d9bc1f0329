import { browser } from 'wxt/browser';

/** Address of the explorer at a view. */
export const explorerUrl = (hash: string): string => browser.runtime.getURL('/explorer.html') + hash;

/** Tab that shows the explorer, or undefined; browsers that do not tell (Firefox) get another tab each time. */
async function explorerTab(): Promise<number | undefined> {
  if (!browser.runtime.getContexts) return undefined;
  const tabs = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  return tabs.find(({ documentUrl, tabId }) => documentUrl?.startsWith(explorerUrl('')) && tabId >= 0)?.tabId;
}

/** Show a view in the explorer's tab, or in a new one. */
export async function showExplorer(hash: string): Promise<void> {
  const url = explorerUrl(hash);
  const tab = await explorerTab();
  if (tab === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(tab, { url, active: true });
}
