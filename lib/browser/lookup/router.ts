import { browser } from 'wxt/browser';
import { checkAsk } from '../../lookup/check';
import type { Answers, Ask } from '../../lookup/protocol';
import { senderOf, type Sender } from './sender';

/** One answer for each kind of question. What must use the reader's gesture does so before its first `await`. */
export type Handlers = {
  readonly [K in Ask['kind']]: (ask: Extract<Ask, { kind: K }>, from: Sender) => Promise<Answers[K]>;
};

/** What goes back to a page: the answer, or why there is none. */
export type Reply = { readonly answer: unknown } | { readonly trouble: string };

/** Answer what scripts in pages ask; whatever else is said gets no answer. Registers its listener at once. */
export function answerPages(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond: (reply: Reply) => void) => {
    const from = senderOf(sender);
    const ask = from && checkAsk(message);
    if (!ask) return false;
    const handle = handlers[ask.kind] as (ask: Ask, from: Sender) => Promise<unknown>;
    handle(ask, from).then(
      (answer) => respond({ answer }),
      (error: unknown) => {
        console.error(error);
        respond({ trouble: String(error) });
      },
    );
    // The answer comes later.
    return true;
  });
}
