import type { Graph } from '../../lib/model/types';
import type { Named } from '../resolve/resolve';

/** Mentions to edges and relations. */
export function connect(named: Named): Graph {
  return { ...named, edges: [] };
}
