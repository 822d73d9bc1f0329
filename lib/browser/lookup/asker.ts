/** What `page.js` and `card.js` use to speak with the background; the only part of this room that goes into pages. */
import { browser } from 'wxt/browser';
import type { Tell } from '../../lookup/protocol';
import type { Asker, Listeners } from '../../page/world';
import type { Reply } from './router';

/**
 * Ask the background, which is woken for it. Rejects where the extension was updated and no longer hears this page, and where it
 * had no answer.
 */
export const ask: Asker = async (ask) => {
  const reply = await browser.runtime.sendMessage<unknown, Reply | undefined>(ask);
  if (reply && 'answer' in reply) return reply.answer as never;
  throw new Error(reply?.trouble);
};

/** Do what the background or the panel tells this frame; gives the way to stop listening. */
export function onTell(listeners: Listeners): () => void {
  const heard = (tell: Tell, _: unknown, respond: (reply: unknown) => void) => {
    // Only our own extension can send this; a newer one than this script may say what is not known here.
    const listener = listeners[tell.kind] as ((tell: Tell) => unknown) | undefined;
    if (!listener) return false;
    Promise.resolve(tell)
      .then(listener)
      .then(respond, (error: unknown) => {
        console.error(error);
        respond(null);
      });
    return true;
  };
  browser.runtime.onMessage.addListener(heard);
  return () => browser.runtime.onMessage.removeListener(heard);
}
