import { failure, success, type Outcome } from '../../lib/model/finding';
import { fieldOf, recordOf, type Cell } from './records';
import type { Parsed } from './types';

/** Rows of cells by RFC 4180: quoted cells may hold separators, line ends and doubled quotes. */
export function rowsOf(text: string, separator: string): readonly (readonly Cell[])[] {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  for (let i = 0; i <= text.length;) {
    const at: number[] = [];
    const quoted = text[i] === '"';
    if (quoted) i++;
    for (; i < text.length; i++) {
      if (quoted ? text[i] === '"' && text[i + 1] !== '"' : text[i] === separator || /[\r\n]/u.test(text[i]!)) break;
      if (quoted && text[i] === '"') i++;
      at.push(i);
    }
    row.push({ text: at.map((place) => text[place]).join(''), at, end: i });
    if (quoted) i++;
    while (i < text.length && text[i] !== separator && !/[\r\n]/u.test(text[i]!)) i++;
    if (text[i] === separator) {
      i++;
      continue;
    }
    if (row.length > 1 || row[0]!.text !== '') rows.push(row);
    row = [];
    i += text.startsWith('\r\n', i) ? 2 : 1;
  }
  return rows;
}

/** A table with named columns, separated by commas, semicolons or tabs: each row that has text is an article. */
export function parseCsv(text: string, where: string): Outcome<Parsed> {
  const header = /^[^\r\n]*/u.exec(text)![0];
  const separator = [',', '\t', ';'].sort((a, b) => header.split(b).length - header.split(a).length)[0]!;
  const [names = [], ...rows] = rowsOf(text, separator);
  const fields = names.map((name) => fieldOf(name.text));
  if (!fields.includes('text'))
    return failure({ code: 'no-text-column', where, message: 'no column named text (or content, 正文): name one so' });
  const records = rows.flatMap((cells) => {
    const named = new Map(cells.flatMap((cell, i) => (fields[i] ? [[fields[i], cell] as const] : [])));
    return recordOf(named) ?? [];
  });
  return success({ text, title: null, date: null, lines: [], records, pages: null });
}
