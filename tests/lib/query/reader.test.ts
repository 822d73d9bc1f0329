import { describe, expect, it } from 'vitest';
import { CONTENT_KINDS } from '../../../lib/model/types';
import { cut } from '../../../lib/pack/cut';
import { MemoryRecords } from '../../../lib/pack/memory';
import type { RecordSource } from '../../../lib/pack/records';
import { openPack } from '../../../lib/query/reader';
import { fixtureInfo, fixturePack } from '../../fixtures/graph';

const pack = fixturePack();
const { graph } = pack;
const open = () => openPack(fixtureInfo(pack), new MemoryRecords(cut(pack)));
const indexOf = (name: string) => graph.entities.findIndex((entity) => entity.name === name);

describe('openPack', () => {
  it('reads the overview and nothing else', async () => {
    const asked: string[] = [];
    const records = new MemoryRecords(cut(pack));
    const source: RecordSource = {
      get: (store, key) => (asked.push(store), records.get(store, key)),
      getMany: (store, keys) => (asked.push(store), records.getMany(store, keys)),
    };
    await openPack(fixtureInfo(pack), source);
    expect(asked).toEqual(['overview']);
  });

  it('says that a kept pack has lost its overview', async () => {
    await expect(openPack(fixtureInfo(pack), new MemoryRecords([]))).rejects.toThrow('lost its overview');
  });

  it('finds entities by id', async () => {
    const reader = await open();
    for (const [i, { id }] of graph.entities.entries()) expect(reader.indexOf(id)).toBe(i);
    expect(reader.indexOf('place:nowhere')).toBeNull();
  });
});

describe('an opened pack', () => {
  it('gives an entity with its surfaces, passages and relations', async () => {
    const huzhou = await (await open()).entity(indexOf('湖州市'));
    expect(huzhou.surfaces).toEqual([
      { surface: '湖州', count: 5 },
      { surface: '湖州市', count: 1 },
    ]);
    const of = graph.relations.filter(({ subject, object }) =>
      [subject, object].includes(graph.entities[indexOf('湖州市')]!.id),
    );
    expect(of.map(({ type }) => type)).toEqual(expect.arrayContaining(['implements', 'target']));
    expect(huzhou.relations.map(({ type }) => type)).toEqual(of.map(({ type }) => type));
    expect(huzhou.evidence).toEqual([{ evidence: 'gazetteer/fixture', count: 6 }]);
    const holding = graph.mentions.filter(({ entity }) => entity === graph.entities[indexOf('湖州市')]!.id);
    expect(huzhou.passages.map((p) => graph.passages[p]!.id)).toEqual([...new Set(holding.map((m) => m.passage))]);
  });

  it('gives every edge of the graph with the passages and the table that prove it, from both ends', async () => {
    const reader = await open();
    const windows = graph.passages.filter(({ kind }) => CONTENT_KINDS.has(kind)).length;
    for (const edge of graph.edges) {
      const [a, b] = [reader.indexOf(edge.a)!, reader.indexOf(edge.b)!];
      const detail = await reader.edge(a, b);
      expect(detail?.passages.map((p) => graph.passages[p]!.id)).toEqual(edge.passages);
      expect(detail).toMatchObject({ passage: edge.passage, sentence: edge.sentence, logDice: edge.logDice });
      expect(detail!.table.reduce((sum, cell) => sum + cell, 0)).toBe(windows);
      expect(detail!.table[0]).toBe(edge.passage);
      expect(await reader.edge(b, a)).toMatchObject({ a: detail!.a, b: detail!.b, passages: detail!.passages });
    }
  });

  it('has no edge between names that never meet, nor of an entity with itself', async () => {
    const reader = await open();
    expect(await reader.edge(indexOf('苏轼'), indexOf('陈嵘'))).toBeNull();
    expect(await reader.edge(indexOf('湖州市'), indexOf('湖州市'))).toBeNull();
  });

  it('gives the passages of an article in reading order', async () => {
    const reader = await open();
    for (const [i, { id }] of graph.articles.entries())
      expect((await reader.article(i)).map((p) => p.id)).toEqual(
        graph.passages.filter(({ article }) => article === id).map((p) => p.id),
      );
  });

  it('gives every passage in reading order, and of each its article', async () => {
    const reader = await open();
    const ids: string[] = [];
    for await (const rows of reader.allPassages())
      for (const { id, passage, article } of rows) {
        ids.push(id);
        expect(reader.articleOf(passage)).toBe(article);
      }
    expect(ids).toEqual(graph.passages.map(({ id }) => id));
  });

  it('gives every relation once, in reading order', async () => {
    const reader = await open();
    const rows = await reader.allRelations();
    const key = (...parts: unknown[]) => JSON.stringify(parts);
    const name = (index: number | null) => (index === null ? null : graph.entities[index]!.id);
    expect(
      rows.map((row) => key(row.type, name(row.subject), name(row.object), row.value, row.start, row.passage)).sort(),
    ).toEqual(
      graph.relations
        .map(({ type, subject, object, value, start, passage }) =>
          key(
            ...[type, subject, object, value, start],
            graph.passages.findIndex(({ id }) => id === passage),
          ),
        )
        .sort(),
    );
    for (const [i, row] of rows.entries()) if (i > 0) expect(row.passage).toBeGreaterThanOrEqual(rows[i - 1]!.passage);
    await expect(reader.allRelations(AbortSignal.abort())).rejects.toThrow();
  });

  it('gives passages in the order asked for', async () => {
    const reader = await open();
    expect((await reader.passages([30, 2, 30])).map(({ passage }) => passage)).toEqual([30, 2, 30]);
    await expect(reader.passages([9999])).rejects.toThrow('passage 9999');
  });

  it('searches the text, at most so many, and stops when told to', async () => {
    const reader = await open();
    const holding = graph.passages.filter(({ text }) => text.includes('账')).map(({ id }) => id);
    expect((await reader.searchText('账', 99)).map(({ id }) => id)).toEqual(holding);
    expect(await reader.searchText('账', 2)).toHaveLength(2);
    expect(await reader.searchText('', 9)).toEqual([]);
    await expect(reader.searchText('账', 9, AbortSignal.abort())).rejects.toThrow();
  });

  it('counts every place of words', async () => {
    const reader = await open();
    const holding = graph.passages.flatMap(({ text }, i) => (text.includes('账') ? [i] : []));
    const hits = graph.passages.reduce((sum, { text }) => sum + text.split('账').length - 1, 0);
    expect(await reader.findText('账')).toEqual({ passages: holding, hits });
    expect(await reader.findText('')).toEqual({ passages: [], hits: 0 });
    await expect(reader.findText('账', AbortSignal.abort())).rejects.toThrow();
  });
});
