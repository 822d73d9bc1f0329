import { browser } from 'wxt/browser';

/** Firefox's sidebar, which the types of Chrome's interfaces lack. */
interface SidebarAction {
  open(): Promise<void>;
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

/** Let the toolbar icon call us instead of opening the panel by itself, which would not let us into the page. */
export function openPanelOurselves(): void {
  if (!sidebar()) void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: false });
}
