/** What a reader is looking at, as one plain value: the address holds it, so reload, back and links restore it. */
import { ENTITY_TYPES, type EntityType, type Span } from '../../model/types';

/** How the middle of the explorer shows the pack. */
export const TABS = ['map', 'list', 'read'] as const;
export type Tab = (typeof TABS)[number];

/** The windows in which two names can meet. */
export const WINDOWS = ['sentence', 'passage', 'article'] as const;
export type Window = (typeof WINDOWS)[number];

/** The measures of association; all but the count are of the passage window. */
export const MEASURES = ['count', 'logDice', 'g2', 'npmi'] as const;
export type Measure = (typeof MEASURES)[number];

export interface View {
  /** First twelve digits of the pack's content hash, or null for the pack that was open last. */
  readonly pack: string | null;
  readonly tab: Tab;
  /** Id of the chosen entity. */
  readonly entity: string | null;
  /** Id of the other end: with `entity` it names an edge. */
  readonly other: string | null;
  /** Id of the article that is read. */
  readonly article: string | null;
  /** Id of the passage to which the reader is scrolled. */
  readonly passage: string | null;
  /** The quote within the passage, where it is not a mention of the chosen entity. */
  readonly at: Span | null;
  /** Words searched for in the text, marked in the reader. */
  readonly words: string | null;
  /** Types that are filtered out, in the order of the legend. */
  readonly hidden: readonly EntityType[];
  readonly window: Window;
  readonly measure: Measure;
  /** Smallest measure that is drawn; null lets the map choose. */
  readonly min: number | null;
}

export const HOME: View = {
  pack: null,
  tab: 'map',
  entity: null,
  other: null,
  article: null,
  passage: null,
  at: null,
  words: null,
  hidden: [],
  window: 'passage',
  measure: 'logDice',
  min: null,
};

/** Digits of the content hash that an address holds: enough to tell the packs of one shelf apart. */
export const HASH_DIGITS = 12;

/** Types in the order of the legend, each once. */
export const inOrder = (types: Iterable<EntityType>): EntityType[] => {
  const set = new Set(types);
  return ENTITY_TYPES.filter((type) => set.has(type));
};
