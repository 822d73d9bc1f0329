/** When a card goes, and how it moves with the page. Only what the reader does counts. */
import type { CardRequest } from '../../page/world';
import type { Frame } from './frame.svelte';
import type { Host } from './host';

/** A hovered card goes so long after the pointer has left words and card, in milliseconds. */
const LINGER = 300;
/** Around words and card the pointer is still with them. */
const SLACK = 10;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Mannered {
  readonly host: Host;
  readonly frame: Frame;
  readonly by: CardRequest['by'];
  readonly card: () => HTMLElement;
  readonly close: () => void;
}

/** Whether a spot is at a box or within the slack around it. */
const near = (x: number, y: number, { left, top, right, bottom }: Box): boolean =>
  x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK;

/** Listen on the window until the returned function is called. */
export function manners({ host, frame, by, card, close }: Mannered): () => void {
  const stop = new AbortController();
  const listen = <K extends keyof WindowEventMap>(type: K, act: (event: WindowEventMap[K]) => void) =>
    window.addEventListener(type, (event) => event.isTrusted && act(event), {
      capture: true,
      passive: type !== 'keydown',
      signal: stop.signal,
    });
  const inside = (event: Event) => event.composedPath().includes(host.element);

  listen('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    close();
  });
  listen('pointerdown', (event) => {
    if (!inside(event) && !frame.pinned) close();
  });
  listen('resize', () => frame.replace());

  let leaving: ReturnType<typeof setTimeout> | undefined;
  const stay = () => {
    clearTimeout(leaving);
    leaving = undefined;
  };
  /** A hovered card that nothing holds goes in a moment. */
  const leave = () => (leaving ??= setTimeout(() => !held() && close(), LINGER));
  const held = () => frame.pinned || host.root.activeElement !== null;
  if (by === 'hover') {
    listen('pointermove', (event) => {
      const at = [event.clientX, event.clientY] as const;
      if (inside(event) || near(...at, frame.anchor) || near(...at, card().getBoundingClientRect())) stay();
      else leave();
    });
    document.documentElement.addEventListener('pointerleave', (event) => event.isTrusted && leave(), stop);
  }

  let [x, y] = [window.scrollX, window.scrollY];
  listen('scroll', (event) => {
    if (inside(event)) return;
    if (by === 'hover' && !held()) return close();
    frame.scrolled(x - window.scrollX, y - window.scrollY);
    [x, y] = [window.scrollX, window.scrollY];
  });

  return () => {
    stay();
    stop.abort();
  };
}
