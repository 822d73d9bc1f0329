import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DOCUMENTS } from '../../fixtures/documents';

const folder = mkdtempSync(join(tmpdir(), 'wenmai-matrix-'));
const wenmai = (...args: string[]) =>
  spawnSync(process.execPath, [resolve('graph/node/bin.mjs'), ...args], { cwd: folder, encoding: 'utf8' });
const matrix = (...args: string[]) => wenmai('matrix', 'p.wenmai', ...args);

beforeAll(() => {
  for (const [name, text] of Object.entries(DOCUMENTS)) writeFileSync(join(folder, name), text);
  const { status, stderr } = wenmai('build', ...Object.keys(DOCUMENTS), '-qo', 'p.wenmai');
  if (status !== 0) throw new Error(stderr);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

interface Json {
  readonly columns: readonly { readonly characters: number }[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly { readonly mentions: number }[] }[];
}

describe('wenmai matrix', () => {
  it('gives the same counts as a table, as JSON and as CSV', () => {
    const args = ['--row', '村庄整治', '--columns', 'article'];
    const { columns, rows } = JSON.parse(matrix(...args, '--json').stdout) as Json;
    expect(rows.map(({ name }) => name)).toEqual(['村庄整治']);
    expect(rows[0]!.cells).toHaveLength(columns.length);
    expect(rows[0]!.cells.some(({ mentions }) => mentions > 0)).toBe(true);
    const csv = matrix(...args, '--csv')
      .stdout.trimEnd()
      .split('\r\n');
    expect(csv.at(-1)).toBe(['村庄整治', ...rows[0]!.cells.map(({ mentions }) => mentions)].join(','));
    const table = matrix(...args)
      .stdout.trimEnd()
      .split('\n');
    expect(table.at(-1)!.split(/\s{2,}/u)).toHaveLength(1 + columns.length);
  });

  it('proves each cell by its words or by what was searched', () => {
    const proofs = JSON.parse(matrix('--row', '村庄整治', '--columns', 'article', '--proof', '--json').stdout) as {
      quotes: { quote: string }[];
      silence: { characters: number; variants: string[] } | null;
    }[];
    expect(proofs.some(({ silence }) => silence !== null)).toBe(true);
    for (const { quotes, silence } of proofs)
      if (silence === null) expect(quotes.every(({ quote }) => quote.includes('村庄整治'))).toBe(true);
      else expect([silence.characters > 0, silence.variants]).toEqual([true, ['村庄整治']]);
  });

  it('says when nothing can be a column, and refuses what makes no sense', () => {
    expect(matrix('--columns', 'village').stdout).toContain('--columns article');
    expect(matrix('--row', ' | ').stderr).toContain('--row wants words');
    expect(matrix('--rows', 'planet').status).toBe(2);
  });
});

describe('wenmai compare', () => {
  const compare = (...args: string[]) => wenmai('compare', 'p.wenmai', ...args);

  it('gives what both sides have and what one has alone, as JSON, CSV and a table', () => {
    const { columns } = JSON.parse(matrix('--row', '整治', '--columns', 'article', '--json').stdout) as {
      columns: { name: string }[];
    };
    const [left, right] = columns.map(({ name }) => name) as [string, string];
    const args = [left, right, '--columns', 'article', '--rows', 'place'];
    const rows = JSON.parse(compare(...args, '--json').stdout) as {
      side: string;
      left: object;
      keyness: { g2: number };
    }[];
    expect(rows.length).toBeGreaterThan(0);
    expect(
      compare(...args, '--csv')
        .stdout.trimEnd()
        .split('\r\n'),
    ).toHaveLength(rows.length + 1);
    expect(
      compare(...args)
        .stdout.trimEnd()
        .split('\n'),
    ).toHaveLength(rows.length + 1);
  });

  it('names what can be compared where a side is not known', () => {
    const { status, stderr } = compare('火星市', '月球市', '--columns', 'article');
    expect(status).not.toBe(0);
    expect(stderr).toContain('no article is called 火星市: give one of');
  });
});
