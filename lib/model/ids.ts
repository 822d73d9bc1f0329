import { ENTITY_TYPES, type EntityType } from './types';

/**
 * The id of an entity, the same in every pack: type, canonical name and, for a place, its administrative code.
 *
 * Readable on purpose: a link or a line of a curation file says what it names.
 *
 * @param code administrative code of a place, where known
 */
export function entityId(type: EntityType, name: string, code?: string | null): string {
  const bare = /\s/u.test(name) ? name.replace(/\s+/gu, '') : name;
  return code ? `${type}:${bare}@${code}` : `${type}:${bare}`;
}

/** What an id says. */
export interface IdParts {
  readonly type: EntityType;
  /** Canonical name without white space. */
  readonly name: string;
  readonly code: string | null;
}

/** What an id says, or null for what is no id: an unknown type, no name, white space. */
export function idParts(id: string): IdParts | null {
  const [, written, name, code] = /^([a-z]+):(\S+?)(?:@(\d+))?$/u.exec(id) ?? [];
  const type = ENTITY_TYPES.find((each) => each === written);
  if (!type || name === undefined) return null;
  return type === 'place' ? { type, name, code: code ?? null } : { type, name: id.slice(type.length + 1), code: null };
}
