import { describe, expect, it } from 'vitest';
import { CURATED } from '../../../lib/curation/draft';
import { gather } from '../../../lib/export/exchange';
import { quotesOf } from '../../../lib/export/quote';
import { CONTENT_KINDS } from '../../../lib/model/types';
import { fixtureGraph, fixturePack, fixtureReader } from '../../fixtures/graph';

describe('what is exported', () => {
  it('is the whole graph, each link with its passages, also where the overview holds few links', async () => {
    const pack = fixturePack();
    const graph = fixtureGraph();
    const exchange = await gather(await fixtureReader(pack, 3));
    const id = (index: number) => exchange.nodes.get(index)!.id;
    expect([...exchange.nodes.values()].map((node) => node.id)).toEqual(graph.entities.map((entity) => entity.id));
    const links = exchange.edges.map(({ a, b, passage, logDice, passages }) => {
      const ids = passages.map((index) => exchange.passages.get(index)!.id);
      return { pair: [id(a), id(b)].sort(), passage, logDice, ids };
    });
    const wanted = graph.edges.map(({ a, b, passage, logDice, passages }) => ({
      ...{ pair: [a, b], passage, logDice, ids: [...passages] },
    }));
    const sorted = (rows: typeof links) => rows.sort((x, y) => (x.pair.join() < y.pair.join() ? -1 : 1));
    expect(sorted(links)).toEqual(sorted(wanted));
    expect([...exchange.passages.values()].map((row) => row.id)).toEqual(graph.passages.map((row) => row.id));
    expect(exchange.relations).toHaveLength(graph.relations.length);
    const windows = graph.passages.filter(({ kind }) => CONTENT_KINDS.has(kind)).length;
    expect(exchange.method).toContain(`(${windows} such passages)`);
  });

  it('is a part: its names and links, and the passages that mention them', async () => {
    const reader = await fixtureReader();
    const [edge] = reader.overview.edges;
    const part = { nodes: [edge!.b, edge!.a], edges: [edge!], method: '所见' };
    const exchange = await gather(reader, { part });
    expect([...exchange.nodes.keys()]).toEqual([edge!.a, edge!.b]);
    expect(exchange.edges).toHaveLength(1);
    expect(exchange.edges[0]!.passages).toHaveLength(edge!.passage);
    for (const { mentions } of exchange.passages.values())
      expect(mentions.some(({ entity }) => exchange.nodes.has(entity))).toBe(true);
    for (const { subject, object } of exchange.relations)
      expect(exchange.nodes.has(subject) && (object === null || exchange.nodes.has(object))).toBe(true);
    expect(exchange.method).toContain('A part of the pack: 所见');
  });

  it('says that names were put right by hand', async () => {
    const graph = fixtureGraph();
    const [first, ...rest] = graph.entities;
    const curated = { ...first!, attrs: { ...first!.attrs, [CURATED]: ['rename'] } };
    const exchange = await gather(await fixtureReader(fixturePack({ ...graph, entities: [curated, ...rest] })));
    expect(exchange.method).toContain('Curated: 1 of the names');
    const reader = await fixtureReader();
    const hidden = { ...reader, info: { ...reader.info, changes: 2 } };
    expect((await gather(hidden)).method).toContain('(2 changes), none of those exported here');
    expect((await gather(await fixtureReader())).method).not.toContain('Curated');
  });

  it('tells how far it is, to the end, and stops when told to', async () => {
    const reader = await fixtureReader();
    for (const part of [undefined, { nodes: [0, 1, 2], edges: [], method: '' }]) {
      const steps: (readonly [number, number])[] = [];
      await gather(reader, { part, onProgress: (done, total) => steps.push([done, total]) });
      expect(steps.at(-1)![0]).toBe(steps.at(-1)![1]);
      await expect(gather(reader, { part, signal: AbortSignal.abort() })).rejects.toThrow('abort');
    }
  });

  it('quotes for each link a sentence that holds both names where there is one', async () => {
    const exchange = await gather(await fixtureReader());
    const quote = quotesOf(exchange);
    for (const edge of exchange.edges) {
      const proof = quote(edge)!;
      const rows = edge.passages.map((index) => exchange.passages.get(index)!);
      const row = rows.find(({ text }) => text.includes(proof.quote))!;
      expect(proof.source).toContain(
        exchange.articles[row.article]!.title.replaceAll('《', '〈').replaceAll('》', '〉'),
      );
      expect(proof.quote === row.text).toBe(edge.sentence === 0 || row.sentences.length === 1);
    }
  });
});
