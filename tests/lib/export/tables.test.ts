import { beforeAll, describe, expect, it } from 'vitest';
import { edgesCsv, nodesCsv, passagesCsv } from '../../../lib/export/tables';
import { witnesses } from '../../../lib/query/witnesses';
import type { PackReader } from '../../../lib/query/types';
import { fixtureReader } from '../../fixtures/graph';

let pack: PackReader;
beforeAll(async () => {
  pack = await fixtureReader();
});
const lines = (text: string) => text.slice(1).trimEnd().split('\r\n');

describe('the tables', () => {
  it('have a row for each name, in the order given', () => {
    const [header, ...rows] = lines(nodesCsv(pack.overview, [2, 0]));
    expect(header).toBe('id,name,type,subtype,aliases,mentions,articles,community');
    expect(rows.map((row) => row.split(',')[0])).toEqual([2, 0].map((node) => pack.overview.entities[node]!.id));
  });

  it('have a row for each link with its ends and measures', () => {
    const edge = pack.overview.edges[0]!;
    const [header, row] = lines(edgesCsv(pack.overview, [edge]));
    const cells = Object.fromEntries(header!.split(',').map((name, i) => [name, row!.split(',')[i]]));
    expect(cells).toMatchObject({
      source: pack.overview.entities[edge.a]!.id,
      target_name: pack.overview.entities[edge.b]!.name,
      passages: String(edge.passage),
      logDice: String(edge.logDice),
    });
  });

  it('have a row for each passage that proves a link, with the names it holds', async () => {
    const edge = pack.overview.edges.toSorted((x, y) => y.passage - x.passage)[0]!;
    const proving = await witnesses(pack, [edge], null);
    expect(proving).toHaveLength(edge.passage);
    const names = [edge.a, edge.b].map((end) => pack.overview.entities[end]!.name);
    const text = passagesCsv(pack.overview, proving, new Set([edge.a, edge.b]));
    for (const { id } of proving) expect(text).toContain(id);
    expect(names.some((name, i) => text.includes(`${name}；${names[1 - i]}`))).toBe(true);
  });

  it('confine the passages to articles', async () => {
    const edges = pack.overview.edges;
    const proving = await witnesses(pack, edges, [0]);
    expect(new Set(proving.map(({ article }) => article))).toEqual(new Set([0]));
    expect((await witnesses(pack, edges, null)).length).toBeGreaterThan(proving.length);
  });

  it('link to http and https alone', async () => {
    const proving = await witnesses(pack, pack.overview.edges.slice(0, 1), null);
    const at = (uri: string) =>
      passagesCsv(
        { ...pack.overview, documents: pack.overview.documents.map((document) => ({ ...document, uri })) },
        proving,
        new Set(),
      );
    expect(at('https://example.org/a')).toContain('https://example.org/a');
    expect(at('javascript:alert(1)')).not.toContain('javascript');
  });
});
