import fc from 'fast-check';
import Graph from 'graphology';
import { parse } from 'graphology-gexf';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Exchange } from '../../../lib/export/exchange';
import { gexf } from '../../../lib/export/gexf';
import { exchanged, hostile, joined, linksOf, RUNS } from './exchanged';

let exchange: Exchange;
beforeAll(async () => void (exchange = await exchanged()));

const read = (of: Exchange) => parse(Graph, joined(gexf(of)));

describe('GEXF, read by graphology-gexf', () => {
  it('keeps names, links, weights, measures, places and proofs', () => {
    const graph = read(exchange);
    expect(graph.type).toBe('undirected');
    expect(graph.nodes()).toEqual([...exchange.nodes.values()].map(({ id }) => id));
    const node = [...exchange.nodes.values()].find(({ aliases }) => aliases.length > 0)!;
    expect(graph.getNodeAttributes(node.id)).toMatchObject({
      ...{ label: node.name, type: node.type, mentions: node.mentions, articles: node.articles, x: node.x, y: -node.y },
      aliases: node.aliases.join('；'),
    });
    const links = graph.mapEdges((_, { weight }, a, b) => [...[a, b].sort(), weight].join('\n'));
    expect(links.sort()).toEqual(linksOf(exchange));
    const [edge] = exchange.edges;
    const attributes = graph.getEdgeAttributes(exchange.nodes.get(edge!.a)!.id, exchange.nodes.get(edge!.b)!.id);
    expect(attributes['logDice']).toBeCloseTo(edge!.logDice, 5);
    expect(String(attributes['passage_ids']).split('；')).toHaveLength(edge!.passage);
    expect([...exchange.passages.values()].some(({ text }) => text.includes(attributes['quote'] as string))).toBe(true);
    expect(graph.getAttribute('description')).toContain('logDice = 14 + log2');
    expect(graph.getAttribute('keywords')).toBe(exchange.contentHash);
  });

  it('keeps every name and link whatever the texts hold', () =>
    fc.assert(
      fc.property(hostile(exchange), (of) => {
        const graph = read(of);
        expect(graph.order).toBe(of.nodes.size);
        expect(graph.size).toBe(of.edges.length);
        const labels = graph.mapNodes((_, { label }) => label as string);
        const written = (text: string) =>
          text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
        expect(labels).toEqual([...of.nodes.values()].map(({ name }) => written(name)));
      }),
      RUNS,
    ));
});
