import { webAddress } from '../model/web-address';
import type { MentionRow, PassageRow } from '../query/types';
import type { Exchange, ExchangeNode } from './exchange';
import { jsonItems } from './json';
import { byId, sources } from './quote';

/** Characters before and behind the exact words. */
const CONTEXT = 32;

/** The fragment identifiers of PDF that a selector may use (Web Annotation Data Model, 4.2.1). */
const PDF_FRAGMENTS = 'http://tools.ietf.org/rfc/rfc3778';

/**
 * W3C Web Annotations (Recommendation of 2017, data model and JSON-LD context): a collection with one page, an annotation for each
 * mention. Its body identifies the entity; its target is the document, the words found by quote, and to the character by their position in
 * the quoted passage: what a pack holds is restored text, in which offsets of the file itself would be wrong. Positions count code points,
 * as the model wants (4.2.5), not UTF-16 units. A source that is no web address is the name of the file, relative to where it lies.
 */
export function* webAnnotations(exchange: Exchange): Generator<string> {
  const { title, contentHash, method } = exchange;
  const base = `wenmai:${contentHash}`;
  const head = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    ...{ id: base, type: 'AnnotationCollection', label: title, summary: method },
    ...{ generator: { id: 'urn:wenmai', type: 'Software', name: 'Wenmai 文脉' }, total: count(exchange) },
  };
  const page = { id: `${base}#annotations`, type: 'AnnotationPage', partOf: base, startIndex: 0 };
  yield `${JSON.stringify(head).slice(0, -1)},"first":${JSON.stringify(page).slice(0, -1)},"items":[\n`;
  yield* jsonItems(annotations(exchange, base));
  yield '\n]}}\n';
}

function* annotations(exchange: Exchange, base: string): Generator<object> {
  const { articles, nodes, documents } = exchange;
  const documentOf = byId(documents);
  const where = sources(exchange);
  for (const row of exchange.passages.values()) {
    const article = articles[row.article]!;
    const document = documentOf(article);
    const source = document ? (webAddress(document.uri) ?? encode(document.uri)) : base;
    const page = document?.format === 'pdf' ? row.page : null;
    for (const mention of row.mentions) {
      const node = nodes.get(mention.entity);
      if (!node) continue;
      const at = `${mention.start}-${mention.end}`;
      yield {
        // The address at which Wenmai shows the words.
        id: `${base}#tab=read&entity=${encode(node.id)}&article=${encode(article.id)}&passage=${encode(row.id)}&at=${at}`,
        ...{ type: 'Annotation', motivation: 'identifying', body: bodies(node, mention, base) },
        target: { type: 'SpecificResource', source, selector: selectors(row, mention, page) },
        label: where(row),
      };
    }
  }
}

const bodies = ({ id, name, type }: ExchangeNode, { kind, evidence }: MentionRow, base: string) => [
  {
    ...{ type: 'SpecificResource', purpose: 'identifying' },
    source: { id: `${base}#entity=${encode(id)}`, label: name },
  },
  { type: 'TextualBody', purpose: 'tagging', value: type, format: 'text/plain' },
  { type: 'TextualBody', purpose: 'describing', value: [kind, ...evidence].join(', '), format: 'text/plain' },
];

function selectors({ text }: PassageRow, { start, end }: MentionRow, page: number | null) {
  const quote = {
    ...{ type: 'TextQuoteSelector', exact: text.slice(start, end) },
    prefix: points(text.slice(0, start)).slice(-CONTEXT).join(''),
    suffix: points(text.slice(end)).slice(0, CONTEXT).join(''),
  };
  const before = points(text.slice(0, start)).length;
  const position = {
    ...{ type: 'TextPositionSelector', start: before, end: before + points(text.slice(start, end)).length },
  };
  return [
    page === null
      ? quote
      : { type: 'FragmentSelector', conformsTo: PDF_FRAGMENTS, value: `page=${page}`, refinedBy: quote },
    { type: 'TextQuoteSelector', exact: text, refinedBy: position },
  ];
}

const points = (text: string): string[] => [...text];

/** Part of an address; a lone surrogate, which it has not, is replaced. */
const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));

function count({ passages, nodes }: Exchange): number {
  let sum = 0;
  for (const { mentions } of passages.values()) sum += mentions.filter(({ entity }) => nodes.has(entity)).length;
  return sum;
}
