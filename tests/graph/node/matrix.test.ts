import { describe, expect, it } from 'vitest';
import { DOCUMENTS } from '../../fixtures/documents';
import { withPacks } from './wenmai';

const { wenmai } = withPacks({ p: DOCUMENTS });
const matrix = (...args: string[]) => wenmai('matrix', 'p.wenmai', ...args);

interface Json {
  readonly columns: readonly { readonly characters: number }[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly { readonly mentions: number }[] }[];
}

describe('wenmai matrix', () => {
  it('gives the same counts as a table, as JSON and as CSV', async () => {
    const args = ['--row', '村庄整治', '--columns', 'article'];
    const { columns, rows } = JSON.parse((await matrix(...args, '--json')).stdout) as Json;
    expect(rows.map(({ name }) => name)).toEqual(['村庄整治']);
    expect(rows[0]!.cells).toHaveLength(columns.length);
    expect(rows[0]!.cells.some(({ mentions }) => mentions > 0)).toBe(true);
    const csv = (await matrix(...args, '--csv')).stdout.trimEnd().split('\r\n');
    expect(csv.at(-1)).toBe(['村庄整治', ...rows[0]!.cells.map(({ mentions }) => mentions)].join(','));
    const table = (await matrix(...args)).stdout.trimEnd().split('\n');
    expect(table.at(-1)!.split(/\s{2,}/u)).toHaveLength(1 + columns.length);
  });

  it('proves each cell by its words or by what was searched', async () => {
    const proofs = JSON.parse(
      (await matrix('--row', '村庄整治', '--columns', 'article', '--proof', '--json')).stdout,
    ) as {
      quotes: { quote: string }[];
      silence: { characters: number; variants: string[] } | null;
    }[];
    expect(proofs.some(({ silence }) => silence !== null)).toBe(true);
    for (const { quotes, silence } of proofs)
      if (silence === null) expect(quotes.every(({ quote }) => quote.includes('村庄整治'))).toBe(true);
      else expect([silence.characters > 0, silence.variants]).toEqual([true, ['村庄整治']]);
  });

  it('says when nothing can be a column, and refuses what makes no sense', async () => {
    expect((await matrix('--columns', 'village')).stdout).toContain('--columns article');
    expect((await matrix('--row', ' | ')).stderr).toContain('--row wants words');
    expect((await matrix('--rows', 'planet')).status).toBe(2);
  });
});

describe('wenmai compare', () => {
  const compare = (...args: string[]) => wenmai('compare', 'p.wenmai', ...args);

  it('gives what both sides have and what one has alone, as JSON, CSV and a table', async () => {
    const { columns } = JSON.parse((await matrix('--row', '整治', '--columns', 'article', '--json')).stdout) as {
      columns: { name: string }[];
    };
    const [left, right] = columns.map(({ name }) => name) as [string, string];
    const args = [left, right, '--columns', 'article', '--rows', 'place'];
    const rows = JSON.parse((await compare(...args, '--json')).stdout) as {
      side: string;
      left: object;
      keyness: { g2: number };
    }[];
    expect(rows.length).toBeGreaterThan(0);
    expect((await compare(...args, '--csv')).stdout.trimEnd().split('\r\n')).toHaveLength(rows.length + 1);
    expect((await compare(...args)).stdout.trimEnd().split('\n')).toHaveLength(rows.length + 1);
  });

  it('names what can be compared where a side is not known', async () => {
    const { status, stderr } = await compare('火星市', '月球市', '--columns', 'article');
    expect(status).not.toBe(0);
    expect(stderr).toContain('no article is called 火星市: give one of');
  });
});
