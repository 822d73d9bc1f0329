import { flushSync, mount, unmount } from 'svelte';
import type { CardEnvironment, CardRequest } from '../../page/world';
import { Numbers } from '../texts/numbers';
import Card from './Card.svelte';
import { copyText } from './copy';
import { Frame } from './frame.svelte';
import { openHost, type Host } from './host';
import { manners } from './manners';
import { shadeAt } from './shade';
import { CARD_TEXTS } from './texts';
import type { Tools } from './tools';
import { Walk } from './walk.svelte';

/** A card that is open. */
export interface OpenCard {
  readonly host: Host;
  readonly frame: Frame;
  /** @param giveBack whether the focus goes back to where it was */
  end(giveBack: boolean): void;
}

/**
 * Show a card at once; its answer comes into it.
 *
 * @param pinned the frame of a card that was pinned: the new one stands there
 * @param closed told when the card has closed by itself
 */
export function openCard(
  environment: CardEnvironment,
  request: CardRequest,
  pinned: Frame | null,
  closed: () => void,
): OpenCard {
  const { anchor, answer, by, quote } = request;
  const language = environment.language ?? (navigator.language.startsWith('zh') ? 'zh' : 'en');
  const theme = environment.theme ?? shadeAt((anchor.left + anchor.right) / 2, (anchor.top + anchor.bottom) / 2);
  const focused = activeElement();

  const host = openHost();
  const frame = new Frame(anchor, () => ({ width: host.element.clientWidth, height: host.element.clientHeight }));
  if (pinned) frame.standAs(pinned);
  const walk = new Walk(answer);
  const numbers = new Numbers(language);
  const tools: Tools = {
    t: CARD_TEXTS[language],
    whole: (count) => numbers.whole(count),
    ask: environment.ask,
    open: (where, target) => environment.openElsewhere(where, target),
    copy: (text) => copyText(text, host.root),
    follow: (next) => turn(() => walk.follow(next)),
  };
  /** What was clicked goes with the page it was on: the focus stays in the card. */
  const turn = (change: () => void) => {
    flushSync(change);
    dialog()?.focus({ preventScroll: true });
  };
  const dialog = () => host.root.querySelector<HTMLElement>('[role=dialog]');
  const close = () => {
    end(true);
    closed();
  };

  const quoted = quote && environment.ask({ kind: 'quote', ...quote });
  const props = { walk, frame, theme, quoted, tools, back: () => turn(() => walk.back()), close };
  const component = mount(Card, { target: host.root, props });
  flushSync();
  const stop = manners({ host, frame, by, card: () => dialog()!, close });
  if (by === 'selection') dialog()?.focus({ preventScroll: true });

  function end(giveBack: boolean): void {
    stop();
    const held = host.root.activeElement !== null;
    void unmount(component);
    host.element.remove();
    if (giveBack && held) focused?.focus({ preventScroll: true });
  }
  return { host, frame, end };
}

/** What has the focus, in open shadow roots too; null where nothing has. */
function activeElement(): HTMLElement | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement && active !== document.body ? active : null;
}
