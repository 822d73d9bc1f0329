/**
 * What a page on the web and the background say to one another. A page gathers text and shows answers; the names stay in the
 * background, which holds the automaton and the pack. Everything here is plain data that survives JSON: that is how messages travel.
 *
 * A page is not trusted: each request is checked by `lib/lookup/check.ts` before it is answered, and sizes are bounded.
 */
import type { EntityType, Span } from '../model/types';

/** Most UTF-16 units of one block that is scanned; a longer one is cut between sentences, across which no name goes. */
export const MAX_BLOCK = 20_000;
/** Most units of all blocks of one request. */
export const MAX_BATCH = 64_000;
/** No name is longer, in UTF-16 units. */
export const OVERLAP = 120;
/** Units of text around the pointer that a hover sends, at most. */
export const AROUND = 64;
/** Longest selection that is looked up. */
export const MAX_WORDS = 120;
/** Longest selection that is sought as a quote. */
export const MAX_QUOTE = 2_000;

/** What a page asks of the background, by `kind`. */
export type Ask =
  /** How the script that has just come into this frame is to behave. */
  | { readonly kind: 'hello' }
  /** Which names stand in these texts. */
  | { readonly kind: 'scan'; readonly blocks: readonly string[] }
  /** The longest name around a place of a text of at most {@link AROUND} units. */
  | { readonly kind: 'at'; readonly text: string; readonly offset: number }
  /** What these words name, or else what is near. */
  | { readonly kind: 'words'; readonly text: string }
  /** The card of an entity that an earlier answer named. */
  | { readonly kind: 'entity'; readonly entity: number; readonly pack: string }
  /** Where in the pack a stretch of a page stands. */
  | { readonly kind: 'quote'; readonly quote: string; readonly prefix: string; readonly suffix: string }
  /** Bring the rules that colour marks into the frame that asks, for what it is written on. */
  | { readonly kind: 'mark-styles'; readonly ground: 'light' | 'dark' }
  /** Load the card's script into the frame that asks. */
  | { readonly kind: 'card-script' }
  /** Open what a card shows elsewhere. */
  | { readonly kind: 'open'; readonly where: 'panel' | 'explorer' | 'reader'; readonly target: Target }
  /** What the marks of the frame are now; kept for the panel and shown as a count on the icon. */
  | { readonly kind: 'marks'; readonly state: Marks };

export interface Answers {
  readonly hello: Hello;
  readonly scan: Scanned;
  readonly at: LookedUp | null;
  readonly words: LookedUp;
  readonly entity: LookedUp;
  readonly quote: Quoted;
  readonly 'mark-styles': null;
  readonly 'card-script': null;
  readonly open: Opened;
  readonly marks: null;
}

/** What the background or the panel tells a page, by `kind`. */
export type Tell =
  /**
   * Show the card of the words that are selected. `words` are what the browser says is selected, where it says so: they stand in for
   * a selection that a page's script cannot see (in a field, say).
   */
  | { readonly kind: 'look-up-selection'; readonly words: string | null }
  /** Mark every name, or take the marks away. */
  | { readonly kind: 'mark'; readonly on: boolean }
  /** Answer with the marks of this frame. */
  | { readonly kind: 'ask-marks' }
  /**
   * Scroll to an occurrence of an entity: the next or the one before, from the one shown last; where it is to begin anew, the first
   * or the last.
   */
  | { readonly kind: 'go'; readonly entity: number; readonly step: 1 | -1; readonly anew: boolean }
  /** How hovering works here from now on; null where it is off. */
  | { readonly kind: 'hover'; readonly hover: Hover | null };

/** What a frame answers; a frame that has nothing to say answers null. */
export interface Replies {
  /** Whether a card was shown. */
  readonly 'look-up-selection': boolean;
  readonly mark: null;
  readonly 'ask-marks': Marks;
  /** Whether the entity is marked in this frame, so that it was scrolled to. */
  readonly go: boolean;
  readonly hover: null;
}

/** What a script that has come into a frame is told. */
export interface Hello {
  /** How hovering works here; null where it is off. */
  readonly hover: Hover | null;
  /** As the reader has chosen; null to follow browser and page. */
  readonly language: 'zh' | 'en' | null;
  readonly theme: 'light' | 'dark' | null;
}

/** With which key held, or after which rest, a name under the pointer is looked up. */
export type Trigger = 'shift' | 'alt' | 'ctrl' | 'dwell';

