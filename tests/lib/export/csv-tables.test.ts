import fc from 'fast-check';
import papaparse from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { csvTables } from '../../../lib/export/csv-tables';
import type { Exchange } from '../../../lib/export/exchange';
import { exchanged, hostile, joined, RUNS } from './exchanged';

let exchange: Exchange;
beforeAll(async () => void (exchange = await exchanged()));

/** Rows of each table. */
const read = (of: Exchange) =>
  Object.fromEntries(
    [...csvTables(of)].map(([name, pieces]) => {
      const { data, errors } = papaparse.parse<Record<string, string>>(joined(pieces).replace(/^\ufeff/u, ''), {
        header: true,
        skipEmptyLines: true,
      });
      expect(errors).toEqual([]);
      return [name, data];
    }),
  );
const sum = (of: readonly { readonly passage: number }[]) => of.reduce((total, { passage }) => total + passage, 0);

describe('CSV tables, read by Papa Parse', () => {
  it('hold names, links, every passage of every link, relations, and how they were made', () => {
    const tables = read(exchange);
    const { nodes, edges, passages, relations } = exchange;
    expect(tables['names.csv']!.map(({ id }) => id)).toEqual([...nodes.values()].map(({ id }) => id));
    expect(tables['links.csv']!.map((row) => [row['source'], row['target'], Number(row['passages'])])).toEqual(
      edges.map(({ a, b, passage }) => [nodes.get(a)!.id, nodes.get(b)!.id, passage]),
    );
    expect(tables['link-passages.csv']).toHaveLength(sum(edges));
    for (const row of tables['link-passages.csv']!) {
      const found = [...passages.values()].find(({ id }) => id === row['passage'])!;
      expect(row['text']).toBe(found.text);
    }
    expect(tables['passages.csv']).toHaveLength(passages.size);
    expect(tables['relations.csv']!.map(({ type, quote }) => [type, quote])).toEqual(
      relations.map(({ type, passage, start, end }) => [type, passages.get(passage)!.text.slice(start, end)]),
    );
    expect(tables['about.csv']!.find(({ field }) => field === 'content_hash')!['value']).toBe(exchange.contentHash);
  });

  it('keep every row whatever the texts hold', () =>
    fc.assert(
      fc.property(hostile(exchange), (of) => {
        const tables = read(of);
        expect(tables['names.csv']).toHaveLength(of.nodes.size);
        expect(tables['links.csv']).toHaveLength(of.edges.length);
        expect(tables['link-passages.csv']).toHaveLength(sum(of.edges));
        expect(tables['relations.csv']).toHaveLength(of.relations.length);
      }),
      RUNS,
    ));
});
