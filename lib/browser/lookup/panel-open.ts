import { browser, type Browser } from 'wxt/browser';

/** What the background asks of the panel of a window. */
interface Asked {
  readonly kind: 'panel-open' | 'panel-close';
  readonly window: number;
}

/** Of a panel that is open: whether it waits for the icon, which would let us into the page beside it. */
export interface OpenPanel {
  readonly awaitsIcon: boolean;
}

/** The panel of a window; null where none is open. To be asked before one is opened: one on its way might answer. */
export async function panelOf(window: number): Promise<OpenPanel | null> {
  const asked: Asked = { kind: 'panel-open', window };
  // Rejects where no page of ours is open at all.
  return (await browser.runtime.sendMessage<Asked, OpenPanel | undefined>(asked).catch(() => null)) ?? null;
}

/** Close the panel of a window: it does so itself, for which no browser wants a gesture. */
export async function closePanel(window: number): Promise<void> {
  await browser.runtime.sendMessage<Asked>({ kind: 'panel-close', window }).catch(() => {});
}

/** In the panel: answer for it, and close it when told; gives the way to stop. */
export function answerForPanel(window: number, awaitsIcon: () => boolean): () => void {
  const heard = (
    asked: Asked,
    { id, tab }: Browser.runtime.MessageSender,
    respond: (panel: OpenPanel) => void,
  ): false => {
    // The background is in no tab; what is in one may be a page of the web.
    if (id !== browser.runtime.id || tab || asked?.window !== window) return false;
    if (asked.kind === 'panel-open') respond({ awaitsIcon: awaitsIcon() });
    else if (asked.kind === 'panel-close') globalThis.close();
    return false;
  };
  browser.runtime.onMessage.addListener(heard);
  return () => browser.runtime.onMessage.removeListener(heard);
}
