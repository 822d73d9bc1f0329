import type { Anchor } from '../../page/world';
import { dragged, place, type Placement, type Size } from './place';

/** Where the card stands, and whether it stays. */
export class Frame {
  #viewport: () => Size;
  #anchor: Anchor;
  placement = $state.raw<Placement>({ side: 'over', left: 0, width: 0, top: 0, bottom: null, maxHeight: 0 });
  pinned = $state(false);

  constructor(anchor: Anchor, viewport: () => Size) {
    this.#anchor = anchor;
    this.#viewport = viewport;
    this.replace();
  }

  get anchor(): Anchor {
    return this.#anchor;
  }

  /** Stand anew: the viewport has another size. What was dragged stays where it is, inside the viewport. */
  replace(): void {
    const { left, top, width, maxHeight } = this.placement;
    this.placement = this.pinned
      ? dragged({ left, top: top ?? 0 }, { width, height: Math.min(maxHeight, 120) }, this.#viewport())
      : place(this.#anchor, this.#viewport());
  }

  /** Stand where a pinned card stood. */
  standAs({ placement }: Frame): void {
    this.pinned = true;
    this.placement = placement;
  }

  /** The words have moved with the page by so many pixels. */
  scrolled(x: number, y: number): void {
    const { left, right, top, bottom, vertical } = this.#anchor;
    this.#anchor = { left: left + x, right: right + x, top: top + y, bottom: bottom + y, vertical };
    if (!this.pinned) this.placement = place(this.#anchor, this.#viewport());
  }

  /** Pin where it stands, or let go. */
  pin(on: boolean, box: DOMRect): void {
    this.pinned = on;
    if (on) this.moveTo(box.left, box.top, box);
    else this.placement = place(this.#anchor, this.#viewport());
  }

  /** Dragged: pinned from now on. */
  moveTo(left: number, top: number, size: Size): void {
    this.pinned = true;
    this.placement = dragged({ left, top }, size, this.#viewport());
  }
}
