import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';

/** A frame of a tab that asks something. */
export interface Sender {
  readonly tab: number;
  readonly frame: number;
  readonly window: number;
  /** Whether its window is private: nothing of what it asks may be kept. */
  readonly isPrivate: boolean;
  /** Of the frame, and of the page that holds it where the browser tells. */
  readonly url: string | undefined;
  readonly pageUrl: string | undefined;
}

/** Who asks, or null where it is not a script of ours in a tab: no other extension and no page of the web is answered. */
export function senderOf({ id, tab, frameId, url, origin }: Browser.runtime.MessageSender): Sender | null {
  if (id !== browser.runtime.id || tab?.id === undefined || frameId === undefined) return null;
  return {
    tab: tab.id,
    frame: frameId,
    window: tab.windowId,
    isPrivate: tab.incognito,
    // A frame that was written in place (`about:srcdoc`, `about:blank`, `blob:`) is of the site that wrote it.
    url: url && /^https?:/u.test(url) ? url : (origin ?? url),
    pageUrl: tab.url,
  };
}
