import cytoscape from 'cytoscape';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { cytoscapeJson } from '../../../lib/export/cytoscape';
import type { Exchange } from '../../../lib/export/exchange';
import { exchanged, hostile, joined, linksOf, RUNS } from './exchanged';

let exchange: Exchange;
beforeAll(async () => void (exchange = await exchanged()));

function read(of: Exchange) {
  const { elements, data } = JSON.parse(joined(cytoscapeJson(of))) as cytoscape.CytoscapeOptions;
  return cytoscape({ elements, data, headless: true, layout: { name: 'preset' } } as cytoscape.CytoscapeOptions);
}
const linksIn = (cy: cytoscape.Core) =>
  cy.edges().map((edge) => [...[edge.source().id(), edge.target().id()].sort(), edge.data('weight')].join('\n'));

describe('Cytoscape JSON, read by Cytoscape.js', () => {
  it('keeps names, links, weights, measures, places and proofs', () => {
    const cy = read(exchange);
    for (const node of exchange.nodes.values()) {
      const read = cy.getElementById(node.id);
      expect(read.position()).toEqual({ x: node.x, y: node.y });
      expect(read.data()).toMatchObject({ name: node.name, type: node.type, mentions: node.mentions });
    }
    expect(linksIn(cy).sort()).toEqual(linksOf(exchange));
    for (const [i, edge] of exchange.edges.entries()) {
      const read = cy.getElementById(`link-${i}`);
      expect(read.data('logDice')).toBeCloseTo(edge.logDice, 5);
      expect(read.data('quote_source')).toMatch(/《/u);
    }
    expect(cy.data()).toMatchObject({ name: exchange.title, content_hash: exchange.contentHash });
  });

  it('keeps every name and link whatever the texts hold', () =>
    fc.assert(
      fc.property(hostile(exchange), (of) => {
        const cy = read(of);
        expect(cy.nodes().map((node) => node.data('name') as string)).toEqual(
          [...of.nodes.values()].map(({ name }) => name),
        );
        expect(linksIn(cy).sort()).toEqual(linksOf(of));
      }),
      RUNS,
    ));
});