export interface Hover {
  readonly trigger: Trigger;
  /** Whether a double-click looks up too. */
  readonly doubleClick: boolean;
}

/** Names found in the blocks of a request. */
export interface Scanned {
  /** Content hash of the pack that answered; null where none is open. */
  readonly pack: string | null;
  /** By block, four numbers per hit: start, end, entity, index of its type in `ENTITY_TYPES`. By start; hits do not overlap. */
  readonly hits: readonly (readonly number[])[];
}

/** How many times each entity is marked in a frame. */
export interface Marks {
  readonly pack: string | null;
  readonly on: boolean;
  /** Units of text scanned so far, of how many. */
  readonly done: number;
  readonly total: number;
  /** Entity and count. */
  readonly counts: readonly (readonly [entity: number, count: number])[];
  /** Entity whose occurrence was scrolled to last, and which of its occurrences, from 1; null before. */
  readonly shown: { readonly entity: number; readonly n: number } | null;
}

/** What a look-up found. `span` is where in the text that was sent, where one was. */
export type LookedUp =
  | { readonly kind: 'known'; readonly pack: string; readonly span: Span | null; readonly card: CardData }
  | {
      readonly kind: 'unknown';
      readonly pack: string;
      readonly words: string;
      readonly near: readonly Named[];
      readonly passages: readonly QuoteData[];
      /** Occurrences in the passages that were read; `whole` where these are all. */
      readonly hits: number;
      readonly whole: boolean;
    }
  /** No pack is kept, or it cannot be read: what to do is said by the card. */
  | { readonly kind: 'no-pack' };

export interface Named {
  readonly entity: number;
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** The variant, or the pinyin, in which it was found, where that is not the name. */
  readonly matched: string | null;
}

/** All that a card shows of an entity, chosen by the background. */
export interface CardData extends Named {
  readonly subtype: string | null;
  /** Every surface, the name too, with its mentions, commonest first, at most 12. */
  readonly variants: readonly { readonly surface: string; readonly count: number }[];
  /** Offices, adoption, effect, superior place: facts of the pack with the words that state them, at most 4. */
  readonly facts: readonly FactData[];
  readonly mentions: number;
  /** In how many articles of how many. */
  readonly articles: number;
  readonly of: number;
  /** Which places say so: the places the articles speak for, most articles first, at most 12. */
  readonly places: readonly { readonly entity: number; readonly name: string; readonly articles: number }[];
  /** How many places articles speak for at all. */
  readonly ofPlaces: number;
  /** Strongest partners by logDice, at most 6. */
  readonly partners: readonly (Named & { readonly passages: number })[];
  /** The passage that tells most. */
  readonly quote: QuoteData | null;
  /** Other entities that the same words name. */
  readonly others: readonly Named[];
}

export interface FactData {
  /** Type of the relation (`holds_office`, `adopted` …) or attribute. */
  readonly type: string;
  /** Whether the entity of the card is the object of the relation. */
  readonly back: boolean;
  readonly text: string;
  readonly date: string | null;
  /** How it stands: `done`, `planned`, `negated`, `former`; none where it holds now. */
  readonly marks: readonly string[];
}

/** A stretch of a passage of the pack, with all that its citation needs. */
export interface QuoteData {
  readonly passage: string;
  readonly article: string;
  /** Of the passage's text: what is shown. */
  readonly span: Span;
  readonly text: string;
  /** Within `text`: what is marked. */
  readonly marks: readonly Span[];
  readonly title: string;
  readonly authors: readonly string[];
  readonly source: string;
  readonly page: number | null;
  readonly date: string | null;
  /** The quote with its citation, in the format chosen last. */
  readonly citation: string;
}

/** Whether a stretch of a page stands in the pack. */
export type Quoted =
  /** Word for word, at one place alone. */
  | { readonly kind: 'found'; readonly pack: string; readonly quote: QuoteData }
  /** Several places have it, or one has nearly it: named, never asserted. */
  | { readonly kind: 'doubt'; readonly pack: string; readonly candidates: readonly QuoteData[] }
  | { readonly kind: 'none' };

/** What is opened: an entity, words, or a spot of the reader. */
export type Target =
  | { readonly entity: string }
  | { readonly words: string }
  | { readonly passage: string; readonly article: string; readonly at: Span };

/** `refused` where the browser wants a gesture of its own; `private` in private windows, from which nothing is carried over. */
export type Opened = 'opened' | 'refused' | 'private';
