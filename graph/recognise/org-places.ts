import type { Candidate, Context } from './types';

/** Where the places of a passage end and start, for names that open with one. */
export interface PlaceEdges {
  /** By end, the leftmost start of a chain of places that ends there (浙江省 + 台州市 + 路桥区). */
  readonly chainStart: ReadonlyMap<number, number>;
  /** By start, the furthest end of one place. */
  readonly endOf: ReadonlyMap<number, number>;
  /** Ends of places that are believed by themselves. */
  readonly sure: ReadonlySet<number>;
  /** By start, administrative codes of the longest place there; shorter than three characters means a province. */
  readonly codesAt: ReadonlyMap<number, readonly string[]>;
}

/** A short form of a county is doubtful by itself, but the name of a body behind it licenses it; one of a township is not. */
const CREDIBLE = -2.5;

const known = new WeakMap<readonly Candidate[], { size: number; edges: PlaceEdges }>();

const isNamedPlace = ({ type, kind }: Candidate) => type === 'place' && kind === 'name';

/** The edges of the places found so far in a passage; they stay as they are until another is found. */
export function placeEdges({ found }: Context): PlaceEdges {
  const before = known.get(found);
  let since = before?.size ?? 0;
  while (before && since < found.length && !isNamedPlace(found[since]!)) since++;
  if (before && since === found.length) return before.edges;
  const edges = make(found);
  known.set(found, { size: found.length, edges });
  return edges;
}

function make(found: readonly Candidate[]): PlaceEdges {
  const weights = new Map<number, { start: number; end: number; weight: number; codes: readonly string[] }>();
  for (const { type, kind, start, end, weight, codes, evidence } of found) {
    // 农村, 乡村: a kind of place opens no name.
    if (type !== 'place' || kind !== 'name' || evidence === 'village/kind') continue;
    const key = start * 2 ** 26 + end;
    const place = weights.get(key);
    weights.set(key, { start, end, weight: weight + (place?.weight ?? 0), codes: codes ?? place?.codes ?? [] });
  }
  const places = [...weights.values()]
    .filter(({ weight }) => weight >= CREDIBLE)
    .sort((a, b) => a.end - b.end || a.start - b.start);
  const chainStart = new Map<number, number>();
  const endOf = new Map<number, number>();
  const codesAt = new Map<number, readonly string[]>();
  for (const { start, end, codes } of places) {
    const from = Math.min(chainStart.get(start) ?? start, chainStart.get(end) ?? Infinity);
    chainStart.set(end, from);
    endOf.set(start, end);
    codesAt.set(start, codes);
  }
  const sure = new Set(places.filter(({ weight }) => weight > 0).map(({ end }) => end));
  return { chainStart, endOf, codesAt, sure };
}
