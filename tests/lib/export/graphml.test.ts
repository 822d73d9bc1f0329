import fc from 'fast-check';
import Graph from 'graphology';
import { parse } from 'graphology-graphml';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Exchange } from '../../../lib/export/exchange';
import { graphml } from '../../../lib/export/graphml';
import { exchanged, hostile, joined, linksOf, RUNS } from './exchanged';

let exchange: Exchange;
beforeAll(async () => void (exchange = await exchanged()));

const read = (of: Exchange) => parse(Graph, joined(graphml(of)));

describe('GraphML, read by graphology-graphml', () => {
  it('keeps names, links, weights, measures, places and proofs', () => {
    const graph = read(exchange);
    for (const node of exchange.nodes.values())
      expect(graph.getNodeAttributes(`n${node.index}`)).toMatchObject({
        ...{ wenmai_id: node.id, label: node.name, type: node.type, mentions: node.mentions, x: node.x, y: node.y },
      });
    const id = (key: string) => graph.getNodeAttribute(key, 'wenmai_id') as string;
    const links = graph.mapEdges((_, { weight }, a, b) => [...[id(a), id(b)].sort(), weight].join('\n'));
    expect(links.sort()).toEqual(linksOf(exchange));
    for (const [i, edge] of exchange.edges.entries()) {
      const { G2, NPMI, quote } = graph.getEdgeAttributes(`e${i}`) as { G2: number; NPMI: number; quote: string };
      expect(Math.abs(G2 - edge.g2) + Math.abs(NPMI - edge.npmi)).toBeLessThan(2e-6);
      expect(quote.length).toBeGreaterThan(0);
    }
    expect(graph.getAttribute('content_hash')).toBe(exchange.contentHash);
    expect(graph.getAttribute('method')).toContain('by presence in passages');
  });

  it('has ids that are XML name tokens, and keeps every name and link whatever the texts hold', () =>
    fc.assert(
      fc.property(hostile(exchange), (of) => {
        const graph = read(of);
        expect([graph.order, graph.size]).toEqual([of.nodes.size, of.edges.length]);
        expect(graph.nodes().every((key) => /^n\d+$/u.test(key))).toBe(true);
      }),
      RUNS,
    ));
});
