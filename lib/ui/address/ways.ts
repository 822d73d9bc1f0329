import type { Host } from '../host';
import type { Span } from '../../model/types';
import { printAddress } from './address';
import type { Navigator } from './navigator.svelte';
import { HOME } from './view';

/** A place in the text. */
export interface Spot {
  readonly article: string;
  readonly passage: string | null;
  /** The quote within the passage; null for the mentions of what is chosen. */
  readonly at: Span | null;
}

/** Where the links of a card lead: cards are the same in the explorer and in the side panel, their surroundings are not. */
export interface Ways {
  /** Address of the card of an entity, and of an edge. */
  entity(id: string): string;
  edge(a: string, b: string): string;
  /** Address of a spot in the reader, and the way there. */
  spot(to: Spot): string;
  read(to: Spot): void;
  /** Address of the matrix with a row of its own, of this key. */
  row(key: string): string;
}

/** @param words what is marked where a way leads to words, not to mentions of what is chosen */
export function explorerWays(navigator: Navigator, words: string | null = null): Ways {
  const chosen = words === null ? {} : { entity: null, other: null, hits: null };
  const reading = (to: Spot) => ({ ...to, ...chosen, tab: 'read', words }) as const;
  return {
    entity: (entity) => navigator.href({ entity, other: null, also: [], words: null }),
    edge: (entity, other) => navigator.href({ entity, other, words: null }),
    spot: (to) => navigator.href(reading(to)),
    read: (to) => navigator.go(reading(to)),
    row: (key) => {
      const { picked } = navigator.view;
      return navigator.href({ ...inMatrix, picked: [...picked.filter((one) => one !== key), key] });
    },
  };
}

/** What a row of its own stands beside: nothing is open over the matrix. */
const inMatrix = { tab: 'matrix', entity: null, other: null, also: [], hits: null, row: null, across: null } as const;

/** The panel shows cards itself and opens the explorer to read. */
export function panelWays(navigator: Navigator, host: Host, pack: string | null, words: string | null = null): Ways {
  const hash = (to: Spot) => {
    const { entity, other } = navigator.view;
    const marked = words === null ? { entity, other } : { words };
    return printAddress({ ...HOME, ...to, ...marked, pack, tab: 'read' });
  };
  return {
    entity: (entity) => navigator.href({ entity, other: null, words: null }),
    edge: (entity, other) => navigator.href({ entity, other, words: null }),
    spot: (to) => host.explorerUrl(hash(to)),
    read: (to) => void host.openExplorer(hash(to)),
    row: (key) => host.explorerUrl(printAddress({ ...HOME, ...inMatrix, pack, rowsOf: 'picked', picked: [key] })),
  };
}

/** For a link that the page follows by itself: a click with a key held is left to the browser. */
export const plainClick = (go: () => void) => (event: MouseEvent) => {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  go();
};
