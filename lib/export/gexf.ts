import { edgeColumns, NODE_COLUMNS, type Column } from './columns';
import type { Exchange } from './exchange';
import { XML_HEAD, xml, xmlId } from './xml';

/**
 * GEXF 1.3, the format of Gephi, after the schema of gexf.net (specs/1.3/gexf.xsd, data.xsd, viz.xsd). The id of a node is its Wenmai id,
 * the same in every pack; the weight of an edge is the number of passages that hold both names. Gephi's y axis points up, the map's down.
 */
export function* gexf(exchange: Exchange): Generator<string> {
  const links = edgeColumns(exchange);
  yield `${XML_HEAD}<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
  <meta>
    <creator>Wenmai 文脉</creator>
    <keywords>${xml(exchange.contentHash)}</keywords>
    <description>${xml(`${exchange.title}. ${exchange.method}`)}</description>
  </meta>
  <graph defaultedgetype="undirected" idtype="string">
${declared('node', NODE_COLUMNS)}${declared('edge', links)}    <nodes count="${exchange.nodes.size}">
`;
  for (const node of exchange.nodes.values())
    yield `      <node id="${xmlId(node.id)}" label="${xml(node.name)}">${values(NODE_COLUMNS, node)}<viz:position x="${node.x}" y="${-node.y}" z="0"/></node>\n`;
  yield `    </nodes>\n    <edges count="${exchange.edges.length}">\n`;
  const id = (index: number) => xmlId(exchange.nodes.get(index)!.id);
  for (const [i, edge] of exchange.edges.entries())
    yield `      <edge id="${i}" source="${id(edge.a)}" target="${id(edge.b)}" weight="${edge.passage}">${values(links, edge)}</edge>\n`;
  yield '    </edges>\n  </graph>\n</gexf>\n';
}

const declared = (of: string, columns: readonly Pick<Column<never>, 'name' | 'type'>[]): string =>
  `    <attributes class="${of}">\n${columns
    .map(({ name, type }) => `      <attribute id="${name}" title="${name}" type="${type}"/>\n`)
    .join('')}    </attributes>\n`;

function values<Row>(columns: readonly Column<Row>[], row: Row): string {
  const written = columns.map(({ name, of }) => {
    const value = of(row);
    return value === null ? '' : `<attvalue for="${name}" value="${xml(String(value))}"/>`;
  });
  return `<attvalues>${written.join('')}</attvalues>`;
}
