import { storage } from 'wxt/utils/storage';
import type { LookUp } from '../ui/host';

/** Longest selection that is looked up, in UTF-16 units: no name is longer, and a whole page may have been selected. */
const MAX_LENGTH = 120;

/** Kept for the session, so that a panel that opens later and a worker that slept find it. */
const waiting = storage.defineItem<LookUp | null>('session:lookUp', { fallback: null });

/** What to look up for a selection: white space folded, cut to a length; empty where there is nothing. */
export const termOf = (selection: string): string =>
  selection.toWellFormed().replace(/\s+/gu, ' ').trim().slice(0, MAX_LENGTH).toWellFormed();

/** Leave a look-up for the panel. */
export async function handOver(text: string): Promise<void> {
  const last = await waiting.getValue();
  await waiting.setValue({ text, at: Math.max(Date.now(), (last?.at ?? 0) + 1) });
}

/** The look-up that waits, then each new one; gives the way to stop listening. */
export function onLookUp(listener: (lookUp: LookUp) => void): () => void {
  let latest = 0;
  const told = (lookUp: LookUp | null) => {
    if (!lookUp || lookUp.at <= latest) return;
    latest = lookUp.at;
    listener(lookUp);
  };
  const stop = waiting.watch(told);
  void waiting.getValue().then(told);
  return () => {
    latest = Infinity;
    stop();
  };
}
