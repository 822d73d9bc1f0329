import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import type { LookUp } from '../ui/host';

/** Longest selection that is looked up, in UTF-16 units: no name is longer, and a whole page may have been selected. */
const MAX_LENGTH = 120;

/** What is looked up, and in which window: panels of other windows are not told. */
export interface HandOver extends LookUp {
  readonly window: number;
}

/** Kept for the session, so that a panel that opens later and a worker that slept find it. */
const waiting = storage.defineItem<HandOver | null>('session:lookUp', { fallback: null });

/** Of private windows, by window: only here, in memory, and gone when it is taken or the background sleeps. */
const waitingPrivately = new Map<number, HandOver>();

/** What to look up for a selection: white space folded, cut to a length; empty where there is nothing. */
export const termOf = (selection: string): string =>
  selection.toWellFormed().replace(/\s+/gu, ' ').trim().slice(0, MAX_LENGTH).toWellFormed();

/** What the background and the panels of private windows say to one another. */
type Private = { readonly kind: 'private-look-up'; readonly lookUp: HandOver } | Waiting;
interface Waiting {
  readonly kind: 'private-waiting';
  readonly window: number;
}

/** Leave a look-up for the panel of a window. */
export async function handOver(
  what: Pick<LookUp, 'text' | 'entity'>,
  window: number,
  isPrivate: boolean,
): Promise<void> {
  const last = isPrivate ? null : await waiting.getValue();
  const lookUp: HandOver = { ...what, window, at: Math.max(Date.now(), (last?.at ?? 0) + 1) };
  if (!isPrivate) return waiting.setValue(lookUp);
  waitingPrivately.set(window, lookUp);
  // Rejects where no panel is open; it asks when it opens.
  const message: Private = { kind: 'private-look-up', lookUp };
  const taken = await browser.runtime.sendMessage<Private, boolean | undefined>(message).catch(() => false);
  if (taken) waitingPrivately.delete(window);
}

/** Whether these words were what the panel of a window was handed last; of private windows nothing is kept. */
export async function isHandedOver(text: string, window: number): Promise<boolean> {
  const last = await waiting.getValue();
  return last?.window === window && last.text === text;
}

/** Tell panels of private windows what waits for them, once. */
export function answerPrivatePanels(): void {
  browser.runtime.onMessage.addListener((message: Private, { id, url }, respond: (lookUp: HandOver | null) => void) => {
    const ours = id === browser.runtime.id && url?.startsWith(browser.runtime.getURL(''));
    if (!ours || message?.kind !== 'private-waiting') return false;
    respond(waitingPrivately.get(message.window) ?? null);
    waitingPrivately.delete(message.window);
    return false;
  });
}

/** The look-up that waits for a panel of this window, then each new one; gives the way to stop listening. */
export function onLookUp(window: number, isPrivate: boolean, listener: (lookUp: LookUp) => void): () => void {
  let latest = 0;
  const told = (lookUp: HandOver | null | undefined) => {
    if (lookUp?.window !== window || lookUp.at <= latest) return;
    latest = lookUp.at;
    listener(lookUp);
  };
  if (!isPrivate) {
    const stop = waiting.watch(told);
    void waiting.getValue().then(told);
    return () => {
      latest = Infinity;
      stop();
    };
  }
  const heard = (message: Private, _: unknown, respond: (taken: boolean) => void) => {
    if (message?.kind !== 'private-look-up' || message.lookUp.window !== window) return false;
    told(message.lookUp);
    respond(true);
    return false;
  };
  browser.runtime.onMessage.addListener(heard);
  void browser.runtime.sendMessage<Private, HandOver | null>({ kind: 'private-waiting', window }).then(told, () => {});
  return () => {
    latest = Infinity;
    browser.runtime.onMessage.removeListener(heard);
  };
}
