/** In which articles, and for which places, something is said, and where there is silence. */
import type { Article } from '../../model/types';

export interface Cell {
  /** Indices of the articles the cell stands for: one, or a few neighbours where there are many. */
  readonly articles: readonly number[];
  /** How many of them mention it. */
  readonly mentioned: number;
}

/** Most cells a strip has room for. */
const CELLS = 120;

/** @param within indices of all articles, in reading order */
export function strip(within: readonly number[], mentioned: readonly number[]): Cell[] {
  const set = new Set(mentioned);
  const cells = Math.min(CELLS, within.length);
  return Array.from({ length: cells }, (_, i) => {
    const [from, to] = [Math.floor((i * within.length) / cells), Math.floor(((i + 1) * within.length) / cells)];
    const articles = within.slice(from, to);
    return { articles, mentioned: articles.filter((article) => set.has(article)).length };
  });
}

export interface PlaceSpread {
  /** Number of places whose articles mention it, of how many that have articles. */
  readonly spoken: number;
  readonly all: number;
  /** Entity ids of the places whose articles do not. */
  readonly silent: readonly string[];
}

/** Fewer places than this and the comparison says nothing. */
const WORTH_COMPARING = 3;

/** Which of the places that articles speak for have an article that mentions it; null where too few articles speak for a place. */
export function placeSpread(articles: readonly Article[], mentioned: readonly number[]): PlaceSpread | null {
  const places = new Set(articles.flatMap(({ place }) => (place === null ? [] : [place])));
  if (places.size < WORTH_COMPARING) return null;
  const spoken = new Set(mentioned.map((index) => articles[index]!.place));
  const silent = [...places].filter((place) => !spoken.has(place));
  return { spoken: places.size - silent.length, all: places.size, silent };
}
