/** What Firefox's own window has, and the tests use there. */
interface ScriptError {
  readonly flags: number;
  readonly sourceName: string;
  readonly lineNumber: number;
  readonly errorMessage: string;
}
declare const Services: {
  readonly console: { getMessageArray(): ScriptError[]; reset(): void };
};
interface TextInputProcessor {
  beginInputTransactionForTests(window: Window): boolean;
  keydown(key: KeyboardEvent): void;
  keyup(key: KeyboardEvent): void;
}
declare const Ci: {
  readonly nsIScriptError: { new (): ScriptError; readonly warningFlag: number };
  readonly nsITextInputProcessor: { new (): TextInputProcessor };
};
declare const Cc: Readonly<Record<string, { createInstance<T>(type: new () => T): T }>>;
interface Popup extends HTMLElement {
  readonly state: 'closed' | 'showing' | 'open' | 'hiding';
  activateItem(item: Element): void;
}
interface Question extends HTMLElement {
  readonly button: HTMLElement;
  readonly secondaryButton: HTMLElement;
}
declare const PopupNotifications: { readonly panel: Popup & { readonly firstElementChild: Question | null } };
declare const CustomizableUI: { addWidgetToArea(widget: string, area: string): void };
declare const gBrowser: { readonly selectedBrowser: HTMLElement };
declare const SidebarController: {
  readonly isOpen: boolean;
  readonly currentID: string;
  readonly browser: { readonly contentDocument: Document | null };
  hide(): void;
};
interface NavigableManager {
  /** Ours: that it has been told of the sidebar. */
  knowsSidebar?: boolean;
  getBrowsingContextById(id: string): unknown;
}
declare const ChromeUtils: { importESModule(path: string): { readonly NavigableManager: NavigableManager } };
declare const WebExtensionPolicy: {
  getByID(id: string): { readonly extension: { readonly backgroundState: string } } | null;
};
interface Window {
  synthesizeMouseEvent(type: string, x: number, y: number, event: object): void;
}
interface Element {
  readonly browsingContext?: unknown;
}
