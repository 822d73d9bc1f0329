import oa from '@vocabulary/oa';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { beforeAll, describe, expect, it } from 'vitest';
import { webAnnotations } from '../../../lib/export/annotations';
import { gather, type Exchange } from '../../../lib/export/exchange';
import { fromLink } from '../../../lib/ui/address/link';
import { CORNERS } from '../../fixtures/corners';
import { fixtureReader } from '../../fixtures/graph';
import { ANNO } from './anno-context';
import { exchanged, hostile, joined } from './exchanged';

let exchange: Exchange;
beforeAll(async () => void (exchange = await exchanged()));

type Node = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any
const OA = 'http://www.w3.org/ns/oa#';

/** What the published vocabulary defines. */
const VOCABULARY = new Set<string>(
  (oa as unknown as (environment: object) => readonly string[])({
    factory: {
      ...{ namedNode: (iri: string) => iri, literal: (text: string) => text, blankNode: (id: string) => id },
      ...{ defaultGraph: () => '', quad: (subject: string) => subject },
    },
  }),
);

/** Expanded by jsonld, which reaches no network. */
async function expand(of: Exchange): Promise<Node> {
  const documentLoader = async (url: string) => {
    if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`asked for ${url}`);
    return { contextUrl: undefined, documentUrl: url, document: ANNO };
  };
  // The types know only contexts that are written out as they think of them.
  const expand = jsonld.expand as (input: object, options: object) => Promise<Node[]>;
  const file = JSON.parse(joined(webAnnotations(of))) as object;
  return (await expand(file, { documentLoader, base: 'https://example.org/' }))[0]!;
}
const annotationsOf = (collection: Node): Node[] =>
  collection['http://www.w3.org/ns/activitystreams#first'][0]['http://www.w3.org/ns/activitystreams#items'][0]['@list'];
const valueOf = (node: Node, term: string) => node[`${OA}${term}`][0]['@value'];

/** Every IRI of a tree that begins so. */
function irisOf(node: unknown, start: string, found = new Set<string>()): ReadonlySet<string> {
  if (typeof node === 'string' && node.startsWith(start)) found.add(node);
  else if (typeof node === 'object' && node !== null)
    for (const [key, value] of Object.entries(node)) {
      if (key.startsWith(start)) found.add(key);
      irisOf(value, start, found);
    }
  return found;
}

describe('Web Annotations, expanded by jsonld', () => {
  it('use the terms of the vocabulary, one annotation for each mention', async () => {
    const collection = await expand(exchange);
    const used = [...irisOf(collection, OA)];
    expect(used.length).toBeGreaterThan(15);
    expect(used.filter((iri) => !VOCABULARY.has(iri))).toEqual([]);
    const annotations = annotationsOf(collection);
    const mentions = [...exchange.passages.values()].reduce((sum, row) => sum + row.mentions.length, 0);
    expect(annotations).toHaveLength(mentions);
    expect(collection['http://www.w3.org/ns/activitystreams#totalItems'][0]['@value']).toBe(mentions);
    expect(new Set(annotations.map((annotation) => annotation['@id'])).size).toBe(mentions);
  });

  it('find the words by quote and, in code points, by place; name the entity and the document', async () => {
    const annotations = annotationsOf(await expand(exchange));
    const expected = [...exchange.passages.values()].flatMap((row) =>
      row.mentions.map((mention) => ({ row, mention })),
    );
    for (const [i, { row, mention }] of expected.entries()) {
      const annotation = annotations[i]!;
      const [quote, passage] = annotation[`${OA}hasTarget`][0][`${OA}hasSelector`] as [Node, Node];
      const exact = row.text.slice(mention.start, mention.end);
      expect(valueOf(quote, 'exact')).toBe(exact);
      expect(row.text).toContain(`${valueOf(quote, 'prefix')}${exact}${valueOf(quote, 'suffix')}`);
      const position = passage[`${OA}refinedBy`][0] as Node;
      const points = [...valueOf(passage, 'exact')];
      expect(points.slice(valueOf(position, 'start'), valueOf(position, 'end')).join('')).toBe(exact);
      const article = exchange.articles[row.article]!;
      const document = exchange.documents.find(({ id }) => id === article.document)!;
      expect(annotation[`${OA}hasTarget`][0][`${OA}hasSource`][0]['@id']).toBe(`https://example.org/${document.uri}`);
      const source = annotation[`${OA}hasBody`][0][`${OA}hasSource`][0] as Node;
      const node = exchange.nodes.get(mention.entity)!;
      expect(source['http://www.w3.org/2000/01/rdf-schema#label'][0]['@value']).toBe(node.name);
      expect(fromLink(source['@id'])).toMatchObject({ view: { entity: node.id }, ignored: [] });
      expect(fromLink(annotation['@id'])).toMatchObject({
        view: { tab: 'read', entity: node.id, article: article.id, passage: row.id },
        ignored: [],
      });
    }
  });

  it('name a web address as it is, and the page of a PDF', async () => {
    const annotations = annotationsOf(await expand(await gather(await fixtureReader(CORNERS))));
    const targets = annotations.map((annotation) => annotation[`${OA}hasTarget`][0] as Node);
    const sources = new Set(targets.map((target) => target[`${OA}hasSource`][0]['@id'] as string));
    expect(sources).toContain('https://example.org/gazette.pdf');
    const selectors = targets.flatMap((target) => target[`${OA}hasSelector`] as Node[]);
    const pages = selectors.filter((selector) => selector['@type'][0] === `${OA}FragmentSelector`);
    for (const page of pages) {
      expect(page['http://www.w3.org/1999/02/22-rdf-syntax-ns#value'][0]['@value']).toMatch(/^page=\d+$/u);
      expect(page[`${OA}refinedBy`][0]['@type'][0]).toBe(`${OA}TextQuoteSelector`);
    }
  });

  it('are expanded whatever the texts hold', () =>
    fc.assert(
      fc.asyncProperty(hostile(exchange), async (of) => {
        const annotations = annotationsOf(await expand(of));
        expect(annotations.length).toBe(annotationsOf(await expand(exchange)).length);
        const bodies = annotations.map((annotation) => annotation[`${OA}hasBody`][0][`${OA}hasSource`][0] as Node);
        for (const body of bodies) expect(body['@id']).toMatch(/^wenmai:[0-9a-f]{64}#entity=[\w%.!~*'()-]+$/u);
      }),
      { numRuns: 8 },
    ));
});
