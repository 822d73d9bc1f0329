/** Attributes of an entity as rows of words. A pack may hold any JSON: what is not understood is shown plainly, not dropped. */
import type { Attrs, Json } from '../model/types';

export interface Fact {
  readonly key: string;
  readonly values: readonly string[];
}

/** @param nameOf name of the entity of an id, or null where the pack has none */
export function facts(attrs: Attrs, nameOf: (id: string) => string | null): Fact[] {
  return Object.entries(attrs)
    .map(([key, value]) => ({ key, values: wordsOf(value, nameOf) }))
    .filter((fact) => fact.values.length > 0);
}

function wordsOf(value: Json, nameOf: (id: string) => string | null): string[] {
  if (value === null || value === '' || value === false) return [];
  if (typeof value === 'string') return [nameOf(value) ?? value];
  if (Array.isArray(value)) return value.flatMap((one: Json) => wordsOf(one, nameOf));
  if (typeof value === 'object') {
    const parts = Object.values(value).flatMap((one) => wordsOf(one, nameOf));
    return parts.length > 0 ? [parts.join(' ')] : [];
  }
  return [value === true ? '✓' : String(value)];
}
