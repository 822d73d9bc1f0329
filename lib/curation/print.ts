import type { Change, Curation } from './change';

/** First line of every curation file: what it is, and the version of its grammar. */
export const HEADER = 'wenmai-curation';
export const VERSION = 1;

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\\', '\\\\'],
  ['\t', '\\t'],
  ['\n', '\\n'],
  ['\r', '\\r'],
]);

/** Words as a line holds them: what would break the line is written with a backslash. */
const escaped = (words: string): string => words.replace(/[\\\t\n\r]/gu, (character) => ESCAPES.get(character)!);

/** A change as a line of a curation file, without the line break. */
export function printChange(change: Change): string {
  const { kind, id } = change;
  switch (change.kind) {
    case 'merge':
      return [kind, id, 'into', change.into].join('\t');
    case 'rename':
      return [kind, id, 'to', escaped(change.to)].join('\t');
    case 'retype':
      return [kind, id, 'to', change.to].join('\t');
    case 'hide':
      return [kind, id].join('\t');
    case 'variant':
      return [kind, id, 'add', escaped(change.words)].join('\t');
    case 'split':
      return [kind, id, change.by, escaped(change.words), 'to', change.to].join('\t');
  }
}

/** The one way to write a curation: header, then each line under its comments. */
export const printCuration = ({ entries, closing }: Curation): string =>
  [
    `${HEADER}\t${VERSION}`,
    ...entries.flatMap(({ change, comments }) => [...comments.map((comment) => `#${comment}`), printChange(change)]),
    ...closing.map((comment) => `#${comment}`),
  ]
    .map((line) => `${line}\n`)
    .join('');
