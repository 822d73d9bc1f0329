import { failure, success, type Finding, type Outcome } from '../../lib/model/finding';
import { fieldOf, recordOf, type Cell } from './records';
import type { Parsed, RawRecord } from './types';

/** The strings of a line of JSON: where each stands, quotes included. A flat object's strings are its keys and values by turns. */
const STRING = /"(?:[^"\\]|\\.)*"/gu;

/** The places of the code units of a JSON string that begins with its quote at `start`. */
function placesOf(literal: string, start: number): readonly number[] {
  return [...literal.slice(1, -1).matchAll(/\\u[0-9a-f]{4}|\\.|[^\\]/giu)].flatMap((match) =>
    Array.from({ length: match[0].startsWith('\\') ? 1 : match[0].length }, (_, i) => start + 1 + match.index + i),
  );
}

/** The named cells of a line that holds a flat object. */
function cellsOf(source: string, start: number, row: Readonly<Record<string, unknown>>): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  const strings = [...source.matchAll(STRING)];
  for (const [name, value] of Object.entries(row)) {
    const field = fieldOf(name);
    if (field === null) continue;
    const text = Array.isArray(value) ? value.join('、') : typeof value === 'string' ? value : '';
    const key = strings.findIndex(
      (match) => JSON.parse(match[0]) === name && /^\s*:/u.test(source.slice(match.index + match[0].length)),
    );
    const literal = strings[key + 1];
    const own = literal && typeof value === 'string' && JSON.parse(literal[0]) === value;
    const at = own ? placesOf(literal[0], start + literal.index) : Array.from(text, () => start);
    cells.set(field, { text, at, end: own ? start + literal.index + literal[0].length - 1 : start });
  }
  return cells;
}

/** JSON Lines with named fields: each object that has text is an article. A line that is none, or holds half a character, is a finding. */
export function parseJsonLines(text: string, where: string): Outcome<Parsed> {
  const records: RawRecord[] = [];
  const findings: Finding[] = [];
  let number = 0;
  for (const { 0: source, index } of text.matchAll(/[^\r\n]+/gu)) {
    number++;
    const at = `${where}:${number}`;
    let row: unknown;
    try {
      row = JSON.parse(source);
    } catch {
      findings.push({ code: 'no-json', where: at, message: 'not a line of JSON: write one object a line' });
      continue;
    }
    if (typeof row !== 'object' || row === null || Array.isArray(row)) {
      findings.push({ code: 'no-object', where: at, message: 'not an object: write {"title": …, "text": …}' });
      continue;
    }
    const record = recordOf(cellsOf(source, index, row as Record<string, unknown>));
    if (record?.lines.some((line) => /[\uD800-\uDFFF]/u.test(line.text)))
      findings.push({ code: 'half-character', where: at, message: 'an unpaired surrogate: write the character whole' });
    else if (record) records.push(record);
  }
  if (findings.length > 0) return failure(...findings.slice(0, 20));
  if (records.length === 0)
    return failure({ code: 'no-text-column', where, message: 'no field named text (or content, 正文): name one so' });
  return success({ text, title: null, date: null, lines: [], records, pages: null });
}
