import { Ajv } from 'ajv';
import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Exchange } from '../../../lib/export/exchange';
import { vosviewer } from '../../../lib/export/vosviewer';
import { exchanged, hostile, joined, linksOf, RUNS } from './exchanged';
import { VOSVIEWER } from './vosviewer-schema';

let exchange: Exchange;
beforeAll(async () => void (exchange = await exchanged()));

interface Read {
  readonly info: { readonly title: string; readonly description: string };
  readonly network: {
    readonly items: readonly (Record<string, unknown> & { id: string; label: string; description: string })[];
    readonly links: readonly { source_id: string; target_id: string; strength: number; description: string }[];
  };
}
const ajv = new Ajv({ allowUnionTypes: true });
const valid = ajv.compile(VOSVIEWER);

function read(of: Exchange): Read {
  const file = JSON.parse(joined(vosviewer(of))) as Read;
  expect(valid(file), JSON.stringify(valid.errors)).toBe(true);
  return file;
}
const linksIn = ({ network }: Read) =>
  network.links.map(({ source_id, target_id, strength }) => [...[source_id, target_id].sort(), strength].join('\n'));

/** Elements of a description. */
const elements = (html: string): string[] => {
  const names: string[] = [];
  const walk = (nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): void => {
    for (const node of nodes)
      if ('tagName' in node) {
        names.push(node.tagName);
        walk(node.childNodes);
      }
  };
  walk(parseFragment(html).childNodes);
  return names;
};

describe('VOSviewer JSON, valid by its documentation', () => {
  it('keeps names, links, weights, clusters, years, places and proofs', () => {
    const file = read(exchange);
    for (const [i, node] of [...exchange.nodes.values()].entries()) {
      const { mentions, articles, community } = node;
      expect(file.network.items[i]).toMatchObject({
        ...{
          id: node.id,
          label: node.name,
          x: node.x,
          y: -node.y,
          weights: { Mentions: mentions, Articles: articles },
        },
        ...(community < 0 ? {} : { cluster: community + 1 }),
      });
    }
    expect(linksIn(file).sort()).toEqual(linksOf(exchange));
    expect(file.network.links.every(({ description }) => description.includes('《'))).toBe(true);
    expect(file.info).toEqual({ title: exchange.title, description: expect.stringContaining(exchange.contentHash) });
    // Mentioned in an article of December 2024 and in two of January 2025.
    const strategy = file.network.items.find(({ label }) => label === '八八战略')!;
    expect(strategy['scores']).toEqual({ 'Mean year': expect.closeTo(2024.5, 0) });
  });

  it('keeps every name and link, and lets no text be markup', () =>
    fc.assert(
      fc.property(hostile(exchange), (of) => {
        const file = read(of);
        expect(file.network.items.map(({ label }) => label)).toEqual([...of.nodes.values()].map(({ name }) => name));
        expect(linksIn(file).sort()).toEqual(linksOf(of));
        for (const { description } of [...file.network.items, ...file.network.links])
          expect(elements(description).filter((name) => name !== 'p')).toEqual([]);
        expect(elements(file.info.description)).toEqual([]);
      }),
      RUNS,
    ));
});
