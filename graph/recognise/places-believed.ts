import { believe, type Believed } from '../resolve/overlap';
import type { Candidate, Context } from './types';

const known = new WeakMap<readonly Candidate[], { readonly size: number; readonly places: readonly Believed[] }>();

/** The places of a passage that are believed by what has been found so far; several rules ask, and they stay as they are until another is found. */
export function believedPlaces({ found }: Pick<Context, 'found'>): readonly Believed[] {
  const before = known.get(found);
  let since = before?.size ?? 0;
  while (before && since < found.length && found[since]!.type !== 'place') since++;
  if (before && since === found.length) return before.places;
  const places = believe(found.filter(({ type }) => type === 'place'));
  known.set(found, { size: found.length, places });
  return places;
}
