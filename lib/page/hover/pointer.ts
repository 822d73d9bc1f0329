import type { Hover } from '../../lookup/protocol';
import { anchorFor, Finder } from './finder';
import { isHeld, isTyped, setsOff } from './trigger';
import { aroundOf } from '../caret/around';
import { characterAt } from '../caret/character';
import type { Cards } from '../cards';
import { selectedIn } from '../selection';
import { isWriting } from '../writing';
import type { Anchor, Asker } from '../world';

/** The pointer rests after so long, in milliseconds. */
const REST = 150;
/** Who has pressed a key is typing for so long, in milliseconds. */
const TYPING = 1_000;
/** The pointer is still at the words within so many CSS pixels. */
const SLACK = 1;

const isIn = ({ left, top, right, bottom }: Anchor, x: number, y: number) =>
  x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK;

/** Looks up what is under the pointer, while its trigger is held, and what is double-clicked. Only what the reader does counts. */
export class Pointer {
  readonly #stop = new AbortController();
  readonly #finder: Finder;
  #spot: { readonly x: number; readonly y: number } | null = null;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #typed = -Infinity;
  /** Where the words of the card are that was shown last. */
  #anchor: Anchor | null = null;
  #said = false;

  constructor(
    private readonly hover: Hover,
    private readonly ask: Asker,
    private readonly cards: Cards,
  ) {
    this.#finder = new Finder(ask, ({ answer, anchor }) => {
      // That there is no pack is said once, not at each character.
      if (answer.kind !== 'known' && this.#said) return;
      this.#said ||= answer.kind !== 'known';
      this.#anchor = anchor;
      cards.show({ anchor, answer: Promise.resolve(answer), by: 'hover', quote: null });
    });
    this.#listen('pointermove', (event) => this.#moved(event));
    this.#listen('keydown', (event) => this.#pressed(event));
    for (const type of ['pointerdown', 'scroll', 'blur'] as const) this.#listen(type, () => this.#leave());
    if (hover.doubleClick) this.#listen('dblclick', (event) => void this.#clicked(event));
  }

  stop(): void {
    this.#leave();
    this.#stop.abort();
  }

  #listen<K extends keyof WindowEventMap>(type: K, act: (event: WindowEventMap[K]) => void): void {
    window.addEventListener(type, (event) => event.isTrusted && act(event), {
      capture: true,
      passive: true,
      signal: this.#stop.signal,
    });
  }

  #leave(): void {
    clearTimeout(this.#rest);
    this.#anchor = null;
    this.#finder.want(null);
  }

  #moved(event: PointerEvent): void {
    clearTimeout(this.#rest);
    const { clientX: x, clientY: y, buttons, pointerType, timeStamp } = event;
    this.#spot = { x, y };
    // While something is dragged or selected, and from the card, nothing is looked up.
    if (pointerType === 'touch' || buttons !== 0 || timeStamp - this.#typed < TYPING || this.cards.holds(event))
      return this.#finder.want(null);
    const { trigger } = this.hover;
    if (!isHeld(trigger, event)) return this.#finder.want(null);
    if (trigger === 'dwell') this.#rest = setTimeout(() => this.#look(), REST);
    else this.#look();
  }

  #pressed(event: KeyboardEvent): void {
    if (isTyped(event)) this.#typed = event.timeStamp;
    else if (setsOff(this.hover.trigger, event) && !event.repeat && !isWriting(document)) {
      // Pressed anew, it asks anew, for a card that was closed over the same word too.
      this.#finder.want(null);
      this.#look();
    }
  }

  #look(): void {
    const spot = this.#spot;
    if (!spot || (this.cards.open && this.#anchor && isIn(this.#anchor, spot.x, spot.y))) return;
    this.#finder.want(spot);
  }

  async #clicked({ clientX: x, clientY: y }: MouseEvent): Promise<void> {
    const character = characterAt(document, x, y);
    const around = character && aroundOf(character);
    if (!around) return;
    const selected = selectedIn(document, null);
    const { text, offset } = around;
    const answer = await this.ask({ kind: 'at', text, offset }).catch(() => null);
    const anchor = answer && anchorFor(answer, around);
    if (anchor) this.cards.show({ anchor, answer: Promise.resolve(answer), by: 'selection', quote: null });
    else if (selected && /[\p{L}\p{N}]/u.test(selected.words))
      this.cards.show({
        anchor: selected.anchor,
        answer: this.ask({ kind: 'words', text: selected.words }),
        by: 'selection',
        quote: null,
      });
  }
}
