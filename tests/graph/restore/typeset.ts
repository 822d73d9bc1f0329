import { linesOf } from '../../../graph/read/lines';
import type { RawDocument } from '../../../graph/read/types';
import type { RestoredDocument } from '../../../graph/restore/types';

/** Set paragraphs in a column of so many characters, the first line of each indented by two, as the lines a PDF gives. */
export function column(paragraphs: readonly string[], characters: number): string {
  const lines: string[] = [];
  for (const paragraph of paragraphs) {
    const units = paragraph.match(/[“‘（《]*(?:[\w.%]+|.)[，。、；：！？”’）》…]*/gu) ?? [];
    let line = '';
    let room = characters - 2;
    for (const unit of units) {
      const width = [...unit].reduce((sum, character) => sum + (/[\w.%]/u.test(character) ? 0.5 : 1), 0);
      if (width > room && line !== '') {
        lines.push(line);
        line = '';
        room = characters;
      }
      line += unit;
      room -= width;
    }
    lines.push(line);
  }
  return lines.join('\n');
}

/** Doubled type: every run of letters, of figures, and every mark twice. */
export const doubled = (text: string): string => text.replace(/[\p{sc=Han}]+|\w+|[^\s]/gu, (run) => run + run);

/** A text file as `read` gives it. */
export function rawText(text: string, uri = 'a.txt'): RawDocument {
  return { uri, format: 'txt', sha256: '0'.repeat(64), title: null, date: null, text, ...linesOf(text) };
}

/** Ranges of passages and furniture in order. */
const ranges = ({ articles, furniture }: RestoredDocument) =>
  [
    ...articles.flatMap(({ passages }) => passages.flatMap(({ source, pieces }) => pieces ?? [source])),
    ...furniture.map(({ source }) => source),
  ].sort((a, b) => a[0] - b[0] || a[1] - b[1]);

/** Places where the ranges do not tile a text of the given length: empty when they do. */
export function faults(document: RestoredDocument, length: number): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let at = 0;
  for (const [start, end] of ranges(document)) {
    if (start !== at || end <= start) found.push([at, start]);
    at = end;
  }
  if (at !== length) found.push([at, length]);
  return found;
}
