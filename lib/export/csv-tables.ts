import { webAddress } from '../model/web-address';
import { round } from './columns';
import { csv } from './csv';
import type { Exchange, ExchangeEdge } from './exchange';
import { byId } from './quote';
import { edgesCsv, nodesCsv, passagesCsv } from './tables';

/** Names of the tables, in the order in which a reader wants them. */
const TABLES: Readonly<Record<string, (exchange: Exchange) => string>> = {
  'about.csv': about,
  'names.csv': (exchange) => nodesCsv(counted(exchange), [...exchange.nodes.keys()]),
  'links.csv': (exchange) => edgesCsv(counted(exchange), exchange.edges.map(rounded)),
  'link-passages.csv': linkPassages,
  'passages.csv': (exchange) =>
    passagesCsv(counted(exchange), [...exchange.passages.values()], new Set(exchange.nodes.keys())),
  'relations.csv': relations,
};

/**
 * Tables for spreadsheets, pandas and R: how they were made, names, links, the passages that prove each link, all passages, relations.
 * Columns are those of the tables of what is on the screen.
 */
export const csvTables = (exchange: Exchange): ReadonlyMap<string, Iterable<string>> =>
  new Map(Object.entries(TABLES).map(([name, make]) => [name, once(() => make(exchange))]));

/** A table that is made when it is written. */
function* once(make: () => string): Generator<string> {
  yield make();
}

const rounded = (edge: ExchangeEdge): ExchangeEdge => ({
  ...edge,
  ...{ logDice: round(edge.logDice), g2: round(edge.g2), npmi: round(edge.npmi) },
});

/** What the tables of the screen are made from; names by index, those that are not exported left empty. */
function counted({ nodes, articles, documents }: Exchange) {
  const entities = [];
  for (const [index, node] of nodes) entities[index] = node;
  return { entities, articles, documents };
}

function about({ title, contentHash, method, documents }: Exchange): string {
  return csv(
    ['field', 'value'],
    [
      ['title', title],
      ['content_hash', contentHash],
      ['method', method],
      ...documents.map(({ title: name, uri, sha256 }) => ['document', `${name} (${uri}, SHA-256 ${sha256})`] as const),
    ],
  );
}

/** A row for each passage of each link. */
function linkPassages({ edges, nodes, passages, articles, documents }: Exchange): string {
  const documentOf = byId(documents);
  const rows = function* () {
    for (const { a, b, passages: proving } of edges)
      for (const index of proving) {
        const { id, article: home, page, text } = passages.get(index)!;
        const article = articles[home]!;
        const document = documentOf(article);
        const [from, to] = [nodes.get(a)!, nodes.get(b)!];
        yield [
          ...[from.id, from.name, to.id, to.name, id, article.title, page ?? article.pageStart],
          ...[document?.title ?? null, document ? webAddress(document.uri) : null, text],
        ];
      }
  };
  return csv(
    [...['source', 'source_name', 'target', 'target_name', 'passage', 'article', 'page', 'document', 'link'], 'text'],
    rows(),
  );
}

/** A row for each relation, with the words that say so. */
function relations({ relations: said, nodes, passages, articles }: Exchange): string {
  const rows = function* () {
    for (const { type, subject, object, value, attrs, passage, start, end } of said) {
      const { id, article, text } = passages.get(passage)!;
      const [from, to] = [nodes.get(subject)!, object === null ? null : nodes.get(object)!];
      yield [
        ...[type, from.id, from.name, to?.id ?? null, to?.name ?? null, value, JSON.stringify(attrs)],
        ...[id, articles[article]!.title, text.slice(start, end)],
      ];
    }
  };
  return csv(
    [
      ...['type', 'subject', 'subject_name', 'object', 'object_name', 'value', 'attributes', 'passage', 'article'],
      'quote',
    ],
    rows(),
  );
}
