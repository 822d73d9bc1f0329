import type { CardEnvironment, CardLayer } from '../../page/world';
import { openCard, type OpenCard } from './open-card';

/** The cards of a page: one at a time. */
export function cardLayer(environment: CardEnvironment): CardLayer {
  let card: OpenCard | null = null;
  /** A page may throw the host out; then no card is open. */
  const current = () => {
    if (card && !card.host.element.isConnected) {
      card.end(false);
      card = null;
    }
    return card;
  };
  return {
    show(request) {
      const before = current();
      const pinned = before?.frame.pinned ? before.frame : null;
      before?.end(true);
      const next = openCard(environment, request, pinned, () => (card = null));
      card = next;
    },
    close() {
      current()?.end(true);
      card = null;
    },
    get open() {
      return current() !== null;
    },
    holds: (event) => card !== null && event.composedPath().includes(card.host.element),
  };
}
