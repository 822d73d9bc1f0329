import type { Graph } from '../../lib/model/types';
import { edgesOf } from '../../lib/stats/co-occurrence';
import type { Named } from '../resolve/resolve';

/** Mentions to edges and relations. */
export function connect(named: Named): Graph {
  return { ...named, edges: edgesOf(named) };
}
