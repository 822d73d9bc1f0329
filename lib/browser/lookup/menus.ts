import { browser } from 'wxt/browser';
import { hoverChoices } from './hover-choices';

/** A text of `_locales`; the generated types know them only after a build. */
export const message = (name: string): string => browser.i18n.getMessage(name as '@@ui_locale');

/** What the menus of pages and of the icon hold; kept by the browser until they are made anew. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const { paused } = await hoverChoices();
  const { create } = browser.contextMenus;
  create({ id: 'look-up', title: message('lookUp'), contexts: ['selection'] });
  create({ id: 'mark-page', title: message('markPage'), contexts: ['page', 'action'] });
  create({ id: 'hover-here', title: message('hoverHere'), contexts: ['action'] });
  create({ id: 'pause', title: message('pause'), contexts: ['action'], type: 'checkbox', checked: paused });
}

/** Let the icon's menu say whether looking up under the pointer is paused. */
export async function showPauseInMenu(paused: boolean): Promise<void> {
  // Before the menus are made there is nothing to change.
  await browser.contextMenus.update('pause', { checked: paused }).catch(() => {});
}
