import type { FoxPage, Place } from './page';

/** How Firefox names what belongs to the extension. */
const WIDGET = 'wenmai_wenmai_example';
const ID = 'wenmai@wenmai.example';
const ICON = `#${WIDGET}-BAP`;
/** Context of the page in the sidebar, which BiDi has no name for. */
const SIDEBAR = 'sidebar';

export type MenuItem = 'look-up' | 'mark-page' | 'hover-here' | 'pause';

/**
 * What the browser has around pages: the icon, menus, keys, the sidebar, what it asks. They are used by events that are as good as the
 * reader's own, so that what the browser lets follow from a gesture follows.
 */
export class Controls {
  private constructor(
    private readonly window: FoxPage,
    private readonly pageOf: (context: string) => FoxPage,
  ) {}

  static async of(window: FoxPage, pageOf: (context: string) => FoxPage): Promise<Controls> {
    await window.evaluate((widget) => CustomizableUI.addWidgetToArea(`${widget}-browser-action`, 'nav-bar'), WIDGET);
    return new Controls(window, pageOf);
  }

  #press(selector: string, button: 0 | 2): Promise<boolean> {
    return this.window.until(
      ([selector, button]) => {
        const box = document.querySelector(selector as string)?.getBoundingClientRect();
        if (!box || box.width === 0) return false;
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        for (const type of ['mousemove', 'mousedown', 'mouseup', ...(button === 2 ? ['contextmenu'] : [])])
          window.synthesizeMouseEvent(type, x, y, { button: button as number, clickCount: 1 });
        return true;
      },
      [selector, button] as const,
    );
  }

  /** Click the icon in the toolbar. */
  async pressIcon(): Promise<void> {
    await this.#press(ICON, 0);
  }

  /** What the icon shows: number and title. */
  icon(): Promise<{ badge: string; title: string }> {
    return this.window.evaluate((selector) => {
      const icon = document.querySelector(selector)!;
      return { badge: icon.getAttribute('badge') ?? '', title: icon.getAttribute('tooltiptext') ?? '' };
    }, ICON);
  }

  async iconMenu(item: MenuItem): Promise<void> {
    await this.#press(ICON, 2);
    await this.#choose('toolbar-context-menu', item);
  }

  /** Right click at a place of a page. */
  async pageMenu(page: FoxPage, place: Place, item: MenuItem): Promise<void> {
    await page.clickAt(place, 2);
    await this.#choose('contentAreaContextMenu', item);
  }

  async #choose(menu: string, item: MenuItem): Promise<void> {
    await this.window.until(
      ([menu, item]) => {
        const popup = document.getElementById(menu!) as Popup | null;
        const chosen = document.getElementById(item!);
        if (popup?.state !== 'open' || !chosen || !popup.contains(chosen)) return false;
        popup.activateItem(chosen);
        return true;
      },
      [menu, `${WIDGET}-menuitem-_${item}`],
    );
    await this.window.until((menu) => (document.getElementById(menu) as Popup | null)?.state === 'closed', menu);
  }

  /** A key of the extension, pressed while a page has the focus. */
  async pressKey(page: FoxPage, letter: string): Promise<void> {
    await page.toFront();
    await this.window.evaluate(() => gBrowser.selectedBrowser.focus());
    // Until the page has it, keys are lost.
    await page.until(() => document.hasFocus());
    await this.window.evaluate((letter) => {
      const keyboard = Cc['@mozilla.org/text-input-processor;1']!.createInstance(Ci.nsITextInputProcessor);
      keyboard.beginInputTransactionForTests(window);
      const keys = [
        { key: 'Alt', code: 'AltLeft', keyCode: 18 },
        { key: 'Shift', code: 'ShiftLeft', keyCode: 16 },
        { key: letter, code: `Key${letter}`, keyCode: letter.charCodeAt(0) },
      ].map((key) => new KeyboardEvent('', key));
      for (const key of keys) keyboard.keydown(key);
      for (const key of keys.toReversed()) keyboard.keyup(key);
    }, letter);
  }

  /** Answer what the browser asks of the extension's permissions; what it asks. */
  async answer(allow: boolean): Promise<string> {
    const asked = await this.window.until((allow) => {
      const { state, firstElementChild } = PopupNotifications.panel;
      if (state !== 'open' || firstElementChild?.id !== 'addon-webext-permissions-notification') return false;
      const question = firstElementChild.textContent;
      (allow ? firstElementChild.button : firstElementChild.secondaryButton).click();
      return question;
    }, allow);
    await this.window.until(() => PopupNotifications.panel.state === 'closed');
    return asked as string;
  }

  sidebarIsOpen(): Promise<boolean> {
    return this.window.evaluate(
      (widget) => SidebarController.isOpen && SidebarController.currentID.startsWith(widget),
      WIDGET,
    );
  }

  /** The page of the sidebar, once it is open. */
  async sidebar(): Promise<FoxPage> {
    await this.window.until((context) => {
      const { NavigableManager: names } = ChromeUtils.importESModule(
        'chrome://remote/content/shared/NavigableManager.sys.mjs',
      );
      const before = names.getBrowsingContextById;
      const inSidebar = () => SidebarController.browser.contentDocument?.querySelector('browser')?.browsingContext;
      if (!names.knowsSidebar)
        names.getBrowsingContextById = (id) => (id === context ? (inSidebar() ?? null) : before.call(names, id));
      names.knowsSidebar = true;
      return SidebarController.isOpen && inSidebar() !== undefined;
    }, SIDEBAR);
    return this.pageOf(SIDEBAR);
  }

  async closeSidebar(): Promise<void> {
    await this.window.evaluate(() => SidebarController.hide());
  }

  /** Wait until the background has gone to sleep. */
  async asleep(): Promise<void> {
    await this.window.until((id) => WebExtensionPolicy.getByID(id)?.extension.backgroundState === 'stopped', ID);
  }
}
