import type { Divisions, Lexicon, LexiconRow } from './types';

/** Parse one table: tab-separated, first line the column names, lines that open with `#` and empty lines left out. */
export function parseTable(name: string, text: string): readonly LexiconRow[] {
  const [head, ...lines] = text.split(/\r?\n/u).filter((line) => line !== '' && !line.startsWith('#'));
  const columns = head?.split('\t') ?? [];
  return lines.map((line) => {
    const cells = line.split('\t');
    if (cells.length > columns.length) throw new Error(`lexicon ${name}: more cells than columns in “${line}”`);
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
}

const NO_DIVISIONS: Divisions = { rows: [], villages: () => [] };

/** A lexicon over the texts of its tables and the divisions of the country. */
export function lexiconOf(files: ReadonlyMap<string, string>, divisions: Divisions = NO_DIVISIONS): Lexicon {
  const tables = new Map([...files].map(([name, text]) => [name, parseTable(name, text)]));
  return {
    divisions,
    table(name) {
      const rows = tables.get(name);
      if (!rows) throw new Error(`no lexicon table “${name}”`);
      return rows;
    },
  };
}
