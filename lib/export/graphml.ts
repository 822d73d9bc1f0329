import { edgeColumns, NODE_COLUMNS, type Column, type Value } from './columns';
import type { Exchange, ExchangeEdge, ExchangeNode } from './exchange';
import { XML_HEAD, xml } from './xml';

/** What GraphML calls the types of attributes (graphml-attributes.xsd). */
const TYPES = { string: 'string', integer: 'int', double: 'double' } as const;

const NODES: readonly Column<ExchangeNode>[] = [
  { name: 'label', type: 'string', of: ({ name }) => name },
  { name: 'wenmai_id', type: 'string', of: ({ id }) => id },
  ...NODE_COLUMNS,
  { name: 'x', type: 'double', of: ({ x }) => x },
  { name: 'y', type: 'double', of: ({ y }) => y },
];

/**
 * GraphML 1.0 with its attributes extension (graphml.graphdrawing.org, primer and XML schema), as networkx, igraph, Gephi, yEd and
 * Cytoscape read it. Ids are XML name tokens, which Wenmai's are not: `n` and the index, with the Wenmai id beside it.
 */
export function* graphml(exchange: Exchange): Generator<string> {
  const links: readonly Column<ExchangeEdge>[] = [
    { name: 'weight', type: 'double', of: ({ passage }) => passage },
    ...edgeColumns(exchange),
  ];
  const graph: readonly Column<Exchange>[] = [
    { name: 'title', type: 'string', of: ({ title }) => title },
    { name: 'content_hash', type: 'string', of: ({ contentHash }) => contentHash },
    { name: 'method', type: 'string', of: ({ method }) => method },
  ];
  yield `${XML_HEAD}<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
${keys('graph', graph)}${keys('node', NODES)}${keys('edge', links)}  <graph id="wenmai" edgedefault="undirected">
    ${data('graph', graph, exchange)}
`;
  for (const node of exchange.nodes.values())
    yield `    <node id="n${node.index}">${data('node', NODES, node)}</node>\n`;
  for (const [i, edge] of exchange.edges.entries())
    yield `    <edge id="e${i}" source="n${edge.a}" target="n${edge.b}">${data('edge', links, edge)}</edge>\n`;
  yield '  </graph>\n</graphml>\n';
}

type Of = 'graph' | 'node' | 'edge';

const keys = (of: Of, columns: readonly Pick<Column<never>, 'name' | 'type'>[]): string =>
  columns
    .map(({ name, type }) => `  <key id="${of}_${name}" for="${of}" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`)
    .join('');

const data = <Row>(of: Of, columns: readonly Column<Row>[], row: Row): string =>
  columns
    .map(({ name, of: value }) => [name, value(row)] as const)
    .filter((pair): pair is readonly [string, NonNullable<Value>] => pair[1] !== null)
    .map(([name, value]) => `<data key="${of}_${name}">${xml(String(value))}</data>`)
    .join('');
