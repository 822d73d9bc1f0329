/** Which places contain a place: by division code (GB/T 2260, GB/T 10114), else by where a text says that it lies. */
import type { Overview, RelationRow } from './types';

/** Digits of a full code of a county or above. */
const COUNTY = 6;

/** A division code of six digits or more: 33 is 330000. */
export const fullCode = (code: string): string => code.padEnd(COUNTY, '0');

/** The digits of a code that tell: 330100 is 3301. */
const stem = (code: string): string => (code.length === COUNTY ? code.replace(/(?:00){1,2}$/u, '') : code);

/** Division code that the id of a place holds. */
const codeOf = (id: string): string | null => /@(\d+)$/u.exec(id)?.[1] ?? null;

/**
 * Indices of the places that contain a place, widest first.
 *
 * @param relations those of the entity
 */
export function containers(
  { entities }: Overview,
  entity: number,
  relations: readonly RelationRow[],
): readonly number[] {
  const own = codeOf(entities[entity]!.id);
  const holder =
    own === null
      ? relations.find(({ type, subject, object }) => type === 'located_in' && subject === entity && object !== null)
      : undefined;
  const code = own ?? (holder ? codeOf(entities[holder.object!]!.id) : null);
  if (code === null) return holder ? [holder.object!] : [];
  const digits = stem(code);
  const around: { readonly index: number; readonly length: number }[] = [];
  for (const [index, { id, type }] of entities.entries()) {
    if (type !== 'place' || index === entity) continue;
    const other = codeOf(id);
    if (other === null) continue;
    const shorter = stem(other);
    // The place that holds one without a code is the narrowest of the chain itself.
    if (digits.startsWith(shorter) && (shorter.length < digits.length || own === null))
      around.push({ index, length: shorter.length });
  }
  return around.sort((x, y) => x.length - y.length).map(({ index }) => index);
}
