/** What a reader is looking at, as one plain value: the address holds it, so reload, back and links restore it. */
import { ENTITY_TYPES, type EntityType, type Span } from '../../model/types';
import type { Course } from '../../query/drift/drift';
import type { FigureKind } from '../../query/targets/figures';
import { NOTHING_ASKED, type Asked } from './asked';

/** How the middle of the explorer shows the pack. */
export const TABS = ['map', 'list', 'read', 'matrix', 'compare', 'targets', 'time'] as const;
export type Tab = (typeof TABS)[number];

/** The windows in which two names can meet. */
export const WINDOWS = ['sentence', 'passage', 'article'] as const;
export type Window = (typeof WINDOWS)[number];

/** The measures of association; all but the count are of the passage window. */
export const MEASURES = ['count', 'logDice', 'g2', 'npmi'] as const;
export type Measure = (typeof MEASURES)[number];

/** Levels and kinds of places (their subtypes), from the widest. */
export const PLACE_LEVELS = [
  'country',
  'province',
  'city',
  'county',
  'township',
  'village',
  'region',
  'natural',
  'site',
] as const;
export type PlaceLevel = (typeof PLACE_LEVELS)[number];

/** How many steps the network around one name reaches. */
export const DEPTHS = ['1', '2'] as const;
export type Depth = (typeof DEPTHS)[number];

/** The ways of a path, strongest first. */
export const PATH_WAYS = ['1', '2', '3'] as const;
export type PathWay = (typeof PATH_WAYS)[number];

/** Whether what has a date is shown, or what became of formulations since another pack; and how long a line is. */
export const OVER_TIME = ['line', 'drift'] as const;
export type OverTime = (typeof OVER_TIME)[number];
export const TIME_SCALES = ['year', 'month'] as const;
export type TimeScale = (typeof TIME_SCALES)[number];

/** What the list lists. */
export const ROWS = ['names', 'edges'] as const;
export type Rows = (typeof ROWS)[number];

/** A name that the reader has fixed: it stays on the map whatever the filters, at this place. */
export interface Pin {
  readonly id: string;
  /** Whole units of the map. */
  readonly x: number;
  readonly y: number;
}

/** Which names and edges count, on the map and in the list. */
export interface Filters {
  /** Types that are filtered out, in the order of the legend. */
  readonly hidden: readonly EntityType[];
  /** Levels of places that are filtered out, widest first. */
  readonly levels: readonly PlaceLevel[];
  readonly window: Window;
  readonly measure: Measure;
  /** Smallest measure that is drawn; null lets the map choose. */
  readonly min: number | null;
  /** Smallest number of windows in which two names meet; null for the rule of the map. */
  readonly count: number | null;
  /** Smallest number of mentions of a name. */
  readonly mentions: number | null;
  /** Column of the magazine to which all counts are confined. */
  readonly column: string | null;
  /** Id of the document to which all counts are confined. */
  readonly document: string | null;
  /** Ids of the only names that are shown; empty for all. */
  readonly only: readonly string[];
  /** Ids of names that the reader took off the map. */
  readonly removed: readonly string[];
}

export interface View extends Filters, Asked {
  /** First twelve digits of the pack's content hash, or null for the pack that was open last. */
  readonly pack: string | null;
  readonly tab: Tab;
  /** Id of the chosen entity. */
  readonly entity: string | null;
  /** Id of the other end: with `entity` it names an edge. */
  readonly other: string | null;
  /** Ids of further entities chosen with `entity`. */
  readonly also: readonly string[];
  /** Id of the article that is read. */
  readonly article: string | null;
  /** Id of the passage to which the reader is scrolled. */
  readonly passage: string | null;
  /** The quote within the passage, where it is not a mention of the chosen entity. */
  readonly at: Span | null;
  /** Words searched for in the text, marked in the reader. */
  readonly words: string | null;
  /** Words of which every occurrence is listed over the page. */
  readonly hits: string | null;
  /** Id of the entity whose network alone is drawn, and how far it reaches. */
  readonly centre: string | null;
  readonly depth: Depth;
  readonly pinned: readonly Pin[];
  /** Ids of names whose strongest neighbours are drawn besides. */
  readonly expanded: readonly string[];
  /** Ids of the ends of a path; the second is null until the reader has chosen it. */
  readonly path: readonly [from: string, to: string | null] | null;
  /** Which of its ways is shown. */
  readonly way: PathWay;
  /** Whether communities lie over the map. */
  readonly communities: boolean;
  readonly rows: Rows;
  /** Column by which the list is sorted, with a minus sign in front for the other direction; null for its default. */
  readonly sort: string | null;
  /** Whether what is aimed at or what is reported is compared, and the key of its indicator; null for the first. */
  readonly figures: FigureKind;
  readonly indicator: string | null;
  readonly over: OverTime;
  readonly scale: TimeScale;
  /** First digits of the content hash of the pack since which drift is told, and the only course that is listed. */
  readonly against: string | null;
  readonly course: Course | null;
  /** Whether cards count over the whole pack where the map keeps to a part of it. */
  readonly whole: boolean;
}

export const NO_FILTERS: Filters = {
  hidden: [],
  levels: [],
  window: 'passage',
  measure: 'logDice',
  min: null,
  count: null,
  mentions: null,
  column: null,
  document: null,
  only: [],
  removed: [],
};

export const HOME: View = {
  ...NO_FILTERS,
  ...NOTHING_ASKED,
  pack: null,
  tab: 'map',
  entity: null,
  other: null,
  also: [],
  article: null,
  passage: null,
  at: null,
  words: null,
  hits: null,
  centre: null,
  depth: '1',
  pinned: [],
  expanded: [],
  path: null,
  way: '1',
  communities: false,
  rows: 'names',
  sort: null,
  figures: 'target',
  indicator: null,
  over: 'line',
  scale: 'year',
  against: null,
  course: null,
  whole: false,
};

/** Digits of the content hash that an address holds: enough to tell the packs of one shelf apart. */
export const HASH_DIGITS = 12;

/** Types in the order of the legend, each once. */
export const inOrder = (types: Iterable<EntityType>): EntityType[] => {
  const set = new Set(types);
  return ENTITY_TYPES.filter((type) => set.has(type));
};

/** The view of another pack: what names nothing of the first is kept. */
export function inPack(pack: string | null, view: View): View {
  const { tab, hidden, levels, window, measure, communities, rows, rowsOf, voice, cell, rowOrder, columnOrder } = view;
  const looking = { tab, hidden, levels, window, measure, communities, rows, figures: view.figures, over: view.over };
  return { ...HOME, pack, ...looking, rowsOf, voice, cell, rowOrder, columnOrder };
}

/** The view without what makes no sense: the other end of no edge, the depth of no network, one of the ways of no path, the whole of what is no part. */
export function sound(view: View): View {
  const { entity, other, centre, also, path, column, document } = view;
  const edge = entity !== null && other !== null;
  return {
    ...view,
    other: edge ? other : null,
    also: entity === null || edge ? [] : also.filter((id) => id !== entity),
    depth: centre === null ? HOME.depth : view.depth,
    way: path === null || path[1] === null ? HOME.way : view.way,
    whole: view.whole && (column !== null || document !== null),
  };
}

/** All that is chosen: the entity first, then those chosen with it. */
export const chosenIds = ({ entity, also }: View): readonly string[] => (entity === null ? [] : [entity, ...also]);

/** The choice after one of `ids` more. */
export function choosing(ids: readonly string[]): Pick<View, 'entity' | 'other' | 'also' | 'words'> {
  const [entity = null, ...also] = new Set(ids);
  return { entity, other: null, also, words: null };
}
