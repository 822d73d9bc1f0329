import { edgeColumns, NODE_COLUMNS, record } from './columns';
import type { Exchange } from './exchange';
import { jsonItems, mapped } from './json';

/**
 * Cytoscape.js JSON (CYJS) as Cytoscape.js takes it (js.cytoscape.org, “Elements JSON”) and Cytoscape imports it (its manual,
 * “Cytoscape.js and Cytoscape”): data of plain values, positions as on the map.
 */
export function* cytoscapeJson(exchange: Exchange): Generator<string> {
  const { title, contentHash, method } = exchange;
  const links = edgeColumns(exchange);
  const name = (index: number) => exchange.nodes.get(index)!.name;
  const id = (index: number) => exchange.nodes.get(index)!.id;
  const head = {
    format_version: '1.0',
    generated_by: 'Wenmai 文脉',
    target_cytoscapejs_version: '~3.0',
    data: { name: title, shared_name: title, content_hash: contentHash, method },
  };
  yield `${JSON.stringify(head).slice(0, -1)},"elements":{"nodes":[\n`;
  yield* jsonItems(
    mapped(exchange.nodes.values(), (node) => ({
      data: { id: node.id, name: node.name, shared_name: node.name, ...record(NODE_COLUMNS, node) },
      position: { x: node.x, y: node.y },
    })),
  );
  yield '\n],"edges":[\n';
  yield* jsonItems(
    mapped(exchange.edges.entries(), ([i, edge]) => ({
      data: {
        ...{ id: `link-${i}`, source: id(edge.a), target: id(edge.b) },
        ...{ name: `${name(edge.a)} – ${name(edge.b)}`, interaction: 'co-occurs', weight: edge.passage },
        ...record(links, edge),
      },
    })),
  );
  yield '\n]}}\n';
}
