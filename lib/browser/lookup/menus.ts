import { browser } from 'wxt/browser';

/** A text of `_locales`; the generated types know them only after a build. */
export const message = (name: string): string => browser.i18n.getMessage(name as '@@ui_locale');

/** What the menus of pages and of the icon hold; kept by the browser until they are made anew. */
export function createMenus(): void {
  void browser.contextMenus.removeAll().then(() => {
    browser.contextMenus.create({ id: 'look-up', title: message('lookUp'), contexts: ['selection'] });
    browser.contextMenus.create({ id: 'mark-page', title: message('markPage'), contexts: ['page'] });
  });
}
