import type { EntityType } from '../model/types';
import { edgeColumns, NODE_COLUMNS, record } from './columns';
import { cypherMap, cypherText, type CypherValue } from './cypher-value';
import type { Exchange } from './exchange';
import { byId } from './quote';

/** Rows of one statement: few enough for a server's memory, many enough to be fast. */
const ROWS = 500;

const LABELS: Readonly<Record<EntityType, string>> = {
  ...{ place: 'Place', person: 'Person', programme: 'Programme', law: 'Law', org: 'Organisation' },
  ...{ document: 'PolicyDocument', event: 'Event', tifa: 'Tifa' },
};

/**
 * Statements that Neo4j (5 and later) and Memgraph take, without APOC: constraints in the syntax that both have (Cypher manual, “Create
 * constraints”; Memgraph, “Differences in Cypher implementations”), then UNWIND over rows with MERGE, so that a second pack adds to the
 * first.
 *
 * (:Entity)-[:CO_OCCURS_WITH]-(:Entity), (:Passage)-[:MENTIONS]->(:Entity), (:Passage)-[:IN]->(:Article)-[:IN]->(:Document),
 * (:Statement)-[:SUBJECT|OBJECT]->(:Entity), (:Statement)-[:STATED_IN]->(:Passage); (:Pack) says how it was made.
 */
export function* cypher(exchange: Exchange): Generator<string> {
  const { title, contentHash, method } = exchange;
  for (const label of ['Pack', 'Entity', 'Document', 'Article', 'Passage', 'Statement'])
    yield `CREATE CONSTRAINT FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`;
  yield `MERGE (p:Pack {id: ${cypherText(contentHash)}}) SET p += ${cypherMap({ title, method })};\n`;
  yield* sources(exchange);
  yield* names(exchange);
  yield* links(exchange);
  yield* statements(exchange);
}

function* sources({ documents, articles, passages }: Exchange): Generator<string> {
  const documentOf = byId(documents);
  yield* merge(
    documents,
    'MERGE (n:Document {id: row.id}) SET n += row',
    ({ id, title, uri, format, sha256, pages }) => ({
      ...{ id, title, uri, format, sha256, pages },
    }),
  );
  yield* merge(
    articles,
    'MATCH (d:Document {id: row.document}) MERGE (n:Article {id: row.id}) SET n += row.values MERGE (n)-[:IN]->(d)',
    (article) => {
      const { id, title, authors, authorPost, column, date, pageStart, pageEnd } = article;
      const values = {
        title,
        authors,
        author_post: authorPost,
        column,
        date,
        page_start: pageStart,
        page_end: pageEnd,
      };
      return { id, document: documentOf(article)?.id ?? null, values };
    },
  );
  yield* merge(
    passages.values(),
    'MATCH (a:Article {id: row.article}) MERGE (n:Passage {id: row.id}) SET n += row.values MERGE (n)-[:IN]->(a)',
    ({ id, article, passage, kind, page, text }) => ({
      ...{ id, article: articles[article]!.id, values: { index: passage, kind, page, text } },
    }),
  );
}

function* names({ nodes, passages }: Exchange): Generator<string> {
  for (const [type, label] of Object.entries(LABELS))
    yield* merge(
      [...nodes.values()].filter((node) => node.type === type),
      `MERGE (n:Entity {id: row.id}) SET n += row.values SET n:${label}`,
      ({ id, name, aliases, x, y, ...node }) => ({
        ...{ id, values: { name, ...record(NODE_COLUMNS, { id, name, aliases, x, y, ...node }), aliases, x, y } },
      }),
    );
  const mentions = function* () {
    for (const { id, text, mentions: inside } of passages.values())
      for (const { entity, start, end, kind, evidence } of inside) {
        const node = nodes.get(entity);
        if (node) yield { passage: id, entity: node.id, start, end, surface: text.slice(start, end), kind, evidence };
      }
  };
  yield* merge(
    mentions(),
    'MATCH (p:Passage {id: row.passage}) MATCH (e:Entity {id: row.entity}) MERGE (p)-[m:MENTIONS {start: row.start, end: row.end}]->(e) SET m.surface = row.surface, m.kind = row.kind, m.evidence = row.evidence',
    (row) => row,
  );
}

function* links(exchange: Exchange): Generator<string> {
  const columns = edgeColumns(exchange);
  const id = (index: number) => exchange.nodes.get(index)!.id;
  yield* merge(
    exchange.edges,
    `MATCH (a:Entity {id: row.a}) MATCH (b:Entity {id: row.b}) MERGE (a)-[r:CO_OCCURS_WITH {pack: ${cypherText(exchange.contentHash)}}]->(b) SET r += row.values`,
    (edge) => ({
      a: id(edge.a),
      b: id(edge.b),
      values: {
        ...{ weight: edge.passage, ...record(columns, edge) },
        passage_ids: edge.passages.map((passage) => exchange.passages.get(passage)!.id),
      },
    }),
  );
}

function* statements({ relations, nodes, passages }: Exchange): Generator<string> {
  const said = function* () {
    for (const [i, { type, subject, object, value, attrs, passage, start, end }] of relations.entries()) {
      const row = passages.get(passage)!;
      const [from, to] = [nodes.get(subject)!.id, object === null ? null : nodes.get(object)!.id];
      const id = `${row.id}:${start}-${end}:${type}:${from}:${to ?? ''}:${i}`;
      const values = { type, value, attributes: JSON.stringify(attrs), start, end, quote: row.text.slice(start, end) };
      yield { id, subject: from, object: to, passage: row.id, values };
    }
  };
  yield* merge(
    said(),
    'MATCH (s:Entity {id: row.subject}) MATCH (p:Passage {id: row.passage}) MERGE (n:Statement {id: row.id}) SET n += row.values MERGE (n)-[:SUBJECT]->(s) MERGE (n)-[:STATED_IN]->(p)',
    ({ id, subject, passage, values }) => ({ id, subject, passage, values }),
  );
  yield* merge(
    [...said()].filter(({ object }) => object !== null),
    'MATCH (n:Statement {id: row.id}) MATCH (o:Entity {id: row.object}) MERGE (n)-[:OBJECT]->(o)',
    ({ id, object }) => ({ id, object }),
  );
}

/** A statement for every {@link ROWS} of the rows. */
function* merge<T>(
  rows: Iterable<T>,
  statement: string,
  make: (row: T) => Readonly<Record<string, CypherValue>>,
): Generator<string> {
  let some: string[] = [];
  const whole = () => `UNWIND [\n${some.join(',\n')}\n] AS row ${statement};\n`;
  for (const row of rows) {
    some.push(cypherMap(make(row)));
    if (some.length < ROWS) continue;
    yield whole();
    some = [];
  }
  if (some.length > 0) yield whole();
}
