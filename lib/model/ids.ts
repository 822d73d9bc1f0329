import type { EntityType } from './types';

/**
 * The id of an entity, the same in every pack: type, canonical name and, for a place, its administrative code.
 *
 * Readable on purpose: a link or a line of a curation file says what it names.
 *
 * @param code administrative code of a place, where known
 */
export function entityId(type: EntityType, name: string, code?: string | null): string {
  const bare = name.replace(/\s+/gu, '');
  return code ? `${type}:${bare}@${code}` : `${type}:${bare}`;
}
