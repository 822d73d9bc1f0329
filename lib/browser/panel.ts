import { browser } from 'wxt/browser';

/** Firefox's sidebar, which the types of Chrome's interfaces lack. */
interface SidebarAction {
  open(): Promise<void>;
  toggle(): Promise<void>;
}
const sidebar = () => (browser as unknown as { readonly sidebarAction?: SidebarAction }).sidebarAction;

/**
 * Open the side panel of a window. Browsers allow it only while they handle what the user did, so it must be called before any
 * `await`; rejects where it is not allowed.
 */
export async function openPanel(windowId: number): Promise<void> {
  const firefox = sidebar();
  await (firefox ? firefox.open() : browser.sidePanel.open({ windowId }));
}

/** Let the toolbar icon open the panel. */
export function openPanelByIcon(): void {
  const firefox = sidebar();
  if (firefox) browser.action.onClicked.addListener(() => void firefox.toggle());
  else void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
}
