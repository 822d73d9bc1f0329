import type { Exchange, ExchangeNode } from './exchange';
import { jsonItems, mapped } from './json';
import { quotesOf } from './quote';

/** Clusters are numbered from 1 to this. */
const MOST_CLUSTERS = 1000;

/** Text in a description, which VOSviewer takes for HTML. */
const html = (text: string): string => text.replace(/[&<>"']/gu, (sign) => `&#${sign.codePointAt(0)};`);

/**
 * A VOSviewer JSON file (app.vosviewer.com/docs/file-types/json-file-type): items with mentions and articles as weights and the mean year
 * of their articles as score, links as strong as the passages that hold both names, their proof as description. VOSviewer's y axis points
 * up, the map's down.
 */
export function* vosviewer(exchange: Exchange): Generator<string> {
  const id = (index: number) => exchange.nodes.get(index)!.id;
  const quote = quotesOf(exchange);
  const year = meanYears(exchange);
  const info = { title: exchange.title, description: html(`${exchange.method} (${exchange.contentHash})`) };
  const terminology = {
    item: 'name',
    items: 'names',
    link_strength: 'passages',
    total_link_strength: 'passages in all',
  };
  yield `{"info":${JSON.stringify(info)},"config":${JSON.stringify({ terminology })},"network":{"items":[\n`;
  yield* jsonItems(mapped(exchange.nodes.values(), (node) => item(node, year.get(node.index) ?? null)));
  yield '\n],"links":[\n';
  yield* jsonItems(
    mapped(exchange.edges, (edge) => {
      const proof = quote(edge);
      return {
        ...{ source_id: id(edge.a), target_id: id(edge.b), strength: edge.passage },
        ...(proof ? { description: `<p>${html(proof.quote)}</p><p>${html(proof.source)}</p>` } : {}),
      };
    }),
  );
  yield '\n]}}\n';
}

function item({ id, name, type, aliases, x, y, community, mentions, articles }: ExchangeNode, year: number | null) {
  const also = aliases.length === 0 ? '' : `<p>${html(aliases.join('、'))}</p>`;
  return {
    ...{ id, label: name, description: `<p>${html(type)}</p>${also}`, x, y: -y },
    ...(community >= 0 && community < MOST_CLUSTERS ? { cluster: community + 1 } : {}),
    weights: { Mentions: mentions, Articles: articles },
    ...(year === null ? {} : { scores: { 'Mean year': year } }),
  };
}

/** By index of the entity the mean year of the dated articles that mention it, to two decimals. */
function meanYears({ articles, passages }: Exchange): ReadonlyMap<number, number> {
  const held = new Map<number, Set<number>>();
  for (const { article, mentions } of passages.values())
    if (articles[article]!.date !== null)
      for (const { entity } of mentions) held.set(entity, (held.get(entity) ?? new Set()).add(article));
  const yearOf = (article: number) => Number(articles[article]!.date!.slice(0, 4));
  return new Map(
    [...held].map(([entity, of]) => {
      const sum = [...of].reduce((years, article) => years + yearOf(article), 0);
      return [entity, Math.round((sum / of.size) * 100) / 100];
    }),
  );
}
