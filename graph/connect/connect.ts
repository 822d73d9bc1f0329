import { inOrder } from '../../lib/model/order';
import type { Graph } from '../../lib/model/types';
import { edgesOf } from '../../lib/stats/co-occurrence';
import type { Lexicon } from '../lexicon/types';
import type { Named } from '../resolve/resolve';
import { relationsOf } from './relations';

/** Mentions to edges and relations, every row in its one order. */
export function connect(named: Named, lexicon: Lexicon): Graph {
  const ordered = inOrder({ ...named, relations: relationsOf(named, lexicon) });
  return { ...ordered, edges: edgesOf(ordered) };
}
