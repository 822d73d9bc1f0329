/** A name from a table of the catalogue; a word that a newer pack brings is shown as it is. */
export const nameIn = (table: Readonly<Record<string, string>>, key: string): string =>
  Object.hasOwn(table, key) ? table[key]! : key.replaceAll('_', ' ');
