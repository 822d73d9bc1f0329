import { type Believed, believeOne, keyOf } from '../resolve/overlap';
import type { Candidate, Context } from './types';

/** What has been said of the places of a passage. */
interface Heard {
  /** How many candidates of every type have been heard. */
  size: number;
  /** By range. */
  readonly reasons: Map<number, Candidate[]>;
  readonly believed: Map<number, Believed>;
  places: readonly Believed[];
}

const known = new WeakMap<readonly Candidate[], Heard>();

/** The places of a passage that are believed by what has been found so far, by start, then end; several rules ask, and each time only what is new is weighed. */
export function believedPlaces({ found }: Pick<Context, 'found'>): readonly Believed[] {
  let heard = known.get(found);
  if (!heard) known.set(found, (heard = { size: 0, reasons: new Map(), believed: new Map(), places: [] }));
  const { reasons, believed } = heard;
  const fresh = new Set<number>();
  for (; heard.size < found.length; heard.size++) {
    const candidate = found[heard.size]!;
    if (candidate.type !== 'place') continue;
    const range = keyOf(candidate);
    const same = reasons.get(range);
    if (same) same.push(candidate);
    else reasons.set(range, [candidate]);
    fresh.add(range);
  }
  if (fresh.size === 0) return heard.places;
  for (const range of fresh) {
    const place = believeOne(reasons.get(range)!);
    if (place) believed.set(range, place);
    else believed.delete(range);
  }
  heard.places = [...believed.values()].sort((a, b) => a.start - b.start || a.end - b.end);
  return heard.places;
}
