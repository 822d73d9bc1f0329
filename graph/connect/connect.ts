import type { Graph } from '../../lib/model/types';
import { edgesOf } from '../../lib/stats/co-occurrence';
import type { Named } from '../resolve/resolve';
import { inOrder } from './order';
import { relationsOf } from './relations';

/** Mentions to edges and relations, every row in its one order. */
export function connect(named: Named): Graph {
  const ordered = inOrder({ ...named, relations: relationsOf(named) });
  return { ...ordered, edges: edgesOf(ordered) };
}
