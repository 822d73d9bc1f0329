import { browser } from 'wxt/browser';

/** Firefox's sidebar, which the types of Chrome's interfaces lack. */
interface SidebarAction {
  open(): Promise<void>;
}
const sidebar = () => (browser as unknown as { readonly sidebarAction?: SidebarAction }).sidebarAction;

/** Whether the sidebar of a window is open: there the pages of an extension see one another, and need not wait for the answer. */
const sidebarIsOpen = (windowId: number): boolean =>
  browser.extension.getViews({ type: 'sidebar' as never, windowId }).length > 0;

/**
 * Open the side panel of a window. Browsers allow it only while they handle what the user did, so it must be called before any
 * `await`; rejects where it is not allowed and not open as it is.
 */
export async function openPanel(windowId: number): Promise<void> {
  const firefox = sidebar();
  if (!firefox) await browser.sidePanel.open({ windowId });
  // Opened again, an open one loses what it shows.
  else if (!sidebarIsOpen(windowId)) await firefox.open();
}

/** Whether the page of a panel can close itself: Firefox lets none that has a history, and closes a sidebar at a gesture alone. */
export const panelCanClose = (): boolean => !sidebar();

/** Let the toolbar icon call us instead of opening the panel by itself, which would not let us into the page. */
export function openPanelOurselves(): void {
  if (!sidebar()) void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: false });
}
