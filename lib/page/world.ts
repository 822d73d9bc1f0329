/** How the two scripts of a page find one another: the isolated world's own global object, which no page can see. */
import type { Answers, Ask, LookedUp, Replies, Target, Tell } from '../lookup/protocol';

/** Ask the background; rejects where the extension was updated and no longer hears this page. */
export type Asker = <A extends Ask>(ask: A) => Promise<Answers[A['kind']]>;

/** What a frame does when it is told something. */
export type Listeners = {
  readonly [K in Tell['kind']]: (tell: Extract<Tell, { kind: K }>) => Replies[K] | Promise<Replies[K]>;
};

/** A rectangle of the viewport in CSS pixels: the words that are looked up, which the card never covers. */
export interface Anchor {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Whether the words run from top to bottom. */
  readonly vertical: boolean;
}

/** A card on its way: what was asked is being looked up while its script loads. */
export interface CardRequest {
  readonly anchor: Anchor;
  readonly answer: Promise<LookedUp>;
  /** How it was asked for: one that was hovered goes when the pointer leaves, others stay until they are closed. */
  readonly by: 'hover' | 'selection';
  /** Where the selected words stand on the page, for the offer “this passage is in …”; null where nothing of length is selected. */
  readonly quote: { readonly quote: string; readonly prefix: string; readonly suffix: string } | null;
}

/** The card as `page.js` uses it; `card.js` provides it. */
export interface CardLayer {
  show(request: CardRequest): void;
  close(): void;
  /** Whether a card is open, and whether this event went into it. */
  readonly open: boolean;
  holds(event: Event): boolean;
}

/** What `card.js` needs of `page.js`. */
export interface CardEnvironment {
  readonly ask: Asker;
  openElsewhere(where: 'panel' | 'explorer' | 'reader', target: Target): Promise<Answers['open']>;
  /** Interface language and theme as the reader has chosen, null to follow browser and page. */
  readonly language: 'zh' | 'en' | null;
  readonly theme: 'light' | 'dark' | null;
}

declare global {
  var wenmaiPage: { readonly environment: CardEnvironment; cardArrived(layer: CardLayer): void } | undefined;
}
