/** Values of packs in Cypher, so that no text can end its literal whichever program reads it. */

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * A string literal (Cypher manual, “Literals”, “Note on string literals”). Some versions read `\uXXXX` before all else, even after a
 * backslash that is escaped itself: there the literal is parted. Lone surrogates, which UTF-8 has not, are replaced.
 */
export const cypherText = (text: string): string =>
  `'${text.replace(/\p{Cs}/gu, '\ufffd').replace(/[\\'\p{Cc}\u2028\u2029]/gu, escape)}'`;

const escape = (sign: string, at: number, text: string): string =>
  sign === '\\' && /u/iu.test(text.charAt(at + 1))
    ? "\\\\' + '"
    : (ESCAPES[sign] ?? `\\u${sign.codePointAt(0)!.toString(16).padStart(4, '0')}`);

export type CypherValue = string | number | null | readonly string[] | { readonly [name: string]: CypherValue };

/** A map literal; what is null is left out, for a property cannot be. */
export function cypherMap(values: { readonly [name: string]: CypherValue }): string {
  const written = Object.entries(values).flatMap(([name, value]) =>
    value === null ? [] : [`${name}: ${cypherValue(value)}`],
  );
  return `{${written.join(', ')}}`;
}

function cypherValue(value: NonNullable<CypherValue>): string {
  if (typeof value === 'string') return cypherText(value);
  if (typeof value === 'number') return String(value);
  return isList(value) ? `[${value.map(cypherText).join(', ')}]` : cypherMap(value);
}

const isList = (value: object): value is readonly string[] => Array.isArray(value);
