/**
 * What the interface needs of the place it runs in. One adapter for the pages of the extension, one for the plain web page that
 * `npm start` serves; the interface itself touches no browser API beyond the DOM.
 */
import type { CitationFormat } from '../cite/formats';
import type { Marks, Trigger } from '../lookup/protocol';
import type { Finding, Outcome } from '../model/finding';
import type { EntityType } from '../model/types';
import type { SightRecord } from '../pack/records';
import type { PackInfo, PackReader } from '../query/types';

export type Language = 'zh' | 'en';
export type Theme = 'light' | 'dark';

/** How many look-ups are remembered. */
export const RECENT = 8;

/** What the reader has chosen by hand; null follows the system. */
export interface Settings {
  readonly language: Language | null;
  readonly theme: Theme | null;
  /** The format in which a quote was copied last. */
  readonly citation: CitationFormat | null;
  /** Words looked up lately in the search box, newest first; kept here alone. */
  readonly recent: readonly string[];
  /** Types that the reader leaves unmarked. */
  readonly unmarked: readonly EntityType[];
}

export interface ImportProgress {
  /** Records written so far, of how many. */
  readonly done: number;
  readonly total: number;
}

/** How the names of a kept pack were put right: texts of curation files, null for none. */
export interface KeptCuration {
  /** What it was built with. */
  readonly built: string | null;
  /** What readers have added here. */
  readonly own: string | null;
  /** Lines of `own` that do nothing to this pack, and why; `where` is the line. */
  readonly idle: readonly Finding[];
}

/** The packs that are kept. Every change is whole or not at all. */
export interface Library {
  /** Newest first, the sample last. */
  list(): Promise<readonly PackInfo[]>;
  /** Open a kept pack; null where it is gone. */
  open(key: string): Promise<PackReader | null>;
  /** Check the bytes of a pack file and keep it; a damaged or hostile one is refused with findings and changes nothing. */
  add(
    name: string,
    bytes: Uint8Array,
    onProgress?: (progress: ImportProgress) => void,
    signal?: AbortSignal,
  ): Promise<Outcome<PackInfo>>;
  rename(key: string, title: string): Promise<void>;
  /** How a kept pack was put right; null where it is gone. */
  curation(key: string): Promise<KeptCuration | null>;
  /** Put a kept pack right by these lines in place of the reader's own until now; all that is kept of it is made anew from its file. */
  curate(key: string, own: string | null, onProgress?: (progress: ImportProgress) => void): Promise<Outcome<PackInfo>>;
  /** Take a pack off the list; it can be brought back until {@link Library.purge}. */
  remove(key: string): Promise<void>;
  restore(key: string): Promise<void>;
  /** Delete for good what was removed. */
  purge(key: string): Promise<void>;
  /** Bundled packs (the sample, and the one built by `npm start -- FILE…`) that this host brings, kept if new or changed. Findings if one is damaged. */
  syncBundled(onProgress?: (progress: ImportProgress) => void): Promise<readonly Finding[]>;
  /** Keep how the map of a pack is seen first, by the revision that was drawn; nothing happens where that is gone. */
  keepSight(revision: number, sight: SightRecord): Promise<void>;
  /** Which pack was open last, here. */
  current(): Promise<string | null>;
  setCurrent(key: string): Promise<void>;
  /** Told when another page changed the library; gives the way to stop listening. */
  onChange(listener: () => void): () => void;
}

/** A term to look up, handed over by the context menu, the omnibox or a selection. */
export interface LookUp {
  readonly text: string;
  /** Id of the entity that is meant, where a card names it; null where the words are all there is. */
  readonly entity: string | null;
  /** When it was asked, in milliseconds of the epoch; grows with each request, so that the same word can be asked twice. */
  readonly at: number;
}

/** How looking up under the pointer works on the pages that are granted. */
export interface HoverChoices {
  readonly trigger: Trigger;
  readonly doubleClick: boolean;
  /** Whether it rests everywhere. */
  readonly paused: boolean;
  /** Sites on which it rests though they are granted, as match patterns (`https://example.org/*`). */
  readonly off: readonly string[];
}

/** Pages that the reader has granted. */
export interface Grants {
  readonly all: boolean;
  /** Match patterns of single sites. */
  readonly sites: readonly string[];
}

/** The page of the web in the window of the panel. */
export interface PageBeside {
  readonly tab: number;
  /** Match pattern of its site; null as long as the browser does not tell, for the reader has not asked for anything there. */
  readonly site: string | null;
  /** Whether a script of ours may go in now. */
  readonly open: boolean;
  /** Whether its site is granted, alone or with all. */
  readonly granted: boolean;
  /** The marks of all its frames; null where it is not marked. */
  readonly marks: Marks | null;
}

/** What the extension can do on pages of the web. */
export interface Pages {
  /** The page beside, now and whenever it or its marks change; null where there is none. Gives the way to stop listening. */
  follow(listener: (page: PageBeside | null) => void): () => void;
  /**
   * When the icon is clicked beside the open panel: close it, unless the click is awaited here, for it lets us into the page. Gives the
   * way to stop answering.
   */
  answerIcon(awaited: () => boolean): () => void;
  /** Mark every known name of a page, or take the marks away. */
  mark(tab: number, on: boolean): Promise<void>;
  /** Scroll to the next occurrence of an entity, or the one before. */
  go(tab: number, entity: number, step: 1 | -1): Promise<void>;
  hover(): Promise<HoverChoices>;
  changeHover(change: Partial<HoverChoices>): Promise<void>;
  onHover(listener: (choices: HoverChoices) => void): () => void;
  grants(): Promise<Grants>;
  onGrants(listener: () => void): () => void;
  /** Let the browser ask for these patterns; called while a click is handled. Whether it was granted. */
  request(patterns: readonly string[]): Promise<boolean>;
  /** Give these patterns back. */
  giveBack(patterns: readonly string[]): Promise<void>;
  /** Whether the side panel is Firefox's sidebar, which opens and closes by the reader's own gestures alone. */
  readonly inSidebar: boolean;
  /** Patterns of all sites. */
  readonly allSites: readonly string[];
  /** Key of a command of the manifest, as the browser has it now; empty where it has none. */
  keyOf(command: 'mark-page' | 'look-up' | 'pause'): Promise<string>;
}

export interface Host {
  readonly kind: 'extension' | 'web';
  /** Whether the page is in a private window, as far as the browser says. */
  readonly isPrivate: boolean;
  readonly library: Library;
  settings(): Promise<Settings>;
  changeSettings(change: Partial<Settings>): Promise<void>;
  /** Told when settings change in another page; gives the way to stop listening. */
  onSettings(listener: (settings: Settings) => void): () => void;
  /** Address of the explorer showing a view, such as `#entity=…`. */
  explorerUrl(hash: string): string;
  /** Show the explorer at a view: another tab for the panel, this page for the explorer. */
  openExplorer(hash: string): Promise<void>;
  /** What can be done on pages of the web; null on a plain web page, which sees no other. */
  readonly pages: Pages | null;
  /** The last look-up that waits for the panel, then each new one; gives the way to stop listening. */
  onLookUp(listener: (lookUp: LookUp) => void): () => void;
}
